package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.sheet.Range;
import de.gesamtplan.reports.sheet.Sheet;
import de.gesamtplan.reports.sheet.Workbook;
import java.util.LinkedHashMap;
import java.util.Map;

/** The energy report of a year as a workbook: overview with live sums, a sheet per site with charts, limits, method. */
public final class EnergyWorkbook {
    private EnergyWorkbook() {}

    public static byte[] render(EnergyReport report, ReportHead head) {
        try (Workbook workbook = Workbook.of(head)) {
            Sheet overview = workbook.sheet("Übersicht");
            Map<String, Range> months = new LinkedHashMap<>();
            for (SiteYear year : report.sites()) {
                months.put(year.site().key(), site(workbook, year));
            }
            overview.table(EnergyTables.overview(report, (year, letter) -> {
                Range range = months.get(year.site().key());
                String header = EnergyTables.months(year)
                        .columns()
                        .get(letter.charAt(0) - 'A')
                        .header();
                return range == null ? "NA()" : "SUM(" + range.column(header) + ")";
            }));
            overview.note("Leere Zellen sind nicht berechenbar; die Gründe stehen im Blatt „Nicht berechenbar“.");
            overview.note("Angezeigt wird gerundet, die Zellen enthalten den ungerundeten Wert.");
            workbook.sheet("Grenzwerte").table(EnergyTables.limits(report));
            workbook.sheet("Nicht berechenbar").table(EnergyTables.reasons(report));
            Sheet method = workbook.sheet("Methode");
            method.table(EnergyTables.metrics());
            method.table(EnergyTables.factors(report));
            MethodNotes.ALL.forEach(method::note);
            return workbook.bytes();
        }
    }

    private static Range site(Workbook workbook, SiteYear year) {
        Sheet sheet = workbook.sheet(year.site().key());
        Range range = sheet.table(EnergyTables.months(year));
        sheet.note(year.site().name()
                + (year.figures().category() == 0
                        ? ""
                        : ", PUE der Kategorie " + year.figures().category()));
        sheet.chart("PUE je Monat", Chart.Type.LINE, "PUE", range, EnergyTables.MONTH, EnergyTables.PUE);
        sheet.chart(
                "Energie je Monat: IT und Übriges, zusammen E_DC",
                Chart.Type.STACKED_BAR,
                "kWh",
                range,
                EnergyTables.MONTH,
                EnergyTables.IT,
                EnergyTables.REST);
        return range;
    }
}
