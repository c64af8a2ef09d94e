package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Energy of one site in one month; null where it was not measured.
 *
 * @param total E_DC in kWh, see {@link #boundary}
 * @param it E_IT in kWh
 */
public record SiteMonth(
        String site,
        YearMonth month,
        @Nullable BigDecimal total,
        @Nullable BigDecimal it) {
    /** Energy content of diesel in kWh per litre (EN 50600-4 factsheet of ictfootprint.eu). */
    public static final BigDecimal DIESEL_KWH_PER_LITRE = new BigDecimal("9.9");

    /** E_DC in kWh = Gesamt + PV-Erzeugung − Einspeisung − Mitnutzer + Diesel (litres). */
    public static BigDecimal boundary(
            BigDecimal main, BigDecimal pv, BigDecimal feedIn, BigDecimal coUsers, BigDecimal dieselLitres) {
        return main.add(pv).subtract(feedIn).subtract(coUsers).add(dieselLitres.multiply(DIESEL_KWH_PER_LITRE));
    }

    /** E_DC / E_IT; below 1 it is implausible and not computable. */
    public Kpi pue() {
        return pue(total, it);
    }

    static Kpi pue(@Nullable BigDecimal total, @Nullable BigDecimal it) {
        if (total != null && it != null && total.compareTo(it) < 0) {
            return new Kpi(null, "PUE: Gesamtenergie kleiner als IT-Energie, Zähler oder Einheit prüfen");
        }
        return Kpi.quotient(total, it, "PUE");
    }
}
