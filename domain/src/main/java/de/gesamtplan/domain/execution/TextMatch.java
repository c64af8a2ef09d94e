package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.bundling.Words;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the titles of plan items against the texts of bookings. */
record TextMatch(PlanIndex index, MatchRules rules) {
    private record Likeness(PlanItem item, long shared, BigDecimal share) {}

    /**
     * The item whose title shares most of its words with the texts, if it is clearly ahead: the next one's share is lower by
     * the lead, and no other title has more words in common with the texts. Else a short title would win over a longer one
     * that says all of it and more.
     */
    @Nullable
    PlanItem likest(Collection<Booking> bookings, Collection<PlanItem> items) {
        Set<String> text = new HashSet<>();
        bookings.forEach(b -> text.addAll(Words.stems(b.text())));
        Likeness best = null;
        BigDecimal second = BigDecimal.ZERO;
        long most = 0;
        for (PlanItem item : items) {
            Likeness likeness = likeness(item, text);
            most = Math.max(most, likeness.shared());
            if (best == null || likeness.share().compareTo(best.share()) > 0) {
                second = best == null ? BigDecimal.ZERO : best.share();
                best = likeness;
            } else {
                second = second.max(likeness.share());
            }
        }
        return best != null
                        && best.shared() == most
                        && best.share().compareTo(rules.likeness()) >= 0
                        && best.share().subtract(second).compareTo(rules.lead()) >= 0
                ? best.item()
                : null;
    }

    private Likeness likeness(PlanItem item, Set<String> text) {
        Set<String> title = index.words(item);
        long shared = title.stream().filter(text::contains).count();
        BigDecimal share = title.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(shared).divide(BigDecimal.valueOf(title.size()), 4, RoundingMode.HALF_UP);
        return new Likeness(item, shared, share);
    }
}
