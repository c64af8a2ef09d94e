package de.gesamtplan.jobs.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.year.Summary;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class LifeCycleTest {
    private static final String HEADER =
            "Ressort;Position;Bezeichnung;Kategorie;CPV;Menge;Einheit;Kapitel;Titel;Ansatz 2027;Verbindlichkeit;"
                    + "Leistungsaufnahme W;Betriebsstunden;Umweltzeichen";

    @TempDir
    private Path folder = Path.of("");

    private static void deliverPlans(JobsRun run) {
        SampleState.deliverTo(run);
        run.deliver(
                        "fachplanung",
                        "fm.csv",
                        HEADER,
                        "FM;1;Notebooks;HW;30213100-6;10;Stück;1604;81201;8.000,00;freiwillig;20;1500;Blauer Engel",
                        "FM;2;Beratung;DL;30213100-6;;;1604;53801;9.000,00;freiwillig;;;")
                .deliver(
                        "fachplanung",
                        "mbw.csv",
                        HEADER,
                        "MBW;7;Laptops;HW;30213100-6;5;Stück;1606;81201;4.000,00;freiwillig;60;1500;")
                .run("plans");
    }

    @Test
    void priceElectricityAndLoserComeOutAsByHand() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            deliverPlans(run);
            run.deliver(
                            "referenz",
                            "strompreise.csv",
                            "Standort;gültig von;gültig bis;Arbeitspreis ct je kWh;Grundpreis je Monat;Quelle",
                            ";01.01.2026;;30,00;;Vertrag",
                            "RZ1;01.01.2026;;10,00;;Vertrag")
                    .deliver(
                            "referenz",
                            "geraetebestand.csv",
                            "Ressort;Geräteklasse;Stichtag;Anzahl",
                            "FM;notebook;31.12.2025;100",
                            "FM;staubsauger;31.12.2025;3")
                    .run("reference");

            Summary summary = run.run("lifecycle", "2027/2028");

            // 5 years, 2 % rise and 2 % discount: each year's payment is worth 1/1.02 of the first, factor 5/1.02 =
            // 4.901961.
            // FM-1: 10 × 20 W × 1,500 h = 300 kWh × 30 ct = 90 EUR a year → 441.18; MBW-7: 450 kWh, 135 EUR → 661.76
            assertThat(summary.state()).as(summary.message()).isEqualTo(Summary.State.DONE);
            assertThat(summary.figures())
                    .containsExactly(
                            new Headline("Kaufpreis", "12.000,00\u00a0€"),
                            new Headline("Strom über die Nutzung", "1.102,94\u00a0€"),
                            new Headline("teurer als vergleichbare", "1"));
            try (PDDocument pdf = Loader.loadPDF(
                    run.out().resolve("Lebenszyklus_2027-2028.pdf").toFile())) {
                String text = new PDFTextStripper().getText(pdf);
                // (8,000 + 441.18) / 50 = 168.82; (4,000 + 661.76) / 25 = 186.47, that is 10.5 % more
                assertThat(text).contains("168,82", "186,47", "10,5", "FM staubsauger (3)");
                // 100 notebooks × 25 W × 1,800 h
                assertThat(text).contains("4.500").doesNotContain("Beratung");
            }
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(Files.newInputStream(run.out().resolve("Lebenszyklus_2027-2028.xlsx")))) {
                assertThat(workbook.getSheet("Ohne Umweltzeichen")
                                .getRow(workbook.getSheet("Ohne Umweltzeichen").getLastRowNum())
                                .getCell(1)
                                .getStringCellValue())
                        .isEqualTo("Laptops");
            }
        }
    }

    @Test
    void withoutAPriceItSaysWhatToDo() {
        try (JobsRun run = JobsRun.in(folder)) {
            deliverPlans(run);

            Summary summary = run.run("lifecycle", "2027/2028");

            assertThat(summary.state()).isEqualTo(Summary.State.NOTHING);
            assertThat(summary.message()).startsWith("RECH-30").contains("strompreise");
        }
    }

    @Test
    void aFaultyPriceIsRefusedAtItsPlace() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "referenz",
                            "strompreise.csv",
                            "Standort;gültig von;gültig bis;Arbeitspreis ct je kWh;Grundpreis je Monat;Quelle",
                            ";15.01.2026;;30,00;;Vertrag",
                            ";01.02.2026;20.02.2026;-1,00;;Vertrag")
                    .run("reference");

            assertThat(run.bean(JdbcClient.class)
                            .sql("SELECT CONCAT(line, ' ', field, ' ', code) FROM fault ORDER BY line, code")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "0  DATEI-27",
                            "2 gültig von REF-20",
                            "3 gültig bis REF-21",
                            "3 Arbeitspreis ct je kWh REF-22");
        }
    }
}
