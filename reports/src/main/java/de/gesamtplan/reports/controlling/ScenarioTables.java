package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.GroupStatus;
import de.gesamtplan.domain.scenario.Scenario;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a scenario changes, beside the real figures. */
public record ScenarioTables(Scenario scenario, ControllingReport real, ControllingReport tried) {
    /** Stands on every page and sheet. */
    public String mark() {
        return "SZENARIO „" + scenario.name() + "“ – keine echten Zahlen";
    }

    Table beside() {
        Table.Builder table = Table.of(
                "Echte Zahlen und Szenario nach Ressort",
                Column.text("Ressort"),
                Column.money("Soll echt"),
                Column.money("Soll Szenario"),
                Column.money("Obligo echt"),
                Column.money("Obligo Szenario"),
                Column.money("verfügbar echt"),
                Column.money("verfügbar Szenario"),
                Column.money("Prognose echt"),
                Column.money("Prognose Szenario"));
        Map<String, Balance> before = new LinkedHashMap<>();
        real.departments().forEach(g -> before.put(g.key(), g.balance()));
        for (GroupStatus group : tried.departments()) {
            Balance was = before.getOrDefault(group.key(), Balance.ZERO);
            row(table, group.key().isEmpty() ? Wording.NOBODY : group.key(), was, group.balance(), false);
        }
        row(table, "Summe", real.total(), tried.total(), true);
        return table.build();
    }

    private static void row(Table.Builder table, String label, Balance was, Balance is, boolean total) {
        Object[] cells = {
            label,
            was.soll(),
            is.soll(),
            was.obligo(),
            is.obligo(),
            was.available(),
            is.available(),
            was.forecast(),
            is.forecast()
        };
        if (total) {
            table.total(cells);
        } else {
            table.row(cells);
        }
    }
}
