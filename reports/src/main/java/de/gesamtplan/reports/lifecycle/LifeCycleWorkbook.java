package de.gesamtplan.reports.lifecycle;

import de.gesamtplan.domain.energy.cost.LifeCycleCosts;
import de.gesamtplan.domain.energy.cost.WorkplaceEnergy;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.sheet.Range;
import de.gesamtplan.reports.sheet.Sheet;
import de.gesamtplan.reports.sheet.Workbook;
import java.util.SortedMap;

/** The life-cycle cost of planned devices as a workbook. */
public final class LifeCycleWorkbook {
    private LifeCycleWorkbook() {}

    /** @param files names by number of the delivery */
    public static byte[] render(
            LifeCycleCosts costs, WorkplaceEnergy workplaces, SortedMap<Long, String> files, ReportHead head) {
        PositionTables positions = new PositionTables(costs, files);
        try (Workbook workbook = Workbook.of(head)) {
            Sheet classes = workbook.sheet("Geräteklassen");
            Range range = classes.table(new ClassTable(costs).table());
            if (!costs.items().isEmpty()) {
                classes.chart(
                        "Kaufpreis und Strom je Geräteklasse",
                        Chart.Type.STACKED_BAR,
                        "EUR",
                        range,
                        "Geräteklasse",
                        "Kaufpreis",
                        "Strom, Barwert");
            }
            workbook.sheet("Positionen").table(positions.items());
            workbook.sheet("Teurer als vergleichbare").table(positions.losers());
            workbook.sheet("Ohne Umweltzeichen").table(positions.withoutLabel(Integer.MAX_VALUE));
            workbook.sheet("Ohne Geräteklasse").table(positions.unclassified());
            Sheet workplace = workbook.sheet("Arbeitsplatz geschätzt");
            workplace.table(WorkplaceTable.of(workplaces));
            String unknown = WorkplaceTable.unknown(workplaces);
            if (!unknown.isEmpty()) {
                workplace.note(unknown);
            }
            workbook.sheet("Verfahren").note(CostMethod.of(costs.rules()));
            return workbook.bytes();
        }
    }
}
