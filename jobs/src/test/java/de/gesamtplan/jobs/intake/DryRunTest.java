package de.gesamtplan.jobs.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.year.DryRun.Tried;
import de.gesamtplan.jobs.year.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsRowsAsUnderstoodAndAllFaultsAndWritesNothing() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                    "fachplanung",
                    "fm.csv",
                    "IT-Fachplanung",
                    "",
                    "Ressort;Pos.;Bezeichnung;Kapitel;Titel;Verbindlichkeit;Ansatz 2027",
                    "FM;1;Server;1604;81201;freiwillig;1,5 Mio. €",
                    "FM;2;Leitung;1604;51399;unklar;81.000");
            List<String> before = state(run);

            List<Tried> tried = run.bean(Jobs.class).tryOut("plans", List.of());

            assertThat(tried).hasSize(1);
            Trial trial = Objects.requireNonNull(tried.get(0).trial());
            assertThat(trial.form())
                    .isEqualTo("UTF-8, „;“, Kopf in Zeile 3, 1 Titelzeile, 1 Leerzeile, Profil „fachplanung“");
            assertThat(trial.rows().get(0).fields())
                    .containsEntry("Position", "1")
                    .containsEntry("Ansatz 2027", "1500000.00");
            assertThat(trial.rows().get(1).rejected()).isTrue();
            assertThat(trial.faults()).extracting(Fault::line).containsOnly(5);
            assertThat(trial.totals().accepted()).isEqualTo(1);
            assertThat(tried.get(0).isFaultless()).isFalse();
            assertThat(state(run)).isEqualTo(before);
        }
    }

    @Test
    void looksAtFilesOutsideTheInbox() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            Path file = Files.writeString(folder.resolve("ziele.csv"), "Ziel;Bezeichnung\n1;Dienste\n11;zu viel\n");

            List<Tried> tried = run.bean(Jobs.class).tryOut("reference", List.of(file));

            assertThat(Objects.requireNonNull(tried.get(0).trial()).taken()).isFalse();
            assertThat(file).exists();
            assertThat(run.bean(Jobs.class)
                            .tryOut("reference", List.of(folder.resolve("fehlt.csv")))
                            .get(0)
                            .refusal())
                    .startsWith("DATEI-91 Die Datei gibt es nicht");
        }
    }

    /** Rows of all tables that an import writes, and the files of all folders. */
    private List<String> state(JobsRun run) throws IOException {
        List<String> state = new java.util.ArrayList<>();
        for (String table : List.of("delivery", "fault", "rejected_row", "plan_item", "BATCH_JOB_EXECUTION")) {
            state.add(table
                    + run.jdbc()
                            .sql("SELECT COUNT(*) FROM " + table)
                            .query(Integer.class)
                            .single());
        }
        try (var files = Files.walk(folder)) {
            files.map(Path::toString).sorted().forEach(state::add);
        }
        return state;
    }
}
