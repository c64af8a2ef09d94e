package de.gesamtplan.jobs.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.year.Summary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsolidationTest {
    @TempDir
    private Path folder = Path.of("");

    private static final String HEADER =
            "Ressort;Position;Bezeichnung;Kategorie;Kapitel;Titel;Ansatz 2027;Ansatz 2028;VE 2028;Verbindlichkeit;Ziel;Finanzierung";

    @Test
    void sumsOfAllDepartmentsComeOutInBothForms() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "fachplanung",
                            "fm.csv",
                            HEADER,
                            "FM;1;Server;HW;1604;81201;40.000,50;10.000,00;5.000,00;freiwillig;5;Land 60 %, EU 40 %")
                    .deliver(
                            "fachplanung",
                            "mbw.csv",
                            HEADER,
                            "MBW;1;Schulportal;FV;1606;53801;60.000,00;;;freiwillig;1,6;")
                    .run("plans");

            Summary summary = run.run("consolidation");

            assertThat(summary.figures())
                    .contains(new Headline("Positionen", "2"), new Headline("Ansatz 2027", "100.000,50\u00a0€"));
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(Files.newInputStream(run.out().resolve("Gesamtplanung_2027-2028.xlsx")))) {
                var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
                var department = workbook.getSheet("Ressorts").getRow(4);
                assertThat(department.getCell(0).getStringCellValue()).isEqualTo("FM – Finanzministerium");
                assertThat(evaluator.evaluate(department.getCell(1)).getNumberValue())
                        .isEqualTo(40000.5);
            }
            try (PDDocument pdf = Loader.loadPDF(
                    run.out().resolve("Gesamtplanung_2027-2028.pdf").toFile())) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("100.000,50", "Schulportal", "L", "Nr. " + summary.snapshot());
            }
        }
    }

    @Test
    void unchangedPlansKeepTheirSnapshotAndChangedOnesGetANewOne() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver("fachplanung", "fm.csv", HEADER, "FM;1;Server;HW;1604;81201;40.000,00;;;freiwillig;5;")
                    .run("plans");
            long first = Objects.requireNonNull(run.run("consolidation").snapshot());
            long again = Objects.requireNonNull(run.run("consolidation").snapshot());
            run.deliver("fachplanung", "fm-neu.csv", HEADER, "FM;1;Server;HW;1604;81201;41.000,00;;;freiwillig;5;")
                    .run("plans");
            long changed = Objects.requireNonNull(run.run("consolidation").snapshot());

            assertThat(again).isEqualTo(first);
            assertThat(changed).isGreaterThan(first);
        }
    }

    @Test
    void withoutPlansSaysWhatToDo() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            assertThat(run.run("consolidation").message()).contains("RECH-03", "plans");
        }
    }
}
