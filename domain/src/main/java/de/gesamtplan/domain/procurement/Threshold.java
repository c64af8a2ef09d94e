package de.gesamtplan.domain.procurement;

import de.gesamtplan.domain.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Up to which net value a procedure is open (Wertgrenze), or from which the EU procedure is due (Schwellenwert).
 *
 * @param area {@code EU} or {@code Land}
 * @param validTo last day; null until further notice
 * @param net value without tax
 * @param source law or directive
 */
public record Threshold(
        String area,
        String procedure,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Money net,
        String source) {
    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
