package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.GroupStatus;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.execution.Invoiced;
import de.gesamtplan.domain.execution.PlanExecution;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Range;
import de.gesamtplan.reports.sheet.Sheet;
import de.gesamtplan.reports.sheet.Workbook;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The controlling report of a month as a workbook. Every amount is a formula over the sheets behind it, down to the
 * delivered rows: departments and rings over budget lines, these over movements, Vorgänge and bookings.
 */
public final class ControllingWorkbook {
    /** Column of the bookings. */
    private static final int VORGANG = 7;

    private final ControllingView view;
    private final ControllingReport report;
    private final Workbook workbook;

    private ControllingWorkbook(ControllingView view, Workbook workbook) {
        this.view = view;
        this.report = view.report();
        this.workbook = workbook;
    }

    public static byte[] render(ControllingView view, ReportHead head) {
        try (Workbook workbook = Workbook.of(head, Wording.texts())) {
            new ControllingWorkbook(view, workbook).write();
            return workbook.bytes();
        }
    }

    /** The workbook of a scenario: what it changes comes first. */
    public static byte[] render(ControllingView tried, ScenarioTables scenario, ReportHead head) {
        try (Workbook workbook = Workbook.of(head, Wording.texts())) {
            workbook.sheet("Szenario").note(scenario.scenario().description()).table(scenario.beside());
            new ControllingWorkbook(tried, workbook).write();
            return workbook.bytes();
        }
    }

    private void write() {
        DetailTables details = new DetailTables(report, view.files());
        MonthTables months = new MonthTables(report);
        Sheet overview = workbook.sheet("Übersicht");
        Sheet departments = workbook.sheet("Ressorts");
        Sheet rings = workbook.sheet("Deckungskreise");
        Sheet chapters = workbook.sheet("Kapitel");
        Sheet lines = workbook.sheet("Haushaltsstellen");
        Sheet forecast = workbook.sheet("Prognose");
        Sheet course = workbook.sheet("Verlauf");
        Sheet vorgaenge = workbook.sheet("Vorgänge");
        Range movements = workbook.sheet("Sollbewegungen").table(details.movements());
        Range bookings = workbook.data("Daten").table(details.bookings());
        Range ofVorgaenge = vorgaenge.table(
                details.vorgaenge(new FirstRows(bookings, row -> row.shown(0) + " " + row.shown(VORGANG))));
        workbook.sheet("VE").table(details.authorities());
        workbook.sheet("E-Rechnungen").table(InvoiceTable.of(view.invoices()));
        plan();
        workbook.sheet("Stellungnahmen").table(StatementTable.of(view, line -> true));
        workbook.sheet("Mittelherkunft").table(MonthTables.funds(view.funds()));
        workbook.sheet("Mittelabfluss").table(months.outflow());
        workbook.sheet("Nachbuchungen").table(months.late());
        workbook.sheet("Umbuchungen").table(details.unbalanced());
        workbook.sheet("Erläuterung").table(explanation());
        Range forecasts = forecast.table(new ForecastTables(report).lines());
        Range all = lines.table(new LineTable(report, movements, ofVorgaenge, bookings, forecasts).build());
        Range byDepartment = departments.table(
                groups("Ressort", report.departments(), Wording.NOBODY, all, new FirstRows(all, FirstRows.column(2))));
        departments.chart(
                "Soll, Ist und Obligo nach Ressort",
                Chart.Type.BAR,
                "EUR",
                byDepartment,
                "Ressort",
                "Soll",
                "Ist",
                "Obligo");
        rings.table(
                groups("Deckungskreis", report.rings(), Wording.NO_RING, all, new FirstRows(all, FirstRows.column(3))));
        chapters.table(groups(
                "Kapitel", report.chapters(), "", all, new FirstRows(all, row -> Objects.requireNonNull(row.shown(0))
                        .toString()
                        .replaceAll(" /.*| ", ""))));
        course(course, bookings);
        new OverviewSheet(view, overview).write(byDepartment);
        names(byDepartment);
    }

    /** Figures that other workbooks and readers find by name. */
    private void names(Range byDepartment) {
        for (String figure : List.of("Soll", "Obligo", "Ist", "verfügbar", "Prognose")) {
            String name = figure.replace("ü", "ue");
            workbook.name(name + "_gesamt", byDepartment.total(figure));
            for (int g = 0; g < report.departments().size(); g++) {
                String code = report.departments().get(g).key();
                if (code.matches("[A-Za-z][A-Za-z0-9]*")) {
                    workbook.name(name + "_" + code, byDepartment.cell(figure, g));
                }
            }
        }
    }

    private void plan() {
        PlanExecution execution = view.execution();
        if (execution == null) {
            workbook.sheet("Plan und Vollzug").note(Wording.say("plan.keiner"));
            return;
        }
        ExecutionTables tables = new ExecutionTables(execution, Invoiced.of(execution, view.invoices()));
        workbook.sheet("Plan und Vollzug").note(Wording.say("plan.zuordnung")).table(tables.byDepartment());
        workbook.sheet("Positionen").table(tables.all());
        workbook.sheet("nicht begonnen").table(tables.notBegun(Integer.MAX_VALUE));
        workbook.sheet("nicht geplant").table(tables.notPlanned(Integer.MAX_VALUE));
        workbook.sheet("über Plan").table(tables.overPlan(Integer.MAX_VALUE));
        workbook.sheet("Zuordnung").table(tables.assignments());
    }

    private Table explanation() {
        return Table.of("Wie gerechnet wird", Column.text("Begriff"), Column.text("Erläuterung"))
                .row(Wording.texts().label("Beträge"), Wording.say("erklaerung.betraege"))
                .row(Wording.texts().label("Prognose"), Wording.say("erklaerung.prognose"))
                .row(Wording.texts().label("Ampel"), Wording.lights(report.rules()))
                .build();
    }

    private Table groups(String key, List<GroupStatus> groups, String none, Range lines, FirstRows ofGroup) {
        Table.Builder table = Table.of(
                "Nach " + key,
                Column.text(key),
                Column.text("Bezeichnung"),
                Column.money("Soll"),
                Column.money("Obligo"),
                Column.money("Ist"),
                Column.money("verfügbar"),
                Column.money("Prognose"),
                Column.money("Abweichung"),
                Column.percent("Abweichung in %"),
                Column.percent("Mittelabfluss"),
                Column.light("Ampel"));
        Function<String, String> sum = key.equals("Kapitel")
                ? column -> "SUMIFS(" + lines.column(column) + "," + lines.column("Haushaltsstelle")
                        + ",LEFT($A{row},2)&\" \"&MID($A{row},3,9)&\" /*\")"
                : column -> "SUMIFS(" + lines.column(column) + "," + lines.column(key) + ",$A{row})";
        for (GroupStatus g : groups) {
            Balance b = g.balance();
            String label = g.key().isEmpty() ? none : g.key();
            table.row(
                    ofGroup.link(label, label),
                    g.name(),
                    new Formula(sum.apply("Soll"), b.soll()),
                    new Formula(sum.apply("Obligo"), b.obligo()),
                    new Formula(sum.apply("Ist"), b.ist()),
                    new Formula("C{row}-D{row}-E{row}", b.available()),
                    new Formula(sum.apply("Prognose"), b.forecast()),
                    new Formula("G{row}-C{row}", b.deviation()),
                    LineTable.percent("H{row}", "C{row}", b.deviationPercent()),
                    LineTable.percent("E{row}", "C{row}", b.outflow()),
                    Wording.light(g.light()));
        }
        Balance t = report.total();
        return table.total(
                        "Summe",
                        "",
                        t.soll(),
                        t.obligo(),
                        t.ist(),
                        t.available(),
                        t.forecast(),
                        t.deviation(),
                        LineTable.percent("H{row}", "C{row}", t.deviationPercent()),
                        LineTable.percent("E{row}", "C{row}", t.outflow()),
                        null)
                .build();
    }

    private void course(Sheet sheet, Range bookings) {
        Table.Builder table = Table.of(
                "Ist nach Monat",
                Column.count("Periode"),
                Column.text("Monat"),
                Column.money("Ist"),
                Column.money("Ist aufgelaufen"));
        String amounts = bookings.column("wirkt auf Ist");
        String periods = bookings.column("Periode");
        report.course()
                .forEach(p -> table.row(
                        p.period(),
                        Wording.month(p.period()),
                        new Formula("SUMIFS(" + amounts + "," + periods + ",$A{row})", p.ist()),
                        new Formula("SUMIFS(" + amounts + "," + periods + ",\"<=\"&$A{row})", p.cumulated())));
        Range range = sheet.table(table.build());
        sheet.chart("Ist aufgelaufen nach Monat", Chart.Type.LINE, "EUR", range, "Monat", "Ist aufgelaufen");
    }

    /** How a line's department or ring is written, so that the formulas find it. */
    static String departmentOf(LineStatus line) {
        return line.department().isEmpty() ? Wording.NOBODY : line.department();
    }

    static String ringOf(LineStatus line) {
        return line.ring().isEmpty() ? Wording.NO_RING : line.ring();
    }
}
