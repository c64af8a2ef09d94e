package de.gesamtplan.domain.bundling.memory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a pair that was put off is to be decided (Wiedervorlage): from a day on, from a planning round on, or, if neither is
 * named, from the next round on.
 */
public record Resubmission(
        @Nullable LocalDate day, @Nullable String round) {
    public static final Resubmission NEXT_ROUND = new Resubmission(null, null);

    public static Resubmission from(LocalDate day) {
        return new Resubmission(day, null);
    }

    /** @param round by name: {@code 2029/2030} */
    public static Resubmission from(String round) {
        return new Resubmission(null, round);
    }

    /**
     * Whether it is time.
     *
     * @param decidedIn round in which it was put off; empty if that is not known
     */
    boolean isDue(String decidedIn, Review review) {
        if (day != null) {
            return !review.today().isBefore(day);
        }
        // Rounds are named by their years, so that names are in the order of time.
        return round != null
                ? review.round().compareTo(round) >= 0
                : review.round().compareTo(decidedIn) > 0;
    }
}
