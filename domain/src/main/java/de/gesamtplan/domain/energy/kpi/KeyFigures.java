package de.gesamtplan.domain.energy.kpi;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.emission.Renewable;
import java.math.BigDecimal;

/**
 * Key figures of one site, or of several together, over a period.
 *
 * @param category of the PUE by measuring point, 1 to 3; 0 if unknown
 */
public record KeyFigures(Amounts amounts, int category, Servers servers) {
    public Kpi total() {
        return amounts.total();
    }

    public Kpi it() {
        return amounts.it();
    }

    /** kg CO2, location-based. */
    public Kpi co2() {
        return amounts.co2();
    }

    /** kWh that count as renewable. */
    public Kpi renewable() {
        return amounts.renewable().used();
    }

    public Kpi pue() {
        return of(Metric.PUE);
    }

    /** Without the power of heat pumps that only upgrade waste heat (EnEfG § 11 (2)). */
    public Kpi pueEnEfG() {
        return of(Metric.PUE_ENEFG);
    }

    public Kpi dcie() {
        return of(Metric.DCIE);
    }

    public Kpi ref() {
        return of(Metric.REF);
    }

    public Kpi erf() {
        return of(Metric.ERF);
    }

    public Kpi cer() {
        return of(Metric.CER);
    }

    public Kpi cue() {
        return of(Metric.CUE);
    }

    public Kpi wue() {
        return of(Metric.WUE);
    }

    /** This period and the one after it: quotients of the sums of both. */
    KeyFigures then(KeyFigures later) {
        return new KeyFigures(
                amounts.plus(later.amounts),
                category == 0 || later.category == 0
                        ? Math.max(category, later.category)
                        : Math.min(category, later.category),
                servers.then(later.servers));
    }

    /** Renewable kWh that go beyond what a metric counts; 0 for metrics that are not about renewable energy. */
    Kpi surplus(Metric metric) {
        Renewable renewable = amounts.renewable();
        return switch (metric) {
            case REF -> Formulas.surplus(renewable, amounts.total());
            case RENEWABLE_POWER -> Formulas.surplus(renewable, amounts.electricity());
            default -> Kpi.of(BigDecimal.ZERO);
        };
    }

    /** The value of a metric; none that rests on E_DC or E_IT where E_DC is less than E_IT. */
    public Kpi of(Metric metric) {
        Amounts a = amounts.plausible();
        return switch (metric) {
            case PUE -> Formulas.pue(a.total(), a.it());
            case PUE_ENEFG -> Formulas.pue(a.total().minus(a.heatPumps()), a.it());
            case PPUE_COOLING -> Formulas.partialPue(a.it(), a.cooling());
            case DCIE -> Formulas.dcie(a.total(), a.it());
            case REF -> Formulas.ref(a.renewable().used(), a.total());
            case RENEWABLE_POWER -> Formulas.renewablePower(a.renewable().used(), a.electricity());
            case ERF -> Formulas.erf(a.reused(), a.total());
            case ERE -> Formulas.ere(a.total(), a.reused(), a.it());
            case CER -> Formulas.cer(a.heatRemoved(), a.cooling());
            case CUE -> Formulas.cue(a.co2OfTotal(), a.it());
            case WUE -> Formulas.wue(a.water(), a.it());
            case ITEU -> servers.utilisation();
            case ITEE -> servers.efficiency();
        };
    }
}
