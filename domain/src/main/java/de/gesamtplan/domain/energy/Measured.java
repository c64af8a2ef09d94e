package de.gesamtplan.domain.energy;

import java.time.ZoneId;
import java.util.List;

/** What a chain of meters measured: as it was delivered, and with substitutes in the gaps; on one grid. */
public record Measured(IntervalSeries delivered, IntervalSeries filled) {
    public Measured {
        if (!delivered.start().equals(filled.start())
                || delivered.minutes() != filled.minutes()
                || delivered.size() != filled.size()) {
            throw new IllegalArgumentException("series of different periods");
        }
    }

    /** @param zone local time that the consumption follows */
    public static Measured of(IntervalSeries delivered, ZoneId zone) {
        return of(delivered, zone, List.of());
    }

    /** @param known what a control meter says */
    static Measured of(IntervalSeries delivered, ZoneId zone, List<RegisterStands.Usage> known) {
        return new Measured(delivered, GapFilling.fill(delivered, zone, known));
    }
}
