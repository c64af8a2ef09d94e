package de.gesamtplan.domain.energy.emission;

import de.gesamtplan.domain.energy.Evidence;
import java.math.BigDecimal;

/**
 * CO2 per energy, by year and edition: the same year differs between editions.
 *
 * @param year to which it applies
 * @param edition publication that gives it
 * @param status final, preliminary, estimated (German)
 * @param gramsPerKwh g CO2 per kWh; of fuels on the lower heating value
 */
public record EmissionFactor(
        int year,
        Carrier carrier,
        Method method,
        String edition,
        String status,
        BigDecimal gramsPerKwh,
        String source,
        Evidence evidence) {
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

    boolean isOf(Carrier asked, Method how) {
        return carrier == asked && method == how;
    }
}
