package de.gesamtplan.domain.energy.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says of a duty: met on a day, not met, or not applicable with a reason. This is also the switch by
 * which a site is taken out of a duty that its figures would seem to make it owe.
 *
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
    public DutyEntry {
        if (state == DutyState.MET && on == null) {
            throw new IllegalArgumentException("Zu „erfüllt“ gehört der Tag.");
        }
        if (state != DutyState.MET && note.isBlank()) {
            throw new IllegalArgumentException("Ein anderer Stand als „erfüllt“ braucht eine Begründung.");
        }
    }
}
