package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Energy, CO2 and key figures of one site over a period. Energies in kWh, CO2 in kg, PUE to WUE as {@link Metric} says.
 *
 * @param total E_DC
 * @param it E_IT
 * @param pue per EN 50600-4-2
 * @param pueEnEfG without the power of heat pumps that only upgrade waste heat (EnEfG § 11 (2))
 * @param category of the PUE by measuring point, 1 to 3; 0 if unknown
 * @param co2 location-based: grid electricity without co-users at the mean of the grid, own PV 0, diesel by its carbon
 * @param renewable what counts for REF
 */
public record KeyFigures(
        Kpi total,
        Kpi it,
        Kpi pue,
        Kpi pueEnEfG,
        int category,
        Kpi dcie,
        Kpi ref,
        Kpi erf,
        Kpi cer,
        Kpi cue,
        Kpi wue,
        Kpi co2,
        Kpi renewable) {
    static KeyFigures of(Balance balance, Site site, int year, List<EmissionFactor> factors) {
        Kpi main = balance.required(Role.MAIN);
        Kpi it = balance.required(Role.IT);
        Kpi coUsers = balance.optional(Role.CO_USER);
        Kpi diesel = balance.optional(Role.DIESEL);
        Kpi pv = balance.optional(Role.PV);
        Kpi feedIn = balance.optional(Role.FEED_IN);
        Kpi total = Formulas.total(main, pv, feedIn, coUsers, diesel);
        Kpi renewable = renewable(site, main.minus(coUsers), pv.minus(feedIn));
        Kpi co2 = co2(main.minus(coUsers), diesel, year, factors);
        MeasuringPoint point = balance.point();
        return new KeyFigures(
                total,
                it,
                Formulas.pue(total, it),
                Formulas.pue(total.minus(balance.optional(Role.HEAT_PUMP)), it),
                point == null ? 0 : point.category(),
                Formulas.dcie(total, it),
                Formulas.ref(renewable, total),
                Formulas.erf(reused(site, balance), total),
                Formulas.cer(balance.required(Role.HEAT_REMOVED), balance.required(Role.COOLING)),
                Formulas.cue(co2, it),
                Formulas.wue(balance.required(Role.WATER), it),
                co2,
                renewable);
    }

    /** The figures of a period that cannot be computed as a whole. */
    static KeyFigures missing(String reason) {
        Kpi none = Kpi.missing(reason);
        return new KeyFigures(none, none, none, none, 0, none, none, none, none, none, none, none, none);
    }

    /** The value of a metric. */
    public Kpi of(Metric metric) {
        return switch (metric) {
            case PUE -> pue;
            case DCIE -> dcie;
            case REF -> ref;
            case ERF -> erf;
            case CER -> cer;
            case CUE -> cue;
            case WUE -> wue;
        };
    }

    private static Kpi renewable(Site site, Kpi bought, Kpi ownUse) {
        BigDecimal guarantees = site.guaranteesPercent();
        if (guarantees == null || guarantees.signum() == 0) {
            // Without the attributes nothing is renewable, not even the own roof (EN 50600-4-3, example a).
            return bought.plus(ownUse).map(known -> BigDecimal.ZERO);
        }
        BigDecimal percent = site.renewablePercent();
        return percent == null
                ? Kpi.missing("Anteil erneuerbarer Energien des Liefervertrags ist nicht angegeben")
                : bought.times(percent.min(guarantees).movePointLeft(2)).plus(ownUse);
    }

    private static Kpi reused(Site site, Balance balance) {
        boolean metered = balance.measured().containsKey(Role.HEAT_REUSED);
        if (!metered && site.heatReuse()) {
            return Kpi.missing("Abwärme wird genutzt, aber nicht gemessen");
        }
        return balance.optional(Role.HEAT_REUSED);
    }

    private static Kpi co2(Kpi grid, Kpi diesel, int year, List<EmissionFactor> factors) {
        Kpi electricity = emitted(grid, EmissionFactor.electricity(factors, year), "Strom", year);
        Kpi fuel = emitted(
                diesel.times(Formulas.DIESEL_KWH_PER_LITRE), EmissionFactor.diesel(factors, year), "Diesel", year);
        return electricity.plus(fuel);
    }

    private static Kpi emitted(Kpi energy, Optional<EmissionFactor> factor, String carrier, int year) {
        @Nullable BigDecimal known = energy.value();
        if (known != null && known.signum() == 0) {
            return energy;
        }
        return factor.map(found -> Formulas.kilograms(energy, found.gramsPerKwh()))
                .orElseGet(() -> Kpi.missing("kein Emissionsfaktor für " + carrier + " " + year));
    }
}
