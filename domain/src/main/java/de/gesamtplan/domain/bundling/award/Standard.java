package de.gesamtplan.domain.bundling.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the standards catalogue.
 *
 * @param code by which plans and the lexicon name it
 * @param status how binding it is, as the catalogue writes it
 * @param validFrom null: since ever
 * @param validTo last day; null until further notice
 */
public record Standard(
        String code,
        String name,
        String status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
