package de.gesamtplan.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.store.Hindsight;
import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.pdf.VeraPdf;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample year from the inbox to the reports, to the cent as worked out apart from this code. */
class SampleYearTest {
    private static final Path SAMPLE = Path.of("../sample-data");
    private static final Map<String, String> SUBJECTS =
            Map.of("controlling", "2026-09", "energy", "2025", "energy-month", "2025-12", "reminder", "2025-12");

    @TempDir
    private static Path folder = Path.of("");

    private static final Map<String, Summary> SUMMARIES = new LinkedHashMap<>();

    private static String hindsight = "";

    @BeforeAll
    static void runTheYear() {
        try (JobsRun run = JobsRun.in(folder)) {
            run.deliverAll(
                    SAMPLE.resolve("inbox"),
                    Stream.of(DeliveryKind.values()).map(DeliveryKind::folder).toArray(String[]::new));
            Jobs.names().forEach(job -> SUMMARIES.put(job, run.run(job, SUBJECTS.get(job))));
            hindsight = run.bean(Hindsight.class).text();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gesamtplanung_2027-2028",
                "Buendelung_2027-2028",
                "Controlling_2026-09",
                "Energie_2025",
                "Lebenszyklus_2027-2028",
                "Lexikon_2027-2028",
                "Erinnerung_2025-12/Fehlende_Messwerte"
            })
    void workbooksFollowTheSchemaOfTheirFormat(String name) throws Exception {
        assertThat(OoxmlSchema.faults(folder.resolve("out/" + name + ".xlsx"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gesamtplanung_2027-2028",
                "Buendelung_2027-2028",
                "Controlling_2026-09",
                "Energie_2025",
                "Energie_2025-12",
                "Lebenszyklus_2027-2028"
            })
    void printedReportsAreAccessibleAndArchivable(String name) throws Exception {
        assertThat(VeraPdf.faults(Files.readAllBytes(folder.resolve("out/" + name + ".pdf"))))
                .isEmpty();
    }

    /** Every formula, and the names that readers find figures by, as another program computes them from the rows. */
    @Test
    void aSpreadsheetProgramComesToTheFiguresOfThePdf() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed: its recalculation is not tested");
        Path original = folder.resolve("out/Controlling_2026-09.xlsx");
        Path recalculated = LibreOffice.recalculated(original, folder.resolve("libreoffice"));
        int formulas = 0;
        try (var one = Files.newInputStream(original);
                var other = Files.newInputStream(recalculated);
                XSSFWorkbook ours = new XSSFWorkbook(one);
                XSSFWorkbook theirs = new XSSFWorkbook(other)) {
            for (var sheet : ours) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            var there = theirs.getSheet(sheet.getSheetName())
                                    .getRow(cell.getRowIndex())
                                    .getCell(cell.getColumnIndex());
                            assertThat(there.getNumericCellValue())
                                    .as(sheet.getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula())
                                    .isCloseTo(cell.getNumericCellValue(), within(0.0005));
                        }
                    }
                }
            }
            String pdf = pdfText("Controlling_2026-09.pdf");
            for (String figure : List.of("Soll", "Obligo", "Ist", "verfuegbar", "Prognose")) {
                String reference = theirs.getName(figure + "_gesamt").getRefersToFormula();
                var at = new CellReference(reference.replace("$", ""));
                double value = theirs.getSheet(at.getSheetName())
                        .getRow(at.getRow())
                        .getCell(at.getCol())
                        .getNumericCellValue();
                assertThat(pdf).as(figure).contains(German.amount(Money.rounded(BigDecimal.valueOf(value))));
            }
        }
        assertThat(formulas).isGreaterThan(1000);
    }

    /** What the documentation says of the forecasts is what comes out. */
    @Test
    void theBackTestOfTheForecastsIsThatOfTheDocumentation() throws IOException {
        assertThat(Files.readString(Path.of("../docs/prognose.md"))).contains(hindsight);
    }

    private static String pdfText(String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/" + name).toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fachplanung", "soll", "beschaffung"})
    void filesAreTakenInRowByRow(String kind) throws IOException {
        Map<String, Map<String, BigDecimal>> actual = new LinkedHashMap<>();
        String job = Stream.of(DeliveryKind.values())
                .filter(k -> k.folder().equals(kind))
                .findAny()
                .orElseThrow()
                .job();
        for (Summary.TakenFile file : summary(job).files()) {
            Totals totals = file.totals() == null ? Totals.NONE : file.totals();
            actual.put(
                    kind + "/" + file.name(),
                    Map.of(
                            "gelesen", BigDecimal.valueOf(totals.read()),
                            "angenommen", BigDecimal.valueOf(totals.accepted()),
                            "abgelehnt", BigDecimal.valueOf(totals.rejected()),
                            "ersetzt", BigDecimal.valueOf(totals.replaced())));
        }
        assertThat(expected("einlesen.csv", "Einlesen")
                        .ofKeysBeginning(kind + "/")
                        .differences(actual))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Gesamtplanung Ressort,          Ressorts,         Ressort,          Ansatz",
        "Gesamtplanung Haushaltsstelle,  Haushaltsstellen, Haushaltsstelle,  Ansatz",
        "Gesamtplanung Kategorie,        Kategorien,       Kategorie,        Ansatz",
        "Gesamtplanung Finanzierung,     Finanzierung,     Finanzierung,     Ansatz",
        "Gesamtplanung Ziel,             Ziele,            Ziel,             Ansatz",
        "Gesamtplanung VE,               VE,               Ressort,          VE",
        "Gesamtplanung Vorjahr,          Vorjahr,          Ressort,          ''"
    })
    void overallPlan(String report, String sheet, String key, String figures) throws IOException {
        boolean withTotal = report.endsWith("VE") || report.endsWith("Vorjahr");
        assertThat(expected("gesamtplanung.csv", report)
                        .named(figures)
                        .differences(sheet("Gesamtplanung_2027-2028", sheet, key, withTotal)))
                .isEmpty();
    }

    @Test
    void overallPlanInTotal() throws IOException {
        Map<String, BigDecimal> total = ReportSheet.read(
                        folder.resolve("out/Gesamtplanung_2027-2028.xlsx"), "Ressorts", "Ressort", SampleYearTest::key)
                .getOrDefault("gesamt", Map.of());
        assertThat(expected("gesamtplanung.csv", "Gesamtplanung")
                        .named("Ansatz")
                        .differences(Map.of("gesamt", total)))
                .isEmpty();
        assertThat(summary("consolidation").figures())
                .contains(new Headline(
                        "Positionen",
                        expected("gesamtplanung.csv", "Gesamtplanung")
                                .named("Positionen")
                                .all()
                                .get(0)
                                .value()
                                .toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "Controlling 2026-09 Ressort,          Ressorts,         Ressort",
        "Controlling 2026-09 Haushaltsstelle,  Haushaltsstellen, Haushaltsstelle"
    })
    void controlling(String report, String sheet, String key) throws IOException {
        assertThat(expected("controlling_2026-09.csv", report)
                        .differences(sheet("Controlling_2026-09", sheet, key, false)))
                .isEmpty();
    }

    @Test
    void controllingInTotal() throws IOException {
        Map<String, BigDecimal> total = ReportSheet.read(
                        folder.resolve("out/Controlling_2026-09.xlsx"), "Ressorts", "Ressort", SampleYearTest::key)
                .getOrDefault("gesamt", Map.of());
        assertThat(expected("controlling_2026-09.csv", "Controlling 2026-09").differences(Map.of("gesamt", total)))
                .isEmpty();
    }

    /** Energy is compared to the hundredth of a kWh, PUE to the sixth decimal. */
    @Test
    void energyOfTheYear() throws IOException {
        Map<String, Map<String, BigDecimal>> actual = new LinkedHashMap<>();
        ReportSheet.read(folder.resolve("out/Energie_2025.xlsx"), "Übersicht", "Standort", SampleYearTest::key)
                .forEach((site, figures) -> actual.put(site, energy(figures)));
        for (String site : List.of("RZ1", "RZ2", "SR1")) {
            ReportSheet.read(folder.resolve("out/Energie_2025.xlsx"), site, "Monat", text -> site + " " + month(text))
                    .forEach((month, figures) -> actual.put(month, energy(figures)));
        }
        actual.keySet().removeIf(key -> !key.matches("(RZ1|RZ2|SR1)( 2025-\\d\\d)?"));

        assertThat(expected("energie_2025.csv", "Energie 2025").differences(actual))
                .isEmpty();
    }

    private static Summary summary(String job) {
        return Objects.requireNonNull(SUMMARIES.get(job), job);
    }

    private static Map<String, BigDecimal> energy(Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> named = new LinkedHashMap<>();
        figures.forEach(
                (header, value) -> named.put(header.replaceAll("\\s*kWh$", "").strip(), value));
        return named;
    }

    private static String month(String text) {
        List<String> names =
                List.of("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez");
        String[] parts = text.split(" ");
        int month = names.indexOf(parts[0]) + 1;
        return month == 0 || parts.length < 2 ? text : "%s-%02d".formatted(parts[1], month);
    }

    private static Map<String, Map<String, BigDecimal>> sheet(
            String workbook, String sheet, String key, boolean withTotal) throws IOException {
        Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
        ReportSheet.read(folder.resolve("out/" + workbook + ".xlsx"), sheet, key, SampleYearTest::key)
                .forEach((row, values) -> {
                    Map<String, BigDecimal> named = new LinkedHashMap<>();
                    values.forEach((header, value) -> named.put(header.replace("fällig", "VE"), value));
                    figures.put(row, named);
                });
        // What a report adds for its readers, none of which the expected figures know as a row of their own.
        figures.keySet().removeIf(row -> row.startsWith("abzüglich") || row.equals("gesamt") && !withTotal);
        return figures;
    }

    /** {@code FM – Finanzministerium} is FM, the total is {@code gesamt}. */
    private static String key(String text) {
        return text.equals("Summe") ? "gesamt" : text.split(" – ")[0];
    }

    private static ExpectedFigures expected(String file, String report) throws IOException {
        return ExpectedFigures.of(SAMPLE.resolve("expected").resolve(file)).ofReport(report);
    }
}
