package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A data centre or server room.
 *
 * @param start start of operation; null: unknown
 * @param itPower nominal power of the IT in kW
 * @param totalPower non-redundant nominal power of IT and facility in kW (EnEfG § 3 no. 24)
 * @param closing planned or past last day
 * @param heatReuse whether waste heat is used
 * @param renewablePercent renewable share of the electricity bought, 0 to 100; null: unknown
 * @param guaranteesPercent share of the electricity bought for which guarantees of origin are held and cancelled; null or
 *     0: nothing counts as renewable
 */
public record Site(
        String key,
        String name,
        String operator,
        @Nullable LocalDate start,
        @Nullable BigDecimal itPower,
        @Nullable BigDecimal totalPower,
        @Nullable LocalDate closing,
        boolean heatReuse,
        @Nullable BigDecimal renewablePercent,
        @Nullable BigDecimal guaranteesPercent) {
    public Site {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a site has a key");
        }
        if (renewablePercent != null
                && (renewablePercent.signum() < 0 || renewablePercent.compareTo(new BigDecimal(100)) > 0)) {
            throw new IllegalArgumentException("renewable share is 0 to 100 %: " + renewablePercent);
        }
    }
}
