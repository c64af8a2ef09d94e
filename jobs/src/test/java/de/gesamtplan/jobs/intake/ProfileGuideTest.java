package de.gesamtplan.jobs.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleMeters;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.year.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples of the guide to profiles, as they stand there. */
class ProfileGuideTest {
    private static final Pattern BLOCK = Pattern.compile("```(?:yaml|csv) (\\S+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    /** A configuration that has the guide's profiles besides those that are shipped. */
    @BeforeEach
    void unpackTheGuide() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("../config"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy =
                        folder.resolve("config").resolve(Path.of("../config").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("../docs/profile.md")));
        while (blocks.find()) {
            boolean profile = blocks.group(1).endsWith(".yml");
            Files.writeString(
                    folder.resolve(profile ? "config/profile" : "").resolve(blocks.group(1)), blocks.group(2));
        }
    }

    private JobsRun run() {
        return JobsRun.in(
                folder,
                Map.of("gesamtplan.folders.config", folder.resolve("config").toString()));
    }

    private static List<String> column(JobsRun run, String sql) {
        return run.jdbc().sql(sql).query(String.class).list();
    }

    @Test
    void profilesOfTheGuideAreSound() {
        assertThat(new Profiles(folder.resolve("config/profile")).problems()).isEmpty();
    }

    @Test
    void planInThousandEuro() {
        try (JobsRun run = run()) {
            SampleState.deliverTo(run);
            Summary summary = run.deliver("fachplanung", folder.resolve("Muster_Plan.csv"))
                    .run("plans");

            assertThat(summary.state()).isEqualTo(Summary.State.DONE);
            assertThat(column(run, "SELECT COUNT(*) FROM fault")).containsExactly("0");
            assertThat(column(run, "SELECT CONCAT_WS(' ', item_id, year, amount) FROM plan_amount ORDER BY 1"))
                    .containsExactly("1 2027 1250500.00", "1 2028 0.00", "2 2027 17000.00", "2 2028 17250.00");
        }
    }

    @Test
    void wideReadingsInMegawattHours() {
        try (JobsRun run = run()) {
            SampleMeters.deliverTo(run)
                    .deliver("energie", folder.resolve("Muster_Lastgang.csv"))
                    .run("readings");

            assertThat(column(run, """
                            SELECT CONCAT_WS(' ', m.code, r.begins_at, r.value + 0e0)
                            FROM reading r JOIN meter m ON m.id = r.meter_id ORDER BY 1
                            """))
                    .containsExactly(
                            "GES 2025-03-29 23:00:00 12",
                            "GES 2025-03-29 23:15:00 12.5",
                            "IT 2025-03-29 23:00:00 8",
                            "IT 2025-03-29 23:15:00 8");
        }
    }

    @Test
    void budgetOfAnotherState() {
        try (JobsRun run = run()) {
            run.deliver("soll", folder.resolve("Muster_Haushalt.csv")).run("budget");

            assertThat(column(
                            run,
                            "SELECT CONCAT_WS(' ', budget_line, budget_year, kind, amount) FROM comparison_budget"))
                    .hasSize(6)
                    .contains("0101/51101 2015 Ist 1234500.00", "0101/11901 2017 Ansatz 1000.00");
        }
    }
}
