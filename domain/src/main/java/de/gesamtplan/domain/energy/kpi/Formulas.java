package de.gesamtplan.domain.energy.kpi;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.emission.Emissions;
import de.gesamtplan.domain.energy.emission.Renewable;
import java.math.BigDecimal;

/** The formulas of {@link Metric}. Numerator and denominator are of the same period; energies in kWh, water in m³. */
public final class Formulas {
    /** Why nothing is to be built on an E_DC below the E_IT that it includes: one of both is wrong. */
    static final String LESS_THAN_IT = "E_DC ist kleiner als E_IT: Zählerzuordnung, Einheit oder Zeitraum prüfen";

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private Formulas() {}

    /** E_DC in kWh = Gesamt + PV-Erzeugung − Einspeisung − Mitnutzer + Diesel (litres). */
    public static Kpi total(Kpi main, Kpi pv, Kpi feedIn, Kpi coUsers, Kpi dieselLitres) {
        return main.plus(pv).minus(feedIn).minus(coUsers).plus(dieselLitres.times(Emissions.DIESEL_KWH_PER_LITRE));
    }

    /** Below 1 it is implausible and not computable: the whole includes the part. */
    public static Kpi pue(Kpi total, Kpi it) {
        Kpi quotient = total.over(it, "E_IT");
        BigDecimal value = quotient.value();
        return value != null && value.compareTo(BigDecimal.ONE) < 0 ? Kpi.missing(LESS_THAN_IT) : quotient;
    }

    /** Partial PUE of the cooling: its power beside that of the IT, nothing else of the infrastructure. */
    public static Kpi partialPue(Kpi it, Kpi part) {
        return it.plus(part).over(it, "E_IT");
    }

    /** Energy reuse effectiveness. */
    public static Kpi ere(Kpi total, Kpi reused, Kpi it) {
        Kpi pue = pue(total, it);
        return pue.isComputable() ? total.minus(reused).over(it, "E_IT") : pue;
    }

    /** Renewable of all electricity used, in percent, at most 100. */
    public static Kpi renewablePower(Kpi renewable, Kpi electricity) {
        return renewable.times(HUNDRED).over(electricity, "Stromverbrauch").map(HUNDRED::min);
    }

    /** In percent. */
    public static Kpi dcie(Kpi total, Kpi it) {
        Kpi pue = pue(total, it);
        return pue.isComputable() ? it.times(HUNDRED).over(total, "E_DC") : pue;
    }

    /** At most 1: a surplus of renewable energy does not count. */
    public static Kpi ref(Kpi renewable, Kpi total) {
        return renewable.over(total, "E_DC").map(BigDecimal.ONE::min);
    }

    /** Renewable kWh beyond the need, as EN 50600-4-3 counts none of it: what was used less the whole, and what went elsewhere. */
    static Kpi surplus(Renewable renewable, Kpi whole) {
        return renewable.used().minus(whole).map(BigDecimal.ZERO::max).plus(renewable.beyond());
    }

    public static Kpi erf(Kpi reused, Kpi total) {
        return reused.over(total, "E_DC");
    }

    public static Kpi cer(Kpi heatRemoved, Kpi cooling) {
        return heatRemoved.over(cooling, "Strom der Kälteanlage");
    }

    /** In kg CO2 per kWh; the CO2 is that of E_DC, not of E_IT. */
    public static Kpi cue(Kpi kilograms, Kpi it) {
        return kilograms.over(it, "E_IT");
    }

    /** In m³ per MWh, that is litres per kWh. */
    public static Kpi wue(Kpi cubicMetres, Kpi it) {
        return cubicMetres.times(THOUSAND).over(it, "E_IT");
    }

    /** CO2 in kg of an energy in kWh at a factor in g per kWh. */
    public static Kpi kilograms(Kpi energy, BigDecimal gramsPerKwh) {
        return energy.times(gramsPerKwh.movePointLeft(3));
    }
}
