package de.gesamtplan.jobs.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.store.AdoptedBudgetStore;
import de.gesamtplan.jobs.year.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class BudgetImportTest {
    private static final String HEAD = "Haushaltsjahr;Kapitel;Titel;Zweckbestimmung;Art;Betrag;Datum;Bezug";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void sollIsTheSumOfItsMovements() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            // 100 000 + 20 000 − 5 000,50 − (8 000 − 3 000) + 1 234,56 = 111 234,06
            Summary summary = run.deliver(
                            "soll",
                            "soll.csv",
                            HEAD,
                            "2026;1604;53801;Aufträge;Ansatz;100.000,00;;Haushaltsplan",
                            "2026;1604;53801;Aufträge;Nachtrag;20.000,00;14.04.2026;Nachtrag",
                            "2026;16 04;538 01;Aufträge;Umsetzung;5.000,50-;20.05.2026;U 1",
                            "2026;1604;53801;Aufträge;Sperre;8.000,00;02.03.2026;§ 41",
                            "2026;1604;53801;Aufträge;Entsperrung;3.000,00;01.07.2026;§ 41",
                            "2026;1604;53801;Aufträge;Ausgaberest;1.234,56;30.03.2026;2025",
                            "2026;1604;53801;Aufträge;VE 2027;60.000,00;;Haushaltsplan")
                    .run("budget");

            assertThat(summary.state()).isEqualTo(Summary.State.DONE);
            assertThat(run.bean(AdoptedBudgetStore.class).adopted(2026))
                    .isEqualTo(Map.of(new BudgetLine("1604", "53801"), Money.of("111234.06")));
            assertThat(run.bean(AdoptedBudgetStore.class).adopted(2025)).isEmpty();
        }
    }

    @Test
    void contradictionsRefuseTheFile() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver("soll", "a.csv", HEAD, "2026;1604;53801;Aufträge;Ansatz;100,00;;Haushaltsplan")
                    .run("budget");
            run.deliver(
                            "soll",
                            "b.csv",
                            HEAD,
                            "2026;1604;53801;Aufträge;Ansatz;100,00;;Haushaltsplan",
                            "2026;1604;53801;Aufträge;Ansatz;101,00;;Haushaltsplan",
                            "2026;1699;53801;Aufträge;Ansatz;1,00;;Haushaltsplan",
                            "2026;1604;42801;Entgelte;Ansatz;1,00;;Haushaltsplan",
                            "2026;1604;51101;Geräte;Kürzung;1,00;01.02.2026;",
                            "2026;1604;51101;Geräte;Sperre;-1,00;01.02.2026;",
                            "2026;1604;51101;Geräte;VE 2026;1,00;;",
                            "2026;1604;51101;Geräte;Umsetzung;1,00;;",
                            "2026;1604;81201;Geräte;Ansatz;0,00;;Leertitel")
                    .run("budget");

            assertThat(run.jdbc()
                            .sql("SELECT CONCAT(line, ' ', code) FROM fault ORDER BY line")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "0 DATEI-27",
                            "3 SOLL-06",
                            "4 SOLL-01",
                            "5 SOLL-02",
                            "6 SOLL-03",
                            "7 SOLL-04",
                            "8 SOLL-05",
                            "9 FELD-01");
            assertThat(run.jdbc().sql("""
                                    SELECT CONCAT_WS(' ', rows_read, rows_accepted, rows_rejected, rows_replaced)
                                    FROM delivery WHERE file_name = 'b.csv'
                                    """).query(String.class).single()).isEqualTo("9 0 9 0");
        }
    }

    /** Only where the sender's profile says so: other senders use one name for all their changes. */
    @Test
    void correctedFileReplacesItsPredecessorWhichStaysOnRecord() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("../config"), folder.resolve("config"));
        Files.writeString(
                folder.resolve("config/profile/soll-land.yml"),
                "dateien: [\"Haushalt_*\"]\neinstellungen: {ersetzt: gleicher-name}\n");
        try (JobsRun run = JobsRun.in(
                folder,
                Map.of("gesamtplan.folders.config", folder.resolve("config").toString()))) {
            SampleState.deliverTo(run);
            run.deliver(
                            "soll",
                            "Haushalt_2026.csv",
                            HEAD,
                            "2026;1604;53801;Aufträge;Ansatz;100,00;;Haushaltsplan",
                            "2026;1604;51101;Geräte;Ansatz;50,00;;Haushaltsplan")
                    .run("budget");
            run.deliver("soll", "nachtrag.csv", HEAD, "2026;1604;53801;Aufträge;Nachtrag;5,00;01.03.2026;N1")
                    .run("budget");
            Summary corrected = run.deliver(
                            "soll", "Haushalt_2026.csv", HEAD, "2026;1604;53801;Aufträge;Ansatz;110,00;;Haushaltsplan")
                    .run("budget");

            assertThat(corrected.files().get(0).result()).endsWith("(2. Fassung dieser Datei)");
            assertThat(run.bean(AdoptedBudgetStore.class).adopted(2026))
                    .isEqualTo(Map.of(new BudgetLine("1604", "53801"), Money.of("115.00")));
            assertThat(run.jdbc()
                            .sql("SELECT COUNT(*) FROM appropriation WHERE replaced_by > 0")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);

            run.deliver("soll", "Haushalt_2026.csv", HEAD, "2026;1604;53801;Aufträge;Kürzung;1,00;;x")
                    .run("budget");
            assertThat(run.bean(AdoptedBudgetStore.class).adopted(2026))
                    .as("a refused correction changes nothing")
                    .isEqualTo(Map.of(new BudgetLine("1604", "53801"), Money.of("115.00")));
        }
    }
}
