package de.gesamtplan.jobs.controlling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.gesamtplan.domain.forecast.ForecastMethod;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.year.Summary;
import de.gesamtplan.reports.texts.ReportTexts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControllingTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMonthFromFilesToReports() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "soll",
                            "soll.csv",
                            "Haushaltsjahr;Kapitel;Titel;Zweckbestimmung;Art;Betrag;Datum;Bezug",
                            "2026;1604;53801;Aufträge;Ansatz;100.000,00;;HHP",
                            "2026;1604;53801;Aufträge;Sperre;10.000,00;01.03.2026;§ 41",
                            "2026;1606;81201;Geräte;Ansatz;50.000,00;;HHP",
                            "2026;1606;81201;Geräte;VE 2027;20.000,00;;HHP")
                    .run("budget");
            run.deliver(
                            "beschaffung",
                            "hkr.csv",
                            "Haushaltsjahr;Periode;Ressort;Kapitel;Titel;Vorgang;Belegart;Belegnummer;Buchungsdatum;"
                                    + "Betrag;Empfänger;Position;Rahmenvertrag;Buchungstext",
                            "2026;2;FM;1604;53801;V1;Festlegung;V1/1;01.02.2026;60.000,00;Firma;;RV-1;Auftrag",
                            "2026;3;FM;1604;53801;V1;Anordnung;V1/2;01.03.2026;25.000,00;Firma;;RV-1;Rechnung",
                            "2026;4;MBW;1606;81201;V2;Anordnung;V2/1;01.04.2026;51.000,00;Firma;;;Kauf",
                            "2026;5;MBW;1606;51101;V3;Anordnung;V3/1;05.05.2026;99,99;Firma;;;ohne Soll",
                            "2026;7;MBW;1606;51101;V3;Anordnung;V3/2;05.07.2026;1,00;Firma;;;später")
                    .run("bookings");

            Summary summary = run.run("controlling", "2026-06");

            // Soll 90 000 + 50 000; open 60 000 − 25 000; Ist 25 000 + 51 000 + 99,99; forecast Ist + open
            Map<String, String> headlines =
                    summary.figures().stream().collect(Collectors.toMap(Headline::label, Headline::value));
            assertThat(headlines)
                    .containsEntry("Soll", "140.000,00\u00a0€")
                    .containsEntry("Obligo", "35.000,00\u00a0€")
                    .containsEntry("Ist", "76.099,99\u00a0€")
                    .containsEntry("verfügbar", "28.900,01\u00a0€")
                    .containsEntry("Prognose", "111.099,99\u00a0€")
                    .containsEntry("rote Haushaltsstellen", "1")
                    .containsEntry("Haushaltsstellen ohne Soll", "1");
            assertThat(run.out().resolve("Controlling_2026-06.pdf")).isNotEmptyFile();
            assertThat(formulasThatYieldWhatIsShown(run.out().resolve("Controlling_2026-06.xlsx")))
                    .isGreaterThan(30);
            assertThat(run.run("controlling", "2026-06").snapshot())
                    .as("an unchanged month keeps its number")
                    .isEqualTo(summary.snapshot());
            ownWordsShowOnAllPagesAndSheets(run);
        }
    }

    /** Each text gets a mark: labels without it could not be replaced. Those of years and methods are no labels. */
    private static void ownWordsShowOnAllPagesAndSheets(JobsRun run) throws Exception {
        String own;
        try (var in = Objects.requireNonNull(ReportTexts.class.getResourceAsStream("controlling.txt"))) {
            own = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        ReportTexts.replace(
                "controlling", own.replaceAll("(?m)^([^#\\s].*? =) ", "$1 ¤").getBytes(StandardCharsets.UTF_8));
        try {
            run.run("controlling", "2026-06");
        } finally {
            ReportTexts.reset();
        }
        Path file = run.out().resolve("Controlling_2026-06.xlsx");
        assertThat(headers(file))
                .hasSizeGreaterThan(100)
                .allMatch(header -> header.startsWith("¤")
                        || header.matches("\\d{4}|wie \\d{4}")
                        || Arrays.stream(ForecastMethod.values())
                                .anyMatch(method -> method.label().equals(header)));
        assertThat(formulasThatYieldWhatIsShown(file)).isGreaterThan(30);
        try (PDDocument pdf =
                Loader.loadPDF(run.out().resolve("Controlling_2026-06.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "¤Auf einen Blick", "¤Ohne jedes Soll gebucht wurde auf 1 Haushaltsstelle", "¤Nach Ressort")
                    .doesNotContainPattern("(?m)^(Auf einen Blick|Plan und Vollzug|Verlauf|Nach |Über Plan)");
        }
    }

    /** Of all tables but those whose sheet has no frozen header. */
    private static List<String> headers(Path file) throws Exception {
        List<String> headers = new ArrayList<>();
        try (var in = Files.newInputStream(file);
                XSSFWorkbook read = new XSSFWorkbook(in)) {
            for (var sheet : read) {
                var frozen = sheet.getPaneInformation();
                if (frozen != null) {
                    sheet.getRow(frozen.getHorizontalSplitPosition() - 1)
                            .forEach(cell -> headers.add(cell.getStringCellValue()));
                }
            }
        }
        return headers;
    }

    private static int formulasThatYieldWhatIsShown(Path file) throws Exception {
        int formulas = 0;
        try (var in = Files.newInputStream(file);
                XSSFWorkbook read = new XSSFWorkbook(in)) {
            var evaluator = read.getCreationHelper().createFormulaEvaluator();
            for (var sheet : read) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .as(sheet.getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula())
                                    .isCloseTo(cell.getNumericCellValue(), within(0.001));
                        }
                    }
                }
            }
        }
        return formulas;
    }
}
