package de.gesamtplan.reports.overallplan;

import de.gesamtplan.domain.plan.OverallPlan;
import de.gesamtplan.domain.plan.YearBefore;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.sheet.Range;
import de.gesamtplan.reports.sheet.Sheet;
import de.gesamtplan.reports.sheet.Workbook;

/** The overall plan as a workbook: all items, and live sums over them. */
public final class OverallPlanWorkbook {
    private OverallPlanWorkbook() {}

    public static byte[] render(OverallPlan plan, OverallPlanLabels labels, ReportHead head) {
        OverallPlanTables tables = new OverallPlanTables(plan, labels);
        String firstAmount = OverallPlanTables.amount(plan.round().budgetYears().first());
        try (Workbook workbook = Workbook.of(head)) {
            Range items = workbook.sheet("Positionen").table(tables.items());
            Sheet departments = workbook.sheet("Ressorts");
            Range byDepartment = departments.table(tables.byDepartment(items));
            departments.chart(
                    firstAmount + " nach Ressort", Chart.Type.BAR, "EUR", byDepartment, "Ressort", firstAmount);
            workbook.sheet("Haushaltsstellen").table(tables.byBudgetLine(items));
            workbook.sheet("Kategorien").table(tables.byCategory(items));
            workbook.sheet("Finanzierung").table(tables.byFunding());
            workbook.sheet("Ziele").table(tables.byGoal());
            workbook.sheet("VE").table(tables.commitmentAuthorizations());
            YearBefore before = plan.yearBefore();
            if (before == null) {
                workbook.sheet("Vorjahr").note("Kein Soll des Vorjahres eingelesen: ein Vergleich ist nicht möglich.");
            } else {
                Sheet sheet = workbook.sheet("Vorjahr");
                sheet.table(tables.againstYearBefore(before));
                workbook.sheet("Vorjahr Haushaltsstellen").table(tables.againstYearBeforeByLine(before));
            }
            workbook.sheet("Abgabe").table(tables.versions());
            return workbook.bytes();
        }
    }
}
