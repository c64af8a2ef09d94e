package de.gesamtplan.reports.lifecycle;

import de.gesamtplan.domain.energy.cost.WorkplaceEnergy;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The energy of the IT at workplaces, estimated from the stock. */
final class WorkplaceTable {
    private WorkplaceTable() {}

    static Table of(WorkplaceEnergy workplaces) {
        Table.Builder table = Table.of(
                        "IT am Arbeitsplatz (geschätzt)",
                        Column.text("Ressort"),
                        Column.text("Geräteklasse"),
                        Column.date("Stichtag"),
                        Column.count("Anzahl"),
                        Column.decimal("W", 1),
                        Column.decimal("Stunden\nje Jahr", 0),
                        Column.decimal("kWh je Jahr,\ngeschätzt", 0))
                .ifEmpty("Kein Gerätebestand ist eingelesen (Referenzdaten geraetebestand).");
        for (WorkplaceEnergy.Line line : workplaces.lines()) {
            table.row(
                    line.stock().department(),
                    line.device().name(),
                    line.stock().on(),
                    line.stock().count(),
                    line.device().watts(),
                    line.device().hours(),
                    line.kwhPerYear());
        }
        if (!workplaces.lines().isEmpty()) {
            table.total("Summe", null, null, null, null, null, workplaces.kwhPerYear());
        }
        return table.build();
    }

    /** Summed over departments, for print. */
    static Table byClass(WorkplaceEnergy workplaces) {
        Map<String, List<WorkplaceEnergy.Line>> byClass = workplaces.lines().stream()
                .collect(Collectors.groupingBy(line -> line.device().name(), TreeMap::new, Collectors.toList()));
        Table.Builder table = Table.of(
                        "IT am Arbeitsplatz aller Ressorts (geschätzt)",
                        Column.text("Geräteklasse"),
                        Column.count("Anzahl"),
                        Column.decimal("W", 1),
                        Column.decimal("Stunden\nje Jahr", 0),
                        Column.decimal("kWh je Jahr,\ngeschätzt", 0))
                .ifEmpty("Kein Gerätebestand ist eingelesen (Referenzdaten geraetebestand).");
        byClass.forEach((name, lines) -> table.row(
                name,
                lines.stream().mapToInt(line -> line.stock().count()).sum(),
                lines.get(0).device().watts(),
                lines.get(0).device().hours(),
                lines.stream().map(WorkplaceEnergy.Line::kwhPerYear).reduce(BigDecimal.ZERO, BigDecimal::add)));
        if (!byClass.isEmpty()) {
            table.total("Summe", null, null, null, workplaces.kwhPerYear());
        }
        return table.build();
    }

    /** What could not be estimated; empty if all could. */
    static String unknown(WorkplaceEnergy workplaces) {
        return workplaces.unknown().isEmpty()
                ? ""
                : "Nicht geschätzt, weil die Geräteklasse unbekannt ist: "
                        + workplaces.unknown().stream()
                                .map(stock -> stock.department() + " " + stock.deviceClass() + " ("
                                        + German.count(stock.count()) + ")")
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
