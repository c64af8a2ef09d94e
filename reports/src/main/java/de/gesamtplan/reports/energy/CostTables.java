package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.cost.SiteCost;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Fit;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What electricity cost. */
final class CostTables {
    /** Sites side by side in print. */
    private static final int SIDE_BY_SIDE = 4;

    private static final int LONGEST_SITE = 21;

    private CostTables() {}

    /** What electricity cost, month by month. */
    static Table costs(SiteCost cost) {
        Table.Builder table = Table.of(
                "Stromkosten " + cost.site(),
                Column.text(EnergyTables.MONTH),
                Column.decimal("Bezug kWh", 0),
                Column.money("Kosten EUR"),
                Column.text("Grund, wenn leer"));
        for (SiteCost.Month month : cost.months()) {
            table.row(EnergyTables.month(month.month()), month.kwh(), month.cost(), month.reason());
        }
        return table.total("bekannt", null, cost.known(), "").build();
    }

    /** Each site's year, with the mean price paid. */
    static Table years(List<SiteCost> costs, int year) {
        Table.Builder table = Table.of(
                "Stromkosten " + year,
                Column.text("Standort"),
                Column.decimal("Bezug mit bekanntem Preis kWh", 0),
                Column.money("Kosten EUR"),
                Column.decimal("ct/kWh im Mittel", 2),
                Column.text("was fehlt"));
        for (SiteCost cost : costs) {
            BigDecimal kwh = kwh(cost);
            table.row(
                    cost.site(),
                    kwh,
                    cost.known(),
                    kwh.signum() <= 0
                            ? null
                            : cost.known().euros().movePointRight(2).divide(kwh, 6, RoundingMode.HALF_UP),
                    missing(cost));
        }
        return table.total(
                        "alle Standorte",
                        costs.stream().map(CostTables::kwh).reduce(BigDecimal.ZERO, BigDecimal::add),
                        Money.sum(costs.stream().map(SiteCost::known).toList()),
                        null,
                        "")
                .build();
    }

    private static BigDecimal kwh(SiteCost cost) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SiteCost.Month month : cost.months()) {
            BigDecimal kwh = month.kwh();
            sum = month.cost() == null || kwh == null ? sum : sum.add(kwh);
        }
        return sum;
    }

    private static String missing(SiteCost cost) {
        List<SiteCost.Month> without =
                cost.months().stream().filter(month -> month.cost() == null).toList();
        return without.isEmpty()
                ? ""
                : without.size()
                        + (without.size() == 1 ? " Monat: " : " Monate: ")
                        + without.get(0).reason();
    }

    /** Month by month, some sites side by side in each table. */
    static List<Table> months(List<SiteCost> costs) {
        List<Table> tables = new ArrayList<>();
        for (int from = 0; from < costs.size(); from += SIDE_BY_SIDE) {
            tables.add(sideBySide(costs.subList(from, Math.min(costs.size(), from + SIDE_BY_SIDE))));
        }
        return tables;
    }

    private static Table sideBySide(List<SiteCost> costs) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(EnergyTables.MONTH)));
        costs.forEach(cost -> {
            columns.add(Column.decimal(Fit.into(cost.site(), LONGEST_SITE) + "\nkWh", 0));
            columns.add(Column.money(Fit.into(cost.site(), LONGEST_SITE) + "\nEUR"));
        });
        Table.Builder table = Table.of("Stromkosten je Monat", columns);
        for (int m = 0; m < costs.get(0).months().size(); m++) {
            int index = m;
            List<@Nullable Object> row = new ArrayList<>(
                    List.of(EnergyTables.month(costs.get(0).months().get(m).month())));
            costs.forEach(cost -> {
                row.add(cost.months().get(index).kwh());
                row.add(cost.months().get(index).cost());
            });
            table.add(Row.Level.DATA, row);
        }
        return table.build();
    }
}
