package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.plan.PlanItem;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the plan items of the bookings of one Vorgang. What one of them names speaks for those that name nothing. */
final class VorgangMatch {
    private final List<Booking> rows;
    private final PlanIndex index;
    private final TextMatch texts;
    /** Spelling of each contract that the rows name, by its normal form. */
    private final Map<String, String> contracts = new TreeMap<>();

    private final Map<BudgetLine, Found> byText = new HashMap<>();

    VorgangMatch(List<Booking> rows, PlanIndex index, TextMatch texts) {
        this.rows = rows;
        this.index = index;
        this.texts = texts;
        rows.stream()
                .map(Booking::contract)
                .filter(contract -> !contract.isBlank())
                .forEach(contract -> contracts.putIfAbsent(PlanIndex.normal(contract), contract));
    }

    void assignTo(List<Assignment> assignments) {
        Found[] found = new Found[rows.size()];
        Set<PlanItem> named = new LinkedHashSet<>();
        for (int r = 0; r < found.length; r++) {
            found[r] = byPosition(rows.get(r));
            add(found[r], named);
        }
        Set<PlanItem> searched = new LinkedHashSet<>();
        for (int r = 0; r < found.length; r++) {
            if (found[r].item() == null) {
                found[r] = search(rows.get(r), named).after(found[r].reason());
                add(found[r], searched);
            }
        }
        for (int r = 0; r < found.length; r++) {
            assignments.add(following(found[r], searched).assignment(rows.get(r)));
        }
    }

    private static void add(Found found, Set<PlanItem> items) {
        if (found.item() != null) {
            items.add(found.item());
        }
    }

    /** What says nothing by itself goes with the rest of its Vorgang, if all that is the same item. */
    private static Found following(Found found, Set<PlanItem> searched) {
        return found.item() == null && !found.closed() && searched.size() == 1
                ? Found.of(
                                searched.iterator().next(),
                                Way.TEXT,
                                "Die übrigen Buchungen des Vorgangs passen nur zu „"
                                        + searched.iterator().next().title() + "“.")
                        .after(found.reason())
                : found;
    }

    private Found byPosition(Booking booking) {
        if (booking.item().isBlank()) {
            return Found.none("");
        }
        List<PlanItem> items = index.atPosition(booking.department(), booking.item());
        if (items.size() == 1) {
            return Found.of(items.get(0), Way.POSITION, "Die Buchung nennt Position " + booking.item() + ".");
        }
        return items.isEmpty()
                ? Found.none(
                        "Die Position " + booking.item() + " steht nicht im Plan von " + booking.department() + ".")
                : Found.none(
                        "Mehrere Positionen von " + booking.department() + " lesen sich wie " + booking.item() + ".");
    }

    private Found search(Booking booking, Set<PlanItem> named) {
        if (named.size() == 1) {
            PlanItem item = named.iterator().next();
            return Found.of(
                    item, Way.POSITION, "Eine andere Buchung des Vorgangs nennt Position " + item.itemId() + ".");
        }
        if (named.size() > 1) {
            return Found.undecided("Der Vorgang nennt mehrere Positionen, diese Buchung keine.");
        }
        Found byContract = byContract(booking);
        return byContract.closed() ? byContract : byText(booking).after(byContract.reason());
    }

    /** By its own contract; else by the Vorgang's, if that is one. */
    private Found byContract(Booking booking) {
        if (contracts.isEmpty()) {
            return Found.none("");
        }
        if (booking.contract().isBlank() && contracts.size() > 1) {
            return Found.undecided("Der Vorgang nennt mehrere Rahmenverträge, diese Buchung keinen.");
        }
        String contract =
                booking.contract().isBlank() ? contracts.values().iterator().next() : booking.contract();
        List<PlanItem> under = index.underContract(booking.department(), contract);
        if (under.isEmpty()) {
            return Found.none("Keine Position des Jahres nennt Rahmenvertrag " + contract + ".");
        }
        if (under.size() == 1) {
            PlanItem only = under.get(0);
            boolean elsewhere = !only.budgetLine().equals(booking.line());
            return Found.of(
                    only,
                    Way.CONTRACT,
                    "Nur diese Position nennt Rahmenvertrag " + contract
                            + (elsewhere ? "; geplant ist sie auf " + only.budgetLine() + "." : "."));
        }
        return amongSeveral(booking, contract, under);
    }

    private Found amongSeveral(Booking booking, String contract, List<PlanItem> under) {
        List<PlanItem> onLine = under.stream()
                .filter(item -> item.budgetLine().equals(booking.line()))
                .toList();
        if (onLine.size() == 1) {
            return Found.of(
                    onLine.get(0),
                    Way.CONTRACT,
                    "Von den Positionen zu Rahmenvertrag " + contract
                            + " liegt nur diese auf der Haushaltsstelle der Buchung.");
        }
        PlanItem like = texts.likest(rowsOn(booking.line()), onLine.isEmpty() ? under : onLine);
        return like == null
                ? Found.undecided("Mehrere Positionen nennen Rahmenvertrag " + contract
                        + ", und der Buchungstext passt zu keiner klar am besten.")
                : Found.of(
                        like,
                        Way.CONTRACT,
                        "Von den Positionen zu Rahmenvertrag " + contract + " passt nur diese zum Text.");
    }

    private Found byText(Booking booking) {
        return byText.computeIfAbsent(booking.line(), line -> {
            // An item under another contract than the booking's is not meant, however alike the words are.
            List<PlanItem> onLine = index.onLine(booking.department(), line).stream()
                    .filter(item -> contracts.isEmpty() || item.frameworkContract() == null)
                    .toList();
            PlanItem like = texts.likest(rowsOn(line), onLine);
            if (like != null) {
                return Found.of(
                        like,
                        Way.TEXT,
                        "Der Buchungstext passt auf der Haushaltsstelle nur zu „" + like.title() + "“.");
            }
            return Found.none(
                    onLine.isEmpty()
                            ? "Auf der Haushaltsstelle ist nichts geplant."
                            : "Der Buchungstext passt zu keiner Position der Haushaltsstelle klar am besten.");
        });
    }

    private Collection<Booking> rowsOn(BudgetLine line) {
        return rows.stream().filter(row -> row.line().equals(line)).toList();
    }
}
