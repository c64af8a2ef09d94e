package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.plan.PlanItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the plan item of each booking: by the position that it names; else by what the other bookings of its Vorgang name;
 * else by the framework contract; else by budget line and text. Where two items fit alike none is taken: what finds no
 * item is listed, never spread.
 */
final class Matching {
    private final PlanIndex index;
    private final TextMatch texts;

    Matching(int year, Collection<PlanItem> items, MatchRules rules) {
        this.index = new PlanIndex(year, items);
        this.texts = new TextMatch(index, rules);
    }

    /** One assignment for each booking, in their order within Vorgänge. */
    List<Assignment> assign(Collection<Booking> bookings) {
        record Number(String department, String vorgang) {}
        Map<Number, List<Booking>> vorgaenge = new LinkedHashMap<>();
        for (Booking booking : bookings) {
            vorgaenge
                    .computeIfAbsent(new Number(booking.department(), booking.vorgang()), v -> new ArrayList<>())
                    .add(booking);
        }
        List<Assignment> assignments = new ArrayList<>();
        vorgaenge.values().forEach(rows -> new VorgangMatch(rows, index, texts).assignTo(assignments));
        return assignments;
    }
}
