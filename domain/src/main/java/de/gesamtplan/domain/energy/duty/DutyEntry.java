package de.gesamtplan.domain.energy.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says of a duty: met on a day, not met, or not applicable with a reason. This is also the switch by
 * which a site is taken out of a duty that its figures would seem to make it owe.
 *
 * @param site key, or the body that owes the duty
 * @param year calendar year that it is about; null: of any year
 * @param on day on which it was met
 */
public record DutyEntry(
        String site,
        String duty,
        @Nullable Integer year,
        DutyState state,
        @Nullable LocalDate on,
        String note) {
    /** The entry about a year; one that names the year counts before one of any year. */
    public static Optional<DutyEntry> of(List<DutyEntry> entries, String site, String duty, int year) {
        return entries.stream()
                .filter(entry -> entry.site().equals(site)
                        && entry.duty().equals(duty)
                        && (entry.year() == null || entry.year() == year))
                .reduce((first, second) -> second.year() == null && first.year() != null ? first : second);
    }

    public DutyEntry {
        if (state == DutyState.MET && on == null) {
            throw new IllegalArgumentException("Zu „erfüllt“ gehört der Tag.");
        }
        if (state != DutyState.MET && note.isBlank()) {
            throw new IllegalArgumentException("Ein anderer Stand als „erfüllt“ braucht eine Begründung.");
        }
    }
}
