package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * CO2 per energy, by year and edition: the same year differs between editions.
 *
 * @param year to which it applies
 * @param carrier {@value #ELECTRICITY} or {@value #DIESEL}
 * @param method for instance location-based, direct emissions
 * @param edition publication that gives it
 * @param status final, preliminary, estimated (German)
 * @param gramsPerKwh g CO2 per kWh; of fuels on the lower heating value
 */
public record EmissionFactor(
        int year, String carrier, String method, String edition, String status, BigDecimal gramsPerKwh, String source) {
    public static final String ELECTRICITY = "Strom";
    public static final String DIESEL = "Diesel";

    public EmissionFactor {
        if (gramsPerKwh.signum() < 0) {
            throw new IllegalArgumentException("a factor is not negative");
        }
    }

    /** {@code 363 g CO₂/kWh (2024, UBA CC 13/2025, geschätzt)} */
    public String label() {
        return "%s g CO₂/kWh (%d, %s, %s)"
                .formatted(gramsPerKwh.stripTrailingZeros().toPlainString().replace('.', ','), year, edition, status);
    }

    /** Electricity of that year; of several editions the one listed last. */
    public static Optional<EmissionFactor> electricity(List<EmissionFactor> factors, int year) {
        return factors.stream()
                .filter(factor -> factor.carrier().equalsIgnoreCase(ELECTRICITY) && factor.year() == year)
                .reduce((first, second) -> second);
    }

    /** Diesel of that year, else of the latest year before: what burns does not change by year. */
    public static Optional<EmissionFactor> diesel(List<EmissionFactor> factors, int year) {
        return factors.stream()
                .filter(factor -> factor.carrier().equalsIgnoreCase(DIESEL) && factor.year() <= year)
                .reduce((first, second) -> second.year() >= first.year() ? second : first);
    }
}
