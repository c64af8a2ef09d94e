package de.gesamtplan.jobs.controlling;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aScenarioStandsBesideTheRealReportAndTouchesNothing() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            deliver(run);
            run.run("controlling", "2026-06");
            byte[] real = Files.readAllBytes(run.out().resolve("Controlling_2026-06_Kennzahlen.csv"));
            Map<String, Long> before = tables(run);

            Path scenario = write("""
                    name: Sperre und Verschiebung
                    beschreibung: 5 % auf Hauptgruppe 5; Vorgang V1 kommt erst 2027
                    sperren:
                      - prozent: 5
                        titel: "5*"
                    verschieben:
                      - vorgang: V1
                        auf: 2027
                    aendern:
                      - haushaltsstelle: 1606/81201
                        betrag: -1000.50
                    """);
            Summary tried = run.bean(Jobs.class).scenario(scenario, "2026-06");

            // 5 % of 90 000,33 = 4 500,0165 → 4 500,02; Soll 140 000,33 − 4 500,02 − 1 000,50 = 134 499,81;
            // V1: 60 000 − 25 000 = 35 000 open fall away; available 134 499,81 − 25 000 − 51 000 = 58 499,81
            assertThat(tried.state()).as(tried.message()).isEqualTo(Summary.State.DONE);
            assertThat(tried.figures())
                    .extracting(Headline::value)
                    .containsExactly("140.000,33 → 134.499,81", "29.000,33 → 58.499,81", "111.000,00 → 76.000,00");
            assertThat(tables(run)).as("nothing is stored").isEqualTo(before);
            run.run("controlling", "2026-06");
            assertThat(Files.readAllBytes(run.out().resolve("Controlling_2026-06_Kennzahlen.csv")))
                    .isEqualTo(real);
            everyPageAndSheetSaysSo(run.out().resolve("szenarien"));
        }
    }

    private static void everyPageAndSheetSaysSo(Path folder) throws IOException {
        String mark = "SZENARIO „Sperre und Verschiebung“ – keine echten Zahlen";
        String name = "Szenario_Sperre_und_Verschiebung_2026-06";
        try (PDDocument pdf = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).as("page " + page).contains(mark);
            }
        }
        try (var in = Files.newInputStream(folder.resolve(name + ".xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(sheet -> {
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                        .as(sheet.getSheetName())
                        .isEqualTo(mark);
                assertThat(sheet.getHeader().getCenter()).contains(mark);
            });
        }
    }

    @Test
    void aFaultyScenarioIsRefusedWithItsReason() {
        try (JobsRun run = JobsRun.in(folder)) {
            deliver(run);
            Jobs jobs = run.bean(Jobs.class);
            assertThat(jobs.scenario(folder.resolve("fehlt.yml"), "2026-06").message())
                    .startsWith("SZENARIO-01");
            assertThat(jobs.scenario(write("name: leer"), "2026-06").message())
                    .startsWith("SZENARIO-02")
                    .contains("nichts gesperrt");
            assertThat(jobs.scenario(write("name: x\nsperre: 5"), "2026-06").message())
                    .contains("„sperre“ ist nicht vorgesehen");
            assertThat(jobs.scenario(write("name: x\nsperren:\n  - prozent: 5,5"), "2026-06")
                            .message())
                    .contains("„prozent“ ist keine Zahl");
        }
    }

    private Path write(String yaml) {
        try {
            return Files.writeString(folder.resolve("szenario.yml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deliver(JobsRun run) {
        SampleState.deliverTo(run);
        run.deliver(
                        "soll",
                        "soll.csv",
                        "Haushaltsjahr;Kapitel;Titel;Zweckbestimmung;Art;Betrag;Datum;Bezug",
                        "2026;1604;53801;Aufträge;Ansatz;90.000,33;;HHP",
                        "2026;1606;81201;Geräte;Ansatz;50.000,00;;HHP")
                .run("budget");
        run.deliver(
                        "beschaffung",
                        "hkr.csv",
                        "Haushaltsjahr;Periode;Ressort;Kapitel;Titel;Vorgang;Belegart;Belegnummer;Buchungsdatum;"
                                + "Betrag;Empfänger;Position;Rahmenvertrag;Buchungstext",
                        "2026;2;FM;1604;53801;V1;Festlegung;V1/1;01.02.2026;60.000,00;Firma;;;Auftrag",
                        "2026;3;FM;1604;53801;V1;Anordnung;V1/2;01.03.2026;25.000,00;Firma;;;Rechnung",
                        "2026;3;MBW;1606;81201;V2;Anordnung;V2/1;01.03.2026;51.000,00;Firma;;;Kauf")
                .run("bookings");
    }

    /** Checksums of all tables but those of the job runs themselves. */
    private static Map<String, Long> tables(JobsRun run) {
        List<String> names = run.jdbc()
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_name NOT LIKE 'BATCH%'")
                .query(String.class)
                .list();
        Map<String, Long> sums = new TreeMap<>();
        for (String name : names) {
            sums.put(
                    name,
                    run.jdbc()
                            .sql("CHECKSUM TABLE `" + name + "`")
                            .query((row, n) -> row.getLong(2))
                            .single());
        }
        return sums;
    }
}
