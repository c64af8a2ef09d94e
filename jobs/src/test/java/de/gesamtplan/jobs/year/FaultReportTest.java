package de.gesamtplan.jobs.year;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleMeters;
import de.gesamtplan.jobs.SampleState;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sender gets back what was sent, marked at the cells; mends them, and sends that very workbook. */
class FaultReportTest {
    private static final String PLAN =
            "Ressort;Position;Bezeichnung;Kapitel;Titel;Verbindlichkeit;Rechtsgrundlage;Ansatz 2027";
    private static final String BOOKINGS =
            "Haushaltsjahr;Periode;Ressort;Kapitel;Titel;Vorgang;Belegart;Belegnummer;Buchungsdatum;Betrag;Empfänger;Position;Rahmenvertrag;Buchungstext";

    @TempDir
    private Path folder = Path.of("");

    /** What a sender does to the workbook. */
    private interface Mending {
        void in(XSSFWorkbook workbook);
    }

    private static Path onlyReport(JobsRun run) throws IOException {
        try (var reports = Files.list(run.out().resolve("Fehlerberichte"))) {
            return reports.findFirst().orElseThrow();
        }
    }

    /** Takes the only report out of the out folder, lets it be mended and delivers it. */
    private Path sendBack(JobsRun run, String kind, Mending mending) throws IOException {
        Path report = onlyReport(run);
        Path mended = run.inbox().resolve(kind).resolve(report.getFileName().toString());
        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(mended)) {
            mending.in(workbook);
            workbook.write(out);
        }
        Files.delete(report);
        return mended;
    }

    /** Address, written value and the codes of the comment of each marked cell. */
    private static List<String> marks(Path report) throws IOException {
        List<String> marks = new ArrayList<>();
        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                ((XSSFSheet) sheet).getCellComments().forEach((at, comment) -> {
                    Cell cell = sheet.getRow(at.getRow()).getCell(at.getColumn());
                    boolean coloured = cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
                    marks.add(sheet.getSheetName() + "!" + at + " " + cell + " "
                            + comment.getString().getString().replaceAll("(?s):.*", "")
                            + (coloured ? "" : " not coloured"));
                });
            }
        }
        return marks;
    }

    private static long faults(JobsRun run) {
        return run.jdbc()
                .sql("SELECT COUNT(*) FROM fault f WHERE f.delivery_id = (SELECT MAX(id) FROM delivery)")
                .query(Long.class)
                .single();
    }

    private static List<String> column(JobsRun run, String sql) {
        return run.jdbc().sql(sql).query(String.class).list();
    }

    @Test
    void planCsvComesBackWholeWithItsTitleLinesAndLeadingZeros() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "fachplanung",
                            "FM_Plan.csv",
                            "IT-Fachplanung des Finanzministeriums",
                            "",
                            PLAN,
                            "FM;0815;Büroserver;1604;81201;freiwillig;;40.000,00",
                            "FM;2;=Leitung;1604;81201;gesetzlich;;81.000,00",
                            "FM;3;Wartung;1604;53801;freiwillig;;1,5,0",
                            "Summe;;;;;;;122.500,00")
                    .run("plans");

            assertThat(onlyReport(run).getFileName().toString()).startsWith("FM_Plan_Lieferung-");
            assertThat(marks(onlyReport(run)))
                    .containsExactlyInAnyOrder(
                            "Daten!G5  PLAN-04", "Daten!H6 1,5,0 FELD-02", "Daten!H7 122.500,00 DATEI-09");
            sendBack(run, "fachplanung", workbook -> {
                Sheet data = workbook.getSheet("Daten");
                assertThat(data.getRow(0).getCell(0)).hasToString("IT-Fachplanung des Finanzministeriums");
                assertThat(data.getRow(3).getCell(1)).hasToString("0815");
                data.getRow(4).getCell(6).setCellValue("§ 5 EGovG");
                data.getRow(5).getCell(7).setCellValue("1.500,00");
            });
            run.run("plans");

            assertThat(column(run, """
                            SELECT CONCAT_WS('|', p.version, i.item_id, i.title, a.amount)
                            FROM plan_item i JOIN department_plan p ON p.id = i.plan_id
                                JOIN plan_amount a ON a.plan_id = i.plan_id AND a.item_id = i.item_id
                            WHERE p.version = 2 ORDER BY i.item_id
                            """))
                    .containsExactly("2|0815|Büroserver|40000.00", "2|2|=Leitung|81000.00", "2|3|Wartung|1500.00");
            assertThat(faults(run)).isZero();
        }
    }

    /** Cover rows, two sheets, a hidden one, merged cells, a formula: all stay as they are. */
    @Test
    void planWorkbookComesBackAsTheSendersOwn() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            Path sent =
                    Files.createDirectories(run.inbox().resolve("fachplanung")).resolve("Plan Übersicht.xlsx");
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(sent)) {
                for (String name : List.of("Geräte", "Dienste", "Entwurf")) {
                    Sheet sheet = workbook.createSheet(name);
                    sheet.createRow(0).createCell(0).setCellValue("Fachplanung 2027 – " + name);
                    write(sheet.createRow(2), PLAN.split(";"));
                    write(sheet.createRow(3), "FM", name + "-1", "Erste", "1604", "81201", "freiwillig", "", "");
                    write(sheet.createRow(4), "", name + "-2", "Zweite", "1604", "99901", "freiwillig", "", "");
                    sheet.getRow(3).getCell(7).setCellFormula("2*5000");
                    sheet.getRow(4).getCell(7).setCellValue(1234.5);
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A4:A5"));
                }
                workbook.setSheetHidden(2, true);
                workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                workbook.write(out);
            }
            run.run("plans");

            assertThat(marks(onlyReport(run)))
                    .containsExactlyInAnyOrder("Geräte!E5 99901 PLAN-07", "Dienste!E5 99901 PLAN-07");
            Path mended = sendBack(run, "fachplanung", workbook -> {
                assertThat(workbook.getSheetName(0)).isEqualTo("Rückmeldung");
                assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Entwurf")))
                        .isTrue();
                assertThat(workbook.getSheet("Geräte").getRow(3).getCell(7).getCellFormula())
                        .isEqualTo("2*5000");
                workbook.getSheet("Geräte").getRow(4).getCell(4).setCellValue("81202");
            });
            run.run("plans");

            assertThat(mended).doesNotExist();
            assertThat(marks(onlyReport(run)))
                    .as("only what is still wrong")
                    .containsExactly("Dienste!E5 99901 PLAN-07");
            sendBack(run, "fachplanung", workbook -> workbook.getSheet("Dienste")
                    .getRow(4)
                    .getCell(4)
                    .setCellValue("53802"));
            run.run("plans");

            assertThat(column(run, """
                            SELECT CONCAT_WS('|', i.sheet, i.line, i.item_id, i.titel) FROM plan_item i
                                JOIN department_plan p ON p.id = i.plan_id
                            WHERE p.version = 3 ORDER BY i.item_id
                            """))
                    .containsExactly(
                            "Dienste|4|Dienste-1|81201",
                            "Dienste|5|Dienste-2|53802",
                            "Geräte|4|Geräte-1|81201",
                            "Geräte|5|Geräte-2|81202");
            assertThat(faults(run)).isZero();
        }
    }

    private static void write(Row row, String... cells) {
        for (int c = 0; c < cells.length; c++) {
            if (!cells[c].isEmpty() || c == 7) {
                row.createCell(c).setCellValue(cells[c]);
            }
        }
    }

    @Test
    void mendedBookingsAddOnlyWhatWasHeldBack() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "beschaffung",
                            "maerz.csv",
                            BOOKINGS,
                            "2026;3;FM;1604;53801;V1;Festlegung;V1/1;01.03.2026;1.000,00;Firma;;RV-1;Auftrag",
                            "2026;3;FM;1604;53801;V1;Zahlung;V1/2;15.03.2026;400,00;Firma;;RV-1;Rechnung")
                    .run("bookings");
            sendBack(
                    run,
                    "beschaffung",
                    workbook -> workbook.getSheet("Daten").getRow(2).getCell(6).setCellValue("Anordnung"));
            Summary summary = run.run("bookings");

            var totals = Objects.requireNonNull(summary.totals());
            assertThat(List.of(totals.read(), totals.accepted(), totals.rejected(), totals.replaced()))
                    .containsExactly(2L, 1L, 0L, 1L);
            assertThat(column(run, "SELECT CONCAT_WS('|', voucher, kind, amount, booked_on) FROM booking ORDER BY id"))
                    .containsExactly("V1/1|FESTLEGUNG|1000.00|2026-03-01", "V1/2|ANORDNUNG|400.00|2026-03-15");
        }
    }

    @Test
    void refusedBudgetIsTakenWholeOnceMended() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "soll",
                            "soll.csv",
                            "Haushaltsjahr;Kapitel;Titel;Zweckbestimmung;Art;Betrag;Datum;Bezug",
                            "2026;1604;53801;Aufträge;Ansatz;100,00;;Haushaltsplan",
                            "2026;1604;5380;Aufträge;Ansatz;50,00;;Haushaltsplan",
                            "Gesamt;;;;;150,00;;")
                    .run("budget");
            assertThat(column(run, "SELECT amount FROM appropriation")).isEmpty();

            sendBack(
                    run,
                    "soll",
                    workbook -> workbook.getSheet("Daten").getRow(2).getCell(2).setCellValue("53802"));
            run.run("budget");

            assertThat(column(run, "SELECT CONCAT_WS('|', titel, amount) FROM appropriation ORDER BY id"))
                    .containsExactly("53801|100.00", "53802|50.00");
        }
    }

    @Test
    void mendedReadingsAreCompleteInLongAndInWideForm() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleMeters.deliverTo(run)
                    .deliver(
                            "energie",
                            "RZ1_Intervallende.csv",
                            "Zeitstempel;GES;IT",
                            "30.03.2025 01:45;1,0;0,5",
                            "30.03.2025 03:00;2,x;1,0")
                    .run("readings");
            assertThat(marks(onlyReport(run))).containsExactly("Daten!B3 2,x FELD-02");
            sendBack(
                    run,
                    "energie",
                    workbook -> workbook.getSheet("Daten").getRow(2).getCell(1).setCellValue("2,0"));
            run.run("readings");

            run.deliver(
                            "energie",
                            "lang.csv",
                            "Zähler;Zeitstempel;Wert",
                            "ZW;27.10.2024 08:17;999,5",
                            "ZW;28.10.2024;1.007")
                    .run("readings");
            assertThat(marks(onlyReport(run))).containsExactly("Daten!B3 28.10.2024 MESS-02");
            sendBack(
                    run,
                    "energie",
                    workbook -> workbook.getSheet("Daten").getRow(2).getCell(1).setCellValue("28.10.2024 08:00"));
            run.run("readings");

            assertThat(column(run, """
                            SELECT DISTINCT CONCAT_WS(' ', m.code, r.begins_at, r.value + 0e0)
                            FROM reading r JOIN meter m ON m.id = r.meter_id ORDER BY 1
                            """))
                    .containsExactly(
                            "GES 2025-03-30 00:30:00 1",
                            "GES 2025-03-30 00:45:00 2",
                            "IT 2025-03-30 00:30:00 0.5",
                            "IT 2025-03-30 00:45:00 1",
                            "ZW 2024-10-27 07:17:00 999.5",
                            "ZW 2024-10-28 07:00:00 1007");
            assertThat(faults(run)).isZero();
        }
    }

    @Test
    void whatCannotBeOpenedGetsTheListAlone() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver("fachplanung", "kaputt.xlsx", "kein Zip").run("plans");

            try (InputStream in = Files.newInputStream(onlyReport(run));
                    XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
                assertThat(workbook.getSheetName(0)).isEqualTo("Rückmeldung");
                List<String> texts = new ArrayList<>();
                workbook.getSheet("Fehlerliste").forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
                assertThat(texts).contains("DATEI-03");
            }
        }
    }
}
