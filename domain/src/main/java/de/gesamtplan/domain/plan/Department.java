package de.gesamtplan.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * A department (Ressort): a ministry or supreme state body, as it is called and cut in its years.
 *
 * @param code short name (Kürzel), for instance {@code FM}
 * @param itKapitel four-digit chapter of the state's IT budget that is the department's
 * @param validFrom first year
 * @param validTo last year; null while it goes on
 * @param successor code of the department that takes its budget on after the last year
 */
public record Department(
        String code,
        String name,
        String itKapitel,
        int validFrom,
        @Nullable Integer validTo,
        @Nullable String successor) {
    public Department {
        if (validTo != null && validTo < validFrom) {
            throw new IllegalArgumentException(code + " ends in " + validTo + ", before it begins in " + validFrom);
        }
    }

    public boolean validIn(int year) {
        return year >= validFrom && (validTo == null || year <= validTo);
    }
}
