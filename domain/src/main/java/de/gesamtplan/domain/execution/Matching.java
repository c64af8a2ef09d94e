package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.bundling.Words;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the plan item of each booking: by the position that it names; else by what the other bookings of its Vorgang name;
 * else by the framework contract; else by budget line and text. Where two items fit alike none is taken: what finds no
 * item is listed, never spread.
 */
final class Matching {
    private record Found(@Nullable PlanItem item, Way way, String reason) {
        static Found none(String reason) {
            return new Found(null, Way.NONE, reason);
        }
    }

    private final PlanIndex index;
    private final MatchRules rules;

    Matching(Collection<PlanItem> items, MatchRules rules) {
        this.index = new PlanIndex(items);
        this.rules = rules;
    }

    /** One assignment for each booking, in their order within Vorgänge. */
    List<Assignment> assign(Collection<Booking> bookings) {
        record Vorgang(String department, String number) {}
        Map<Vorgang, List<Booking>> vorgaenge = new LinkedHashMap<>();
        for (Booking booking : bookings) {
            vorgaenge
                    .computeIfAbsent(new Vorgang(booking.department(), booking.vorgang()), v -> new ArrayList<>())
                    .add(booking);
        }
        List<Assignment> assignments = new ArrayList<>();
        vorgaenge.values().forEach(rows -> assign(rows, assignments));
        return assignments;
    }

    private void assign(List<Booking> vorgang, List<Assignment> into) {
        Map<Booking, Found> named = new LinkedHashMap<>();
        Set<PlanItem> items = new LinkedHashSet<>();
        for (Booking booking : vorgang) {
            Found found = byPosition(booking);
            named.put(booking, found);
            if (found.item() != null) {
                items.add(found.item());
            }
        }
        Found others = null;
        for (Booking booking : vorgang) {
            Found found = named.getOrDefault(booking, Found.none(""));
            if (found.item() == null) {
                if (others == null) {
                    others = together(vorgang, items);
                }
                found = others.item() == null && !booking.item().isBlank()
                        ? Found.none(found.reason() + " " + others.reason())
                        : others;
            }
            into.add(new Assignment(booking, found.item(), found.way(), found.reason()));
        }
    }

    private Found byPosition(Booking booking) {
        if (booking.item().isBlank()) {
            return Found.none("");
        }
        List<PlanItem> items = index.atPosition(booking.department(), booking.item());
        return items.size() == 1
                ? new Found(items.get(0), Way.POSITION, "Die Buchung nennt Position " + booking.item() + ".")
                : Found.none(
                        "Die Position " + booking.item() + " steht nicht im Plan von " + booking.department() + ".");
    }

    /** What all rows of a Vorgang say together. */
    private Found together(List<Booking> vorgang, Set<PlanItem> named) {
        if (named.size() == 1) {
            PlanItem item = named.iterator().next();
            return new Found(
                    item, Way.POSITION, "Eine andere Buchung des Vorgangs nennt Position " + item.itemId() + ".");
        }
        if (named.size() > 1) {
            return Found.none("Der Vorgang nennt mehrere Positionen, diese Buchung keine.");
        }
        Found byContract = byContract(vorgang);
        return byContract.item() != null ? byContract : byText(vorgang, byContract.reason());
    }

    private Found byContract(List<Booking> vorgang) {
        Set<PlanItem> under = new LinkedHashSet<>();
        String contract = "";
        for (Booking booking : vorgang) {
            if (!booking.contract().isBlank()) {
                contract = booking.contract();
                under.addAll(index.underContract(booking.department(), booking.contract()));
            }
        }
        if (under.isEmpty()) {
            return Found.none(contract.isEmpty() ? "" : "Keine Position nennt Rahmenvertrag " + contract + ".");
        }
        if (under.size() > 1) {
            under.removeIf(item -> vorgang.stream().noneMatch(b -> b.line().equals(item.budgetLine())));
        }
        if (under.size() == 1) {
            return new Found(
                    under.iterator().next(), Way.CONTRACT, "Nur diese Position nennt Rahmenvertrag " + contract + ".");
        }
        PlanItem like = likest(vorgang, under);
        return like == null
                ? Found.none("Mehrere Positionen nennen Rahmenvertrag " + contract + ".")
                : new Found(
                        like,
                        Way.CONTRACT,
                        "Von den Positionen zu Rahmenvertrag " + contract + " passt nur diese zum Text.");
    }

    private Found byText(List<Booking> vorgang, String before) {
        Set<PlanItem> onLine = new LinkedHashSet<>();
        vorgang.forEach(b -> onLine.addAll(index.onLine(b.department(), b.line())));
        PlanItem like = likest(vorgang, onLine);
        if (like != null) {
            return new Found(
                    like, Way.TEXT, "Der Buchungstext passt auf der Haushaltsstelle nur zu „" + like.title() + "“.");
        }
        String why = onLine.isEmpty()
                ? "Auf der Haushaltsstelle ist nichts geplant."
                : "Der Buchungstext passt zu keiner Position der Haushaltsstelle klar am besten.";
        return Found.none((before + " " + why).strip());
    }

    /** The item whose title shares most of its words with the bookings' texts, if it is clearly ahead. */
    private @Nullable PlanItem likest(List<Booking> vorgang, Collection<PlanItem> items) {
        Set<String> text = new HashSet<>();
        vorgang.forEach(b -> text.addAll(Words.stems(b.text())));
        PlanItem best = null;
        BigDecimal first = BigDecimal.ZERO;
        BigDecimal second = BigDecimal.ZERO;
        for (PlanItem item : items) {
            BigDecimal likeness = likeness(index.words(item), text);
            if (likeness.compareTo(first) > 0) {
                second = first;
                first = likeness;
                best = item;
            } else {
                second = second.max(likeness);
            }
        }
        boolean clear =
                first.compareTo(rules.likeness()) >= 0 && first.subtract(second).compareTo(rules.lead()) >= 0;
        return clear ? best : null;
    }

    private static BigDecimal likeness(Set<String> title, Set<String> text) {
        if (title.isEmpty()) {
            return BigDecimal.ZERO;
        }
        long shared = title.stream().filter(text::contains).count();
        return BigDecimal.valueOf(shared).divide(BigDecimal.valueOf(title.size()), 4, RoundingMode.HALF_UP);
    }
}
