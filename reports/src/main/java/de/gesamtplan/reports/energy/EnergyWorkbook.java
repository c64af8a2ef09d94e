package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.cost.SiteCost;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.load.LoadCurves;
import de.gesamtplan.domain.energy.report.EnergyBook;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.sheet.Range;
import de.gesamtplan.reports.sheet.Sheet;
import de.gesamtplan.reports.sheet.Workbook;
import java.util.LinkedHashMap;
import java.util.Map;

/** The energy report of a year as a workbook: overview with live sums, key figures, CO2, duties, register points, load. */
public final class EnergyWorkbook {
    private EnergyWorkbook() {}

    public static byte[] render(EnergyBook book, ReportHead head) {
        EnergyReport report = book.report();
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
            overview.note(QualityTables.edition(book.edition()));
            overview.note("Worauf zu achten ist:");
            EnergyAnswer.of(report).forEach(sentence -> overview.note("• " + sentence));
            workbook.sheet("Land").table(StateTable.of(report));
            workbook.sheet("Kennzahlen").table(KeyFigureTables.all(report));
            Sheet emissions = workbook.sheet("CO2");
            emissions.table(EmissionTables.co2(report, true));
            emissions.table(EmissionTables.factors(report));
            workbook.sheet("Pflichten").table(DutyTables.all(report));
            workbook.sheet("Ausblick").table(ForecastTable.of(report));
            Sheet saving = workbook.sheet("Einsparung");
            saving.table(SavingTables.ledger(report.saving()));
            saving.table(SavingTables.measures(report.saving()));
            saving.table(SavingTables.funds(report.saving()));
            saving.table(SavingTables.targets(report.saving(), report.year()));
            saving.table(SavingTables.management(report.saving()));
            saving.table(SavingTables.reported(report.saving().reported()));
            workbook.sheet("Ersatzwerte").table(QualityTables.substitutes(report));
            workbook.sheet("Ausgabe").table(QualityTables.changes(book.edition(), Integer.MAX_VALUE));
            for (SiteYear year : report.sites()) {
                Sheet register = workbook.sheet("Register " + year.site().key());
                RegisterTable.lists(report, year)
                        .forEach(list -> register.table(RegisterTable.of(report, year, list, Integer.MAX_VALUE)));
                book.load(year.site().key(), Role.MAIN).ifPresent(load -> load(workbook, year, "Gesamt", load));
                book.load(year.site().key(), Role.IT).ifPresent(load -> load(workbook, year, "IT", load));
            }
            if (!book.costs().isEmpty()) {
                workbook.sheet("Stromkosten").table(CostTables.years(book.costs(), report.year()));
            }
            for (SiteCost cost : book.costs()) {
                workbook.sheet("Kosten " + cost.site()).table(CostTables.costs(cost));
            }
            workbook.sheet("Nicht berechenbar").table(ReasonTable.of(report));
            Sheet method = workbook.sheet("Methode");
            method.table(MethodNotes.metrics());
            method.table(KeyTable.of(book));
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
        // A chart of nothing would only puzzle.
        if (year.months().stream().anyMatch(month -> month.figures().pue().isComputable())) {
            sheet.chart("PUE je Monat", Chart.Type.LINE, "PUE", range, EnergyTables.MONTH, EnergyTables.PUE);
            sheet.chart(
                    "Energie je Monat: IT und Übriges, zusammen E_DC",
                    Chart.Type.STACKED_BAR,
                    "kWh",
                    range,
                    EnergyTables.MONTH,
                    EnergyTables.IT,
                    EnergyTables.REST);
        }
        Range rolling = sheet.table(KeyFigureTables.rolling(year));
        if (year.rolling().stream().anyMatch(twelve -> twelve.figures().pue().isComputable())) {
            sheet.chart(
                    "PUE über 12 Monate gleitend",
                    Chart.Type.LINE,
                    "PUE",
                    rolling,
                    KeyFigureTables.END,
                    EnergyTables.PUE);
        }
        EnergyFlow flow = EnergyFlow.of(year);
        if (flow != null) {
            sheet.table(flow.table());
        }
        return range;
    }

    private static void load(Workbook workbook, SiteYear year, String role, LoadCurves load) {
        String of = role + " " + year.site().key();
        Sheet sheet = workbook.sheet("Last " + of);
        sheet.shade(sheet.table(LoadCharts.weekTable(of, load)));
        Range duration = sheet.table(LoadCharts.durationTable(of, load));
        sheet.chart("Dauerlinie " + of, Chart.Type.CURVE, "kW", duration, LoadCharts.SHARE, LoadCharts.LOAD);
        Range days = sheet.table(LoadCharts.dayTable(of, load));
        sheet.chart(
                "Lastgang " + of,
                Chart.Type.CURVE,
                "kW",
                days,
                LoadCharts.DAY,
                "Tagesmittel",
                "höchste Stunde",
                "niedrigste Stunde");
    }
}
