package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Balance;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.emission.Emissions;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The way of the energy of a year from what came in to the IT: sources add up to E_DC, uses are taken from it, the IT is
 * what is left. Losses are what no meter of its own shows.
 */
final class EnergyFlow {
    private static final Map<Role, String> USES =
            new TreeMap<>(Map.of(Role.COOLING, "Kälte", Role.LIGHT, "Licht", Role.OTHER, "Sonstiges"));
    private static final String TOTAL = "E_DC";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** @param sign {@code +} comes in, {@code =} a sum, {@code −} goes out */
    private record Step(String sign, String name, BigDecimal kwh) {}

    private final List<Step> steps = new ArrayList<>();
    private final SiteYear year;
    private final BigDecimal total;

    private EnergyFlow(SiteYear year, BigDecimal total, BigDecimal it) {
        this.year = year;
        this.total = total;
        Balance balance = year.balance();
        Kpi grid = balance.required(Role.MAIN).minus(balance.optional(Role.CO_USER));
        Kpi own = balance.optional(Role.PV).minus(balance.optional(Role.FEED_IN));
        BigDecimal other = total;
        for (Step source : List.of(
                new Step("+", "Netzbezug", value(grid)),
                new Step("+", "Sonne, selbst genutzt", value(own)),
                new Step("+", "Diesel", value(balance.optional(Role.DIESEL).times(Emissions.DIESEL_KWH_PER_LITRE))))) {
            other = other.subtract(source.kwh());
            addIfThere(source);
        }
        addIfThere(new Step("+", "Fernkälte", other));
        steps.add(new Step("=", TOTAL, total));
        BigDecimal losses = total.subtract(it);
        for (Map.Entry<Role, String> use : USES.entrySet()) {
            BigDecimal kwh = value(balance.optional(use.getKey()));
            losses = losses.subtract(kwh);
            addIfThere(new Step("−", use.getValue(), kwh));
        }
        addIfThere(new Step("−", "Verluste, nicht einzeln gezählt", losses));
        steps.add(new Step("=", "IT", it));
    }

    private static BigDecimal value(Kpi kpi) {
        @Nullable BigDecimal value = kpi.value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private void addIfThere(Step step) {
        if (step.kwh().signum() != 0) {
            steps.add(step);
        }
    }

    /** Null if E_DC or E_IT is not known. */
    static @Nullable EnergyFlow of(SiteYear year) {
        BigDecimal total = year.figures().total().value();
        BigDecimal it = year.figures().it().value();
        return total == null || it == null || total.signum() <= 0 ? null : new EnergyFlow(year, total, it);
    }

    Table table() {
        Table.Builder table = Table.of(
                "Energiefluss " + year.site().key() + " " + year.year(),
                Column.text(""),
                Column.text("Teil"),
                Column.decimal("kWh", 0),
                Column.percent("Anteil an E_DC"));
        for (Step step : steps) {
            table.row(
                    step.sign(),
                    step.name(),
                    step.kwh(),
                    step.kwh().multiply(HUNDRED).divide(total, MathContext.DECIMAL64));
        }
        return table.build();
    }

    /** Two bars of one height: where the energy came from, and where it went. */
    Chart chart() {
        List<Chart.Series> series = new ArrayList<>();
        StringBuilder alt = new StringBuilder("Vom Bezug zur IT in Megawattstunden:");
        for (Step step : steps) {
            BigDecimal shown = step.kwh().movePointLeft(3);
            String named = step.name() + ' ' + German.number(shown, 1);
            alt.append(' ').append(named).append(';');
            if (!step.name().equals(TOTAL)) {
                boolean source = step.sign().equals("+");
                series.add(new Chart.Series(named, Arrays.asList(source ? shown : null, source ? null : shown)));
            }
        }
        alt.setCharAt(alt.length() - 1, '.');
        return new Chart(
                "Energiefluss: woher die Energie kam und wohin sie ging, MWh",
                alt.toString(),
                Chart.Type.STACKED_BAR,
                "MWh",
                List.of("Herkunft (E_DC)", "Verwendung (E_DC)"),
                series);
    }
}
