package de.gesamtplan.jobs.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.plausibility.BalanceChecks;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleMeters;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnergyCalculationTest {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path folder = Path.of("");

    /** Every quarter hour of 2025 in local time: 3 kWh in all, 2 kWh of it IT; nothing in the hours given. */
    private static String[] year(LocalDateTime gapFrom, LocalDateTime gapTo) {
        List<String> lines = new ArrayList<>(List.of("Zeitstempel;GES;IT"));
        ZonedDateTime at = ZonedDateTime.of(2025, 1, 1, 0, 0, 0, 0, BERLIN);
        for (int i = 0; i < 35_040; i++) {
            LocalDateTime local = at.toLocalDateTime();
            boolean gap = !local.isBefore(gapFrom) && local.isBefore(gapTo);
            lines.add(STAMP.format(local) + (gap ? ";;" : ";3,0;2,0"));
            at = at.plusMinutes(15);
        }
        return lines.toArray(String[]::new);
    }

    @Test
    void yearWithAGapGivesFiguresByHand() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleMeters.deliverTo(run)
                    .deliver(
                            "energie",
                            "rz1.csv",
                            year(LocalDateTime.of(2025, 2, 11, 9, 0), LocalDateTime.of(2025, 2, 11, 14, 0)));
            deliveryIsChecked(run, run.run("readings"));
            Summary summary = run.run("energy");
            monthInShort(run);
            reminder(run);

            // 35,040 × 3 kWh = 105,120 kWh; × 344 g = 36.16 t; PUE 3/2; RZ2 has no readings
            assertThat(summary.figures()).contains(new Headline("PUE1 RZ1", "1,50"));
            assertThat(summary.figures().get(0).value())
                    .startsWith("nicht berechenbar: 01/2025: keine Messwerte von Zähler ZW");
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(Files.newInputStream(run.out().resolve("Energie_2025.xlsx")))) {
                var sheet = workbook.getSheet("RZ1");
                var february = sheet.getRow(5);
                assertThat(february.getCell(1).getNumericCellValue()).isEqualTo(28 * 96 * 3.0);
                assertThat(february.getCell(14).getNumericCellValue()).isCloseTo(1 - 20 / 2688.0, within(1e-9));
                assertThat(february.getCell(15).getNumericCellValue()).isCloseTo(20 / 2688.0, within(1e-9));
                var total = sheet.getRow(16);
                assertThat(total.getCell(1).getNumericCellValue()).isEqualTo(105_120.0);
                assertThat(total.getCell(13).getNumericCellValue()).isCloseTo(36.16128, within(1e-9));
                // 3 kWh in each quarter-hour are 12 kW in each hour, the IT 8 kW
                var load = workbook.getSheet("Last Gesamt RZ1");
                assertThat(load.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(12.0);
                assertThat(workbook.getSheet("Last IT RZ1")
                                .getRow(10)
                                .getCell(24)
                                .getNumericCellValue())
                        .isEqualTo(8.0);
                assertThat(rows(workbook.getSheet("CO2")))
                        .anySatisfy(row -> assertThat(row).startsWith("RZ1", "Strom", "2.0", "105120.0"));
                assertThat(rows(workbook.getSheet("Register RZ1")))
                        .anySatisfy(row -> assertThat(row).startsWith("2 f").contains("1.5"));
                assertThat(rows(workbook.getSheet("Register RZ1")))
                        .anySatisfy(row -> assertThat(row).contains("Postleitzahl", "Spalte „PLZ“ der Standorte"));
                assertThat(rows(workbook.getSheet("Kennzahlen"))).anySatisfy(row -> assertThat(row)
                        .startsWith("RZ1", "PUE1", "Kalenderjahr", "2025-01", "2025-12", "1.5")
                        .contains("EN 50600-4-2:2019-08", "endgültig"));
                recalculated(workbook);
            }
            try (PDDocument pdf =
                    Loader.loadPDF(run.out().resolve("Energie_2025.pdf").toFile())) {
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains(
                                "105.120",
                                "noch nicht in Kraft",
                                "Strom standortbezogen 2025 344",
                                "erste Schätzung 2026",
                                "PUE1");
            }
        }
    }

    /** The gap is named with meter, time and what to do, on one page; once checked, it is not checked again. */
    private static void deliveryIsChecked(JobsRun run, Summary taken) throws IOException {
        String pdf = taken.reports().stream()
                .filter(name -> name.startsWith("Lieferpruefung/RZ1_") && name.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(pages(run, pdf)).isEqualTo(1);
        // the constant load of the test stands still, as the check rightly says
        assertThat(text(run, pdf))
                .contains("GES 11.02.2025 00:00 12.02.2025 00:00 Intervalle des Tages 76 von 96 Werten")
                .contains("Bitte die fehlenden Werte nachliefern", "rz1.csv", "stehender Wert");
        assertThat(taken.figures())
                .contains(new Headline(
                        "Lieferprüfung RZ1", "6 Befunde, 40 fehlende Werte, 0 Dateien mit Zurückweisungen"));
        assertThat(run.run("readings").reports()).isEmpty();
        Summary again = run.bean(Jobs.class).checkReadings(List.of());
        assertThat(again.reports()).contains(pdf);
    }

    private static void monthInShort(JobsRun run) throws IOException {
        assertThat(run.run("energy-month", "2025-02").figures()).contains(new Headline("iPUE RZ1", "1,50"));
        assertThat(pages(run, "Energie_2025-02.pdf")).isEqualTo(2);
        // 28 × 96 × 3 kWh, × 344 g
        assertThat(text(run, "Energie_2025-02.pdf"))
                .contains("RZ1 E_DC MWh 8,1 – – –", "RZ1 CO₂ t 2,8", "76 von 96 Werten", "RZ2: nicht berechenbar");
        assertThat(run.run("energy-month", "2024-02").message()).contains("RECH-21", "02/2024");
        // the month's snapshot is not what the year published
        assertThat(editions(run)).isEqualTo("erste Schätzung 2026, neueste erste Schätzung 2026");
    }

    private static void reminder(JobsRun run) throws IOException {
        assertThat(run.run("reminder", "2025-12").figures())
                .containsExactly(
                        new Headline("RZ1", "Lücken bei 2 von 2 Zählern"),
                        new Headline("RZ2", "Lücken bei 2 von 2 Zählern"));
        assertThat(Files.readString(run.out().resolve("Erinnerung_2025-12/RZ2.txt")))
                .contains("- LST (IT), 01/2025 bis 12/2025: kein Wert geliefert (35.040 erwartet)")
                .contains("- ZW (Gesamt), 01/2025 bis 12/2025: kein Zählerstand");
        assertThat(Files.readString(run.out().resolve("Erinnerung_2025-12/RZ1.txt")))
                .contains("- GES (Gesamt), 02/2025: 20 von 2.688 Werten fehlen");
    }

    private static int pages(JobsRun run, String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(run.out().resolve(name).toFile())) {
            return pdf.getNumberOfPages();
        }
    }

    private static String text(JobsRun run, String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(run.out().resolve(name).toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void costOfElectricityFollowsThePriceOfTheMonth() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleMeters.deliverTo(run)
                    .deliver("energie", "rz1.csv", year(LocalDateTime.MAX, LocalDateTime.MAX))
                    .deliver(
                            "referenz",
                            "strompreise.csv",
                            "Standort;gültig von;gültig bis;Arbeitspreis ct je kWh;Grundpreis je Monat;Quelle",
                            ";01.01.2025;;30,00;;Vertrag",
                            "RZ1;01.02.2025;;20,00;50,00;Vertrag")
                    .run("reference");
            run.run("readings");
            run.run("energy");

            try (PDDocument pdf =
                    Loader.loadPDF(run.out().resolve("Energie_2025.pdf").toFile())) {
                // January 31 × 96 × 3 kWh × 30 ct; February 28 × 96 × 3 kWh × 20 ct + 50 EUR
                assertThat(new PDFTextStripper().getText(pdf)).contains("Stromkosten 2025", "2.678,40", "1.662,80");
            }
        }
    }

    private static List<List<String>> rows(org.apache.poi.xssf.usermodel.XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(
                    cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
                            ? String.valueOf(cell.getNumericCellValue())
                            : cell.toString()));
            rows.add(cells);
        });
        return rows;
    }

    private static void recalculated(XSSFWorkbook workbook) {
        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        assertThat(evaluator.evaluate(cell).getNumberValue())
                                .as(sheet.getSheetName() + " " + cell.getAddress())
                                .isCloseTo(cell.getNumericCellValue(), within(1e-6));
                    }
                }
            }
        }
        // 12 months × (PUE, DCiE), the year's and the overview's 4 sums and 2 quotients
        assertThat(formulas).isEqualTo(24 + 6 + 6);
    }

    @Test
    void lateCorrectionMakesANewEdition() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            LocalDateTime gap = LocalDateTime.of(2025, 2, 11, 9, 0);
            SampleMeters.deliverTo(run)
                    .deliver("energie", "rz1.csv", year(gap, gap.plusHours(5)))
                    .run("readings");
            long first = Objects.requireNonNull(run.run("energy", "2025").snapshot());
            assertThat(substitutes(run)).isEqualTo(20);
            List<String> late = new ArrayList<>(List.of("Zähler;Zeitstempel;Wert"));
            for (int quarter = 0; quarter < 20; quarter++) {
                late.add("GES;" + STAMP.format(gap.plusMinutes(15L * quarter)) + ";1755");
            }
            run.deliver("energie", "nachlieferung.csv", late.toArray(String[]::new))
                    .run("readings");
            Summary corrected = run.run("energy", "2025");
            assertThat(substitutes(run))
                    .as("late values take the place of substitutes")
                    .isZero();
            assertThat(corrected.snapshot()).isGreaterThan(first);
            // (105,120 − 20 × 3 + 20 × 1,755) / 70,080 = 2.0000
            assertThat(corrected.figures()).contains(new Headline("PUE1 RZ1", "2,00"));
            // E_DC 105,120, then 140,160 kWh
            assertThat(text(run, "Energie_2025.pdf"))
                    .contains("2. Ausgabe", "(nachlieferung.csv)")
                    .contains("RZ1 E_DC kWh Jahr 105.120 140.160 35.040");
            assertThat(run.run("energy", "2025").snapshot()).isEqualTo(corrected.snapshot());
        }
    }

    /** Two days by the hour; the evaluation of the year is kept, and a late value changes only what it touches. */
    @Test
    void linkedMetersAreHeldAgainstOneAnother() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleMeters.deliverTo(run)
                    .deliver(
                            "zaehler",
                            "verbund.csv",
                            "Zähler;Standort;Rolle;Medium;Einheit;Messart;gültig von;gültig bis;Intervall min;Hauptzähler;Kontrollzähler;Formel",
                            "H;RZ1;Sonstiges;Strom;kWh;Lastgang-Energie;01.05.2025;02.05.2025;60;;K;",
                            "K;RZ1;Sonstiges;Strom;kWh;Lastgang-Energie;01.05.2025;02.05.2025;60;;;",
                            "U;RZ1;Licht;Strom;kWh;Lastgang-Energie;01.05.2025;02.05.2025;60;H;;",
                            "R;RZ1;Mitnutzer;Strom;kWh;berechnet;01.05.2025;02.05.2025;;;;H − U")
                    .run("meters");
            List<String> lines = new ArrayList<>(List.of("Zeitstempel;H;K;U"));
            for (int hour = 0; hour < 48; hour++) {
                String stamp = STAMP.format(LocalDateTime.of(2025, 5, 1, 0, 0).plusHours(hour));
                lines.add(stamp + (hour < 24 ? ";10;10;4" : ";10;11;12"));
            }
            run.deliver("energie", "verbund.csv", lines.toArray(String[]::new)).run("readings");

            // On the second day 24 × 10 = 240 kWh stand against 264 of the control meter (9.1 %) and 288 of the
            // sub-meter
            assertThat(linked(run))
                    .containsExactly(
                            "H 480.000000 PLAUS-03 240 kWh, Kontrollzähler 264 kWh; PLAUS-04 240 kWh, Unterzähler zusammen 288 kWh",
                            "K 504.000000 ",
                            "R 96.000000 PLAUS-10 -48 kWh nach der Formel",
                            "U 384.000000 ");
            assertThat(counted(run))
                    .as("the control meter's quantity counts once")
                    .containsExactlyInAnyOrder("H", "U", "R");

            run.deliver(
                            "energie",
                            "korrektur.csv",
                            Stream.iterate(0, hour -> hour + 1)
                                    .limit(25)
                                    .map(hour -> hour == 0
                                            ? "Zähler;Zeitstempel;Wert"
                                            : "U;"
                                                    + STAMP.format(LocalDateTime.of(2025, 5, 1, 23, 0)
                                                            .plusHours(hour)) + ";4")
                                    .toArray(String[]::new))
                    .run("readings");
            assertThat(linked(run))
                    .containsExactly(
                            "H 480.000000 PLAUS-03 240 kWh, Kontrollzähler 264 kWh",
                            "K 504.000000 ",
                            "R 288.000000 ",
                            "U 192.000000 ");
            assertThat(run.jdbc()
                            .sql("SELECT COUNT(*) FROM evaluated_year WHERE findings LIKE '%SUB_METERS%'")
                            .query(Long.class)
                            .single())
                    .as("findings that are kept")
                    .isZero();
        }
    }

    /** A register of four digits behind a transformer of 400 rolls over and is exchanged for one behind a transformer of 200. */
    @Test
    void standsWithRollOverExchangeAndFactorComeThroughTheImport() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleMeters.deliverTo(run)
                    .deliver(
                            "zaehler",
                            "wandler.csv",
                            "Zähler;Standort;Rolle;Medium;Einheit;Messart;Faktor;Stellen;Überlauf;gültig von;gültig bis;Nachfolger",
                            "W1;RZ1;Sonstiges;Strom;kWh;Zählerstand;400;4;ja;01.05.2025;15.05.2025;W2",
                            "W2;RZ1;Sonstiges;Strom;kWh;Zählerstand;200;4;ja;15.05.2025;31.05.2025;")
                    .run("meters");
            run.deliver(
                            "energie",
                            "wandler.csv",
                            "Zähler;Zeitstempel;Wert",
                            "W1;01.05.2025 00:00;9990,25",
                            "W1;15.05.2025 10:00;0,75",
                            "W2;15.05.2025 10:00;12,5",
                            "W2;01.06.2025 00:00;22,5")
                    .run("readings");
            // (10,000 − 9,990.25 + 0.75) × 400 + (22.5 − 12.5) × 200 = 4,200 + 2,000
            assertThat(run.bean(MeterYears.class).months(2025, BERLIN))
                    .filteredOn(month -> month.meter().equals("W1 → W2"))
                    .singleElement()
                    .satisfies(may -> {
                        assertThat(may.amount()).isEqualByComparingTo("6200");
                        assertThat(may.coverage().substitutes()).isZero();
                    });
        }
    }

    private static List<String> linked(JobsRun run) {
        return run.bean(MeterYears.class).of(2025, BERLIN).stream()
                .filter(one -> one.months().get(0).meter().matches("[HKUR]"))
                .sorted(Comparator.comparing(one -> one.months().get(0).meter()))
                .map(one ->
                        one.months().get(0).meter() + " " + one.months().get(0).amount() + " "
                                + one.findings().stream()
                                        .filter(finding -> BalanceChecks.CHECKS.contains(finding.check()))
                                        .map(finding -> finding.check().code() + " " + finding.value())
                                        .collect(Collectors.joining("; ")))
                .toList();
    }

    /** Of the main meter. */
    private static long substitutes(JobsRun run) {
        return run.bean(MeterYears.class).months(2025, BERLIN).stream()
                .filter(month -> month.meter().equals("GES"))
                .mapToLong(month -> month.coverage().substitutes())
                .sum();
    }

    private static List<String> counted(JobsRun run) {
        return run.bean(MeterYears.class).months(2025, BERLIN).stream()
                .map(MeterMonth::meter)
                .filter(meter -> meter.matches("[HKUR]"))
                .toList();
    }

    @Test
    void newEditionOfAFactorChangesAPublishedYearOnlyByDecision() {
        String header = "Jahr;Energieträger;Methode;Ausgabe;Status;g CO2 je kWh;Quelle;Beleg";
        try (JobsRun run = JobsRun.in(folder)) {
            LocalDateTime never = LocalDateTime.of(2030, 1, 1, 0, 0);
            SampleMeters.deliverTo(run)
                    .deliver("energie", "rz1.csv", year(never, never))
                    .run("readings");
            run.run("energy", "2025");
            assertThat(editions(run)).isEqualTo("erste Schätzung 2026, neueste erste Schätzung 2026");

            run.deliver(
                            "referenz",
                            "emissionsfaktoren-2027.csv",
                            header,
                            "2025;Strom;standortbezogen;zweite Schätzung 2027;vorläufig;350;UBA;geprüft")
                    .run("reference");
            run.run("energy", "2025");
            assertThat(editions(run)).isEqualTo("erste Schätzung 2026, neueste zweite Schätzung 2027");

            run.deliver(
                            "referenz",
                            "emissionsentscheidungen.csv",
                            "Jahr;Energieträger;Methode;Ausgabe;entschieden am;entschieden von;Begründung",
                            "2025;Strom;standortbezogen;zweite Schätzung 2027;01.03.2027;CIO;Reihe angleichen")
                    .run("reference");
            run.run("energy", "2025");
            assertThat(editions(run)).isEqualTo("zweite Schätzung 2027, neueste zweite Schätzung 2027");
        }
    }

    private static String editions(JobsRun run) {
        return run.jdbc().sql("""
                        SELECT CONCAT(JSON_VALUE(content, '$.report.factors[0].used.edition'), ', neueste ',
                            JSON_VALUE(content, '$.report.factors[0].newest.edition'))
                        FROM snapshot WHERE kind = 'energy' ORDER BY id DESC LIMIT 1
                        """).query(String.class).single();
    }

    @Test
    void withoutReadingsSaysWhatToDo() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleMeters.deliverTo(run);
            assertThat(run.run("energy").message()).contains("RECH-21", "readings");
            assertThat(run.run("energy", "2025").message()).contains("RECH-21");
        }
    }

    /** The sample state's year: two data centres and a server room, with gaps, clock changes and a meter exchange. */
    @Test
    void sampleYear() throws Exception {
        Path inbox = Path.of("../sample-data/inbox");
        try (JobsRun run = JobsRun.in(folder)) {
            run.deliver("referenz", inbox.resolve("referenz/standorte.csv")).run("reference");
            deliverAll(run, inbox, "zaehler").run("meters");
            Summary taken = deliverAll(run, inbox, "energie").run("readings");
            assertThat(taken.state()).isEqualTo(Summary.State.DONE);
            Summary summary = run.run("energy");
            Files.copy(run.out().resolve("Energie_2025.pdf"), replaced("Energie_2025.pdf"));
            Files.copy(run.out().resolve("Energie_2025.xlsx"), replaced("Energie_2025.xlsx"));
            assertThat(summary.figures())
                    .extracting(Headline::label)
                    .containsExactly("E_DC", "CO₂", "PUE1 RZ1", "PUE1 RZ2", "PUE2 SR1");
            assertThat(summary.figures()).noneMatch(figure -> figure.value().startsWith("nicht berechenbar"));
            dutiesOfBodiesAndFunds(run, inbox);
        }
    }

    private static void dutiesOfBodiesAndFunds(JobsRun run, Path inbox) {
        run.deliver("referenz", Path.of("../config/referenz/stellenpflichten.csv"))
                .deliver("referenz", inbox.resolve("referenz/endenergie.csv"))
                .deliver("referenz", inbox.resolve("referenz/energiemassnahmen.csv"))
                .run("reference");
        EnergyReport report =
                run.bean(EnergyCalculation.class).calculate("2025").report();
        // LRZ (6,480 + 6,420 + 6,350) / 3 = 6,416.67 MWh, MBW 894 MWh; 2025 6,053 + 842 = 6,895 MWh = 0.024822 PJ
        assertThat(report.duties())
                .filteredOn(duty -> duty.law().startsWith("EnEfG § 6"))
                .extracting(duty -> duty.site() + " " + duty.law() + " " + duty.window())
                .containsExactly(
                        "LRZ EnEfG § 6 Abs. 4 Nr. 1 Mittel 2020–2022",
                        "MBW EnEfG § 6 Abs. 4 Nr. 1 Mittel 2020–2022",
                        "LRZ EnEfG § 6 Abs. 4 Nr. 2 Mittel 2020–2022",
                        "MBW EnEfG § 6 Abs. 4 Nr. 2 Mittel 2020–2022",
                        "Land EnEfG § 6 Abs. 7 Jahr 2025");
        assertThat(Objects.requireNonNull(report.saving().management().get("LRZ"))
                        .text())
                .startsWith("Energie- oder Umwelt");
        assertThat(report.saving().reported().petajoule().value()).isEqualByComparingTo("0.024822");
        assertThat(report.saving().reported().bySector()).containsOnlyKeys("Gebäude");
        assertThat(Objects.requireNonNull(report.saving().funds().get("E-KALTGANG"))
                        .gap())
                .isEqualTo("Haushaltsstelle 1620/81201 steht nicht im Haushalt 2024");
    }

    private static Path replaced(String name) throws IOException {
        Path file = Path.of("target", name);
        Files.deleteIfExists(file);
        return file;
    }

    private static JobsRun deliverAll(JobsRun run, Path inbox, String kind) throws IOException {
        try (Stream<Path> files = Files.list(inbox.resolve(kind))) {
            files.sorted().forEach(file -> run.deliver(kind, file));
        }
        return run;
    }
}
