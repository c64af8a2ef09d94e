package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.PlanItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What each plan item has of each Vorgang. The open commitment of a Vorgang is never below zero as a whole: where its
 * bookings belong to several items, what one of them has paid beyond its order takes from the open orders of the others.
 */
final class Shares {
    private record Account(BudgetLine line, String vorgang) {}

    private record Owner(String department, Optional<PlanItem> item) {}

    /** The bookings of one item, or of none, in one Vorgang on one line. */
    private static final class Share {
        private final Assignment first;
        private Money open = Money.ZERO;
        private Money ist = Money.ZERO;

        Share(Assignment first) {
            this.first = first;
        }
    }

    private final List<Share> all = new ArrayList<>();

    private Shares() {}

    static Shares of(Collection<Assignment> assignments) {
        Map<Account, Map<Owner, Share>> accounts = new LinkedHashMap<>();
        for (Assignment assignment : assignments) {
            Booking booking = assignment.booking();
            Share share = accounts.computeIfAbsent(
                            new Account(booking.line(), booking.vorgang()), account -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            new Owner(booking.department(), Optional.ofNullable(assignment.item())),
                            owner -> new Share(assignment));
            share.open = share.open.plus(booking.onCommitment());
            share.ist = share.ist.plus(booking.onIst());
        }
        Shares shares = new Shares();
        accounts.values().forEach(account -> {
            settle(account.values());
            shares.all.addAll(account.values());
        });
        return shares;
    }

    private static void settle(Collection<Share> account) {
        Money excess = Money.ZERO;
        for (Share share : account) {
            if (share.open.signum() < 0) {
                excess = excess.minus(share.open);
                share.open = Money.ZERO;
            }
        }
        for (Share share : account) {
            Money taken = share.open.compareTo(excess) <= 0 ? share.open : excess;
            share.open = share.open.minus(taken);
            excess = excess.minus(taken);
        }
    }

    List<ItemStatus> items(int year, Collection<PlanItem> items) {
        Map<PlanItem, List<Share>> byItem = new HashMap<>();
        for (Share share : all) {
            @Nullable PlanItem item = share.first.item();
            if (item != null) {
                byItem.computeIfAbsent(item, i -> new ArrayList<>()).add(share);
            }
        }
        return items.stream()
                .filter(i -> byItem.containsKey(i) || i.amount(year).signum() != 0)
                .sorted(Comparator.comparing(PlanItem::department).thenComparing(PlanItem::itemId))
                .map(i -> status(i, year, byItem.getOrDefault(i, List.of())))
                .toList();
    }

    private static ItemStatus status(PlanItem item, int year, List<Share> shares) {
        return new ItemStatus(
                item,
                item.amount(year),
                Money.sum(shares.stream().map(s -> s.open).toList()),
                Money.sum(shares.stream().map(s -> s.ist).toList()),
                (int) shares.stream()
                        .map(s -> s.first.booking().vorgang())
                        .distinct()
                        .count(),
                shares.stream().map(s -> s.first.way()).collect(Collectors.toSet()));
    }

    List<UnplannedVorgang> unplanned() {
        return all.stream()
                .filter(share -> share.first.item() == null)
                .map(share -> {
                    Booking booking = share.first.booking();
                    return new UnplannedVorgang(
                            booking.department(),
                            booking.line(),
                            booking.vorgang(),
                            booking.payee(),
                            booking.text(),
                            share.open,
                            share.ist,
                            share.first.reason());
                })
                .sorted(Comparator.comparing(UnplannedVorgang::department)
                        .thenComparing(UnplannedVorgang::line)
                        .thenComparing(UnplannedVorgang::vorgang))
                .toList();
    }
}
