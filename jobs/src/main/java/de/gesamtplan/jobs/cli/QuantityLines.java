package de.gesamtplan.jobs.cli;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.cost.ElectricityPrice;
import de.gesamtplan.domain.energy.cost.SiteCost;
import de.gesamtplan.domain.energy.emission.Emissions;
import de.gesamtplan.domain.energy.kpi.KeyFigure;
import de.gesamtplan.domain.energy.kpi.KeyFigures;
import de.gesamtplan.domain.energy.kpi.SiteMonth;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.domain.money.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The quantities that key figures rest on, as lines of the same columns ({@link KeyFigureLines}): of each site and of all, by
 * month and year. They are no key figures, so norm and category stay empty.
 */
final class QuantityLines {
    /** Names and units are those of the yearly report. */
    private enum Quantity {
        TOTAL("E_DC", "kWh"),
        IT("E_IT", "kWh"),
        LOCATION("CO₂ standortbezogen", "kg"),
        MARKET("CO₂ marktbezogen", "kg"),
        /** Only where prices are known. */
        COST("Stromkosten", "EUR");

        private final String label;
        private final String unit;

        Quantity(String label, String unit) {
            this.label = label;
            this.unit = unit;
        }
    }

    /** Quantities of a site, or of all, in a month or year. */
    private record Part(String period, Coverage coverage, Map<Quantity, Kpi> values) {
        static Part of(String period, Coverage coverage, KeyFigures figures, Emissions emissions, @Nullable Kpi cost) {
            Map<Quantity, Kpi> values = new EnumMap<>(Quantity.class);
            values.put(Quantity.TOTAL, figures.total());
            values.put(Quantity.IT, figures.it());
            values.put(Quantity.LOCATION, emissions.location());
            values.put(Quantity.MARKET, emissions.market());
            if (cost != null) {
                values.put(Quantity.COST, cost);
            }
            return new Part(period, coverage, values);
        }

        /** The same with reasons told as those of a site. */
        Part of(String site) {
            Map<Quantity, Kpi> told = new EnumMap<>(Quantity.class);
            values.forEach((quantity, value) -> told.put(quantity, value.of(site)));
            return new Part(period, coverage, told);
        }

        Part plus(Part other) {
            Map<Quantity, Kpi> sums = new EnumMap<>(values);
            other.values.forEach((quantity, value) -> sums.merge(quantity, value, Kpi::plus));
            return new Part(period, coverage.plus(other.coverage), sums);
        }

        List<List<String>> lines(String site) {
            return values.entrySet().stream()
                    .map(entry -> line(site, entry.getKey(), entry.getValue()))
                    .toList();
        }

        private List<String> line(String site, Quantity quantity, Kpi value) {
            return List.of(
                    site,
                    period,
                    quantity.label,
                    KeyFigureLines.number(value.value()),
                    quantity.unit,
                    "",
                    "",
                    KeyFigureLines.delivered(coverage),
                    KeyFigureLines.substituted(coverage),
                    KeyFigure.State.of(value, coverage).label(),
                    value.reason());
        }
    }

    private QuantityLines() {}

    /** @param prices none: no costs are told */
    static List<List<String>> of(EnergyReport report, List<ElectricityPrice> prices) {
        List<List<String>> lines = new ArrayList<>();
        List<Part> state = new ArrayList<>();
        for (SiteYear year : report.sites()) {
            String site = year.site().key();
            List<Part> parts = parts(year, prices.isEmpty() ? null : SiteCost.of(year, prices));
            for (int i = 0; i < parts.size(); i++) {
                lines.addAll(parts.get(i).lines(site));
                Part own = parts.get(i).of(site);
                if (state.size() == i) {
                    state.add(own);
                } else {
                    state.set(i, state.get(i).plus(own));
                }
            }
        }
        state.forEach(part -> lines.addAll(part.lines(KeyFigure.STATE)));
        return lines;
    }

    /** The months, then the year. */
    private static List<Part> parts(SiteYear year, @Nullable SiteCost cost) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < year.months().size(); i++) {
            SiteMonth month = year.months().get(i);
            parts.add(Part.of(
                    month.month().toString(),
                    month.balance().coverage(),
                    month.figures(),
                    month.emissions(),
                    cost == null ? null : cost(cost.months().get(i))));
        }
        parts.add(Part.of(
                String.valueOf(year.year()),
                year.balance().coverage(),
                year.figures(),
                year.emissions(),
                cost == null ? null : cost(cost)));
        return parts;
    }

    private static Kpi cost(SiteCost.Month month) {
        Money cost = month.cost();
        return cost == null ? Kpi.missing(month.reason()) : Kpi.of(cost.euros());
    }

    private static Kpi cost(SiteCost year) {
        long without =
                year.months().stream().filter(month -> month.cost() == null).count();
        return year.cost()
                .map(cost -> Kpi.of(cost.euros()))
                .orElseGet(() -> Kpi.missing("keine Stromkosten in %d von %d Monaten, Grund bei diesen"
                        .formatted(without, year.months().size())));
    }
}
