package de.gesamtplan.domain.energy.plausibility;

import java.time.Instant;
import java.util.Comparator;

/**
 * Something implausible about the readings of a meter. Readings that it is about stay as they are.
 *
 * @param meter key of the meter, or label of the chain of exchanged ones
 * @param from begin of the first interval that it is about
 * @param to end of the last one; of a register's stand, the stand's instant
 * @param value what was seen and what was expected, in German with units, for instance {@code 92 von 96 Werten}
 */
public record Finding(String meter, String site, Check check, Instant from, Instant to, String value) {
    /** By site, time, check and meter. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::site)
            .thenComparing(Finding::from)
            .thenComparing(Finding::check)
            .thenComparing(Finding::meter)
            .thenComparing(Finding::to)
            .thenComparing(Finding::value);

    public Finding {
        if (meter.isBlank() || site.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("a finding names meter, site and value");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a finding ends after it begins: " + from + " to " + to);
        }
    }

    /** What to do, a German sentence. */
    public String advice() {
        return check.advice();
    }
}
