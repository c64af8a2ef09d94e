package de.gesamtplan.jobs.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.year.Summary;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceImportTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void isTakenInWholeOrNotAtAll() {
        try (JobsRun run = JobsRun.in(folder)) {
            run.deliver(
                    "referenz",
                    "ressorts.csv",
                    "Kürzel;Bezeichnung;IT-Kapitel;gültig von;gültig bis;Nachfolger;E-Mail",
                    "FM;Finanzministerium;1604;2010;;;it@fm.example",
                    ";Ministerium ohne Kürzel;1605;2010;;;");

            Summary summary = run.run("reference");

            assertThat(summary.state()).isEqualTo(Summary.State.DONE_WITH_REJECTS);
            assertThat(run.jdbc()
                            .sql("SELECT name FROM department")
                            .query(String.class)
                            .list())
                    .isEmpty();
            assertThat(run.jdbc()
                            .sql("SELECT CONCAT(line, ' ', field, ' ', code) FROM fault")
                            .query(String.class)
                            .list())
                    .containsExactly("0  DATEI-27", "3 Kürzel FELD-01");
            assertThat(run.rejected("referenz")).hasSize(1).allMatch(name -> name.endsWith("-ressorts.csv"));
        }
    }

    @Test
    void sameContentIsTakenInOnce() {
        try (JobsRun run = JobsRun.in(folder)) {
            String[] file = {"Ziel;Bezeichnung", "1;Dienste", "2;Attraktivität"};
            run.deliver("referenz", "ziele.csv", file).run("reference");

            Summary second = run.deliver("referenz", "ziele-2.csv", file).run("reference");

            assertThat(second.files())
                    .extracting(Summary.TakenFile::result)
                    .anyMatch(r -> r.startsWith("bereits eingelesen"));
            assertThat(run.jdbc()
                            .sql("SELECT COUNT(*) FROM delivery WHERE rows_read = 2 AND file_name LIKE 'ziele%'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void unknownFileIsRefused() {
        try (JobsRun run = JobsRun.in(folder)) {
            Summary summary = run.deliver("referenz", "sonstiges.csv", "A;Bezeichnung", "1;x")
                    .run("reference");

            assertThat(summary.state()).isEqualTo(Summary.State.DONE_WITH_REJECTS);
            assertThat(run.rejected("referenz")).hasSize(1).allMatch(name -> name.endsWith("-sonstiges.csv"));
            assertThat(run.jdbc()
                            .sql("SELECT code FROM fault")
                            .query(String.class)
                            .list())
                    .containsExactly("REF-01");
            run.run("reference");
        }
    }
}
