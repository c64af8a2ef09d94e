package de.gesamtplan.jobs.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.year.Summary;
import de.gesamtplan.jobs.year.Summary.FileState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {
    private static final String GOALS = "Ziel;Bezeichnung\r\n1;Dienste\r\n2;Attraktivität\r\n";
    private static final String PLAN = "Ressort;Position;Bezeichnung;Kapitel;Titel;Verbindlichkeit;Ansatz 2027\r\n";

    @TempDir
    private Path folder = Path.of("");

    private Path inbox(String kind) throws IOException {
        return Files.createDirectories(folder.resolve("inbox").resolve(kind));
    }

    private static Path zip(Path file, String... namesAndContents) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static List<FileState> states(Summary summary, String name) {
        return summary.files().stream()
                .filter(file -> file.name().equals(name))
                .map(Summary.TakenFile::state)
                .toList();
    }

    private static int rows(JobsRun run, String table) {
        return run.jdbc()
                .sql("SELECT COUNT(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    @Test
    void byMarkerOnlyMarkedFilesAreTakenAndTheMarkerGoesWithThem() throws IOException {
        try (JobsRun run = JobsRun.in(folder, Map.of("gesamtplan.inbox.whole", "fertig"))) {
            Files.writeString(inbox("referenz").resolve("ziele.csv"), GOALS);

            Summary before = run.run("reference");
            Files.writeString(inbox("referenz").resolve("ziele.csv.fertig"), "");
            Summary after = run.run("reference");

            assertThat(states(before, "ziele.csv")).contains(FileState.WAITING);
            assertThat(states(after, "ziele.csv")).contains(FileState.TAKEN);
            assertThat(run.archived("referenz"))
                    .hasSize(2)
                    .anyMatch(name -> name.endsWith("-ziele.csv"))
                    .anyMatch(name -> name.endsWith("-ziele.csv.fertig"));
            assertThat(inbox("referenz")).isEmptyDirectory();
        }
    }

    @Test
    void fileThatIsStillBeingWrittenIsLeftAlone() throws Exception {
        try (JobsRun run = JobsRun.in(folder, Map.of("gesamtplan.inbox.quiet", "600ms"))) {
            Path file = inbox("referenz").resolve("ziele.csv");
            Files.writeString(file, GOALS.substring(0, 30));
            Thread writer = new Thread(() -> {
                try {
                    for (int i = 0; i < 20; i++) {
                        Thread.sleep(100);
                        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
                    }
                } catch (IOException | InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            writer.start();
            Summary during = run.run("reference");
            writer.join();
            Files.writeString(file, GOALS);
            Summary after = run.run("reference");

            assertThat(states(during, "ziele.csv")).contains(FileState.WAITING);
            assertThat(states(after, "ziele.csv")).contains(FileState.TAKEN);
        }
    }

    @Test
    void zipIsTakenApartAndEachOfItsFilesIsADelivery() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            zip(
                    inbox("referenz").resolve("alles.zip"),
                    "daten/ziele-neu.csv",
                    GOALS,
                    "daten/unbekannt.csv",
                    "A;Bezeichnung\r\n1;x\r\n",
                    "__MACOSX/daten/._ziele.csv",
                    "x");

            run.run("reference");

            assertThat(run.jdbc()
                            .sql(
                                    "SELECT CONCAT_WS(' ', file_name, state, filed) FROM delivery WHERE container = 'alles.zip'")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("ziele-neu.csv TAKEN 1", "unbekannt.csv REFUSED 1");
            assertThat(run.archived("referenz"))
                    .hasSize(2)
                    .anyMatch(name -> name.endsWith("-ziele-neu.csv"))
                    .anyMatch(name -> name.endsWith("-alles.zip"));
            assertThat(run.rejected("referenz")).singleElement().asString().endsWith("-unbekannt.csv");
            assertThat(inbox("referenz")).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../ziele.csv",
                "/etc/ziele.csv",
                "a/../../ziele.csv",
                "..\\ziele.csv",
                "C:ziele.csv",
                "in.zip",
                "zi\nele.csv"
            })
    void zipWithADangerousNameIsRefusedWhole(String name) throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            zip(inbox("referenz").resolve("boese.zip"), "ziele.csv", GOALS, name, GOALS);

            Summary summary = run.run("reference");

            assertThat(states(summary, "boese.zip")).containsExactly(FileState.REFUSED);
            assertThat(run.rejected("referenz")).singleElement().asString().endsWith("-boese.zip");
            assertThat(inbox("referenz")).isEmptyDirectory();
            assertThat(rows(run, "delivery WHERE container IS NOT NULL")).isZero();
        }
    }

    @Test
    void zipBombAndDamagedZipAreRefused() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            zip(inbox("referenz").resolve("bombe.zip"), "ziele.csv", "\0".repeat(50 << 20));
            Files.writeString(inbox("referenz").resolve("kaputt.zip"), "PK\3\4 kaputt");
            zip(inbox("referenz").resolve("leer.zip"));

            Summary summary = run.run("reference");

            assertThat(summary.files().stream()
                            .filter(file -> file.name().endsWith(".zip"))
                            .map(file -> file.name() + " " + file.result().split(" ")[1]))
                    .containsExactlyInAnyOrder("bombe.zip DATEI-05", "kaputt.zip DATEI-18", "leer.zip DATEI-15");
        }
    }

    @Test
    void whatIsNoFileIsRefusedUnopenedAndKept() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            Path outside = Files.writeString(folder.resolve("geheim.csv"), GOALS);
            Files.createSymbolicLink(inbox("referenz").resolve("ziele-verweis.csv"), outside);
            Files.createDirectory(inbox("referenz").resolve("ziele-ordner.csv"));
            assertThat(new ProcessBuilder(
                                    "mkfifo",
                                    inbox("referenz").resolve("ziele-fifo.csv").toString())
                            .start()
                            .waitFor())
                    .isZero();
            Files.writeString(inbox("referenz").resolve("ziele\u001b[2J.csv"), GOALS);

            Summary summary = run.run("reference");

            assertThat(summary.files().stream()
                            .filter(file -> file.state() == FileState.REFUSED)
                            .map(file -> file.result().split(" ")[1]))
                    .containsExactlyInAnyOrder("DATEI-16", "DATEI-16", "DATEI-16", "DATEI-17");
            assertThat(inbox("referenz")).isEmptyDirectory();
            assertThat(run.rejected("referenz")).hasSize(4).noneMatch(name -> name.contains("\u001b"));
            assertThat(outside).exists();
        }
    }

    @Test
    void refusedContentIsJudgedAgainWhenItIsSentAgain() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            String plan = PLAN + "FM;1;Server;1604;81201;freiwillig;40.000,00\r\nSumme;;;;;;41.000,00\r\n";
            SampleState.deliverTo(run);
            Files.writeString(inbox("fachplanung").resolve("fm.csv"), plan);
            run.run("plans");
            Files.writeString(inbox("fachplanung").resolve("fm.csv"), plan);
            run.run("plans");

            assertThat(rows(run, "delivery WHERE kind = 'PLAN' AND state = 'REFUSED' AND filed"))
                    .isEqualTo(2);
            assertThat(run.rejected("fachplanung")).hasSize(2);
        }
    }

    /** As a kill leaves it between the commit and the move. */
    @Test
    void fileThatWasTakenOrRefusedButNotMovedIsOnlyMoved() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            String good = PLAN + "FM;1;Server;1604;81201;freiwillig;40.000,00\r\n";
            String bad = good + "Summe;;;;;;41.000,00\r\n";
            for (String content : List.of(good, bad)) {
                Files.writeString(inbox("fachplanung").resolve("fm.csv"), content);
                run.run("plans");
                Files.writeString(inbox("fachplanung").resolve("fm.csv"), content);
                run.jdbc()
                        .sql("UPDATE delivery SET filed = FALSE WHERE kind = 'PLAN'")
                        .update();
                run.run("plans");
            }

            assertThat(run.jdbc()
                            .sql("SELECT CONCAT_WS(' ', state, filed) FROM delivery WHERE kind = 'PLAN' ORDER BY id")
                            .query(String.class)
                            .list())
                    .containsExactly("TAKEN 0", "REFUSED 1");
            assertThat(rows(run, "department_plan")).isEqualTo(1);
            assertThat(inbox("fachplanung")).isEmptyDirectory();
        }
    }

    /** As a kill leaves it between the move and its note. */
    @Test
    void fileThatWasMovedButNotNotedIsJudgedAgainWhenItIsSentAgain() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            String unknown = "A;Bezeichnung\r\n1;x\r\n";
            Files.writeString(inbox("referenz").resolve("unbekannt.csv"), unknown);
            run.run("reference");
            run.jdbc()
                    .sql("UPDATE delivery SET filed = FALSE WHERE file_name = 'unbekannt.csv'")
                    .update();
            run.run("reference");

            assertThat(rows(run, "delivery WHERE NOT filed")).isZero();
        }
    }

    @Test
    void ofTwoSubmissionsTheLaterOneCountsAndBothAreOnRecord() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            Path later = inbox("fachplanung").resolve("a.csv");
            Path earlier = inbox("fachplanung").resolve("b.csv");
            Files.writeString(later, PLAN + "FM;1;Server;1604;81201;freiwillig;50.000,00\r\n");
            Files.writeString(earlier, PLAN + "FM;1;Server;1604;81201;freiwillig;40.000,00\r\n");
            Files.setLastModifiedTime(earlier, FileTime.from(Instant.parse("2026-05-01T10:00:00Z")));
            Files.setLastModifiedTime(later, FileTime.from(Instant.parse("2026-05-02T10:00:00Z")));

            run.run("plans");

            assertThat(run.jdbc().sql("""
                                    SELECT CONCAT_WS(' ', p.version, d.file_name, a.amount)
                                    FROM department_plan p JOIN delivery d ON d.id = p.delivery_id
                                        JOIN plan_amount a ON a.plan_id = p.id ORDER BY p.version
                                    """).query(String.class).list())
                    .containsExactly("1 b.csv 40000.00", "2 a.csv 50000.00");
        }
    }

    @Test
    void sameContentUnderAnotherNameChangesNothing() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            String plan = PLAN + "FM;1;Server;1604;81201;freiwillig;40.000,00\r\n";
            Files.writeString(inbox("fachplanung").resolve("fm.csv"), plan);
            run.run("plans");
            Files.writeString(inbox("fachplanung").resolve("fm (Kopie).csv"), plan);
            Summary summary = run.run("plans");

            assertThat(states(summary, "fm (Kopie).csv")).containsExactly(FileState.KNOWN);
            assertThat(rows(run, "department_plan")).isEqualTo(1);
            assertThat(run.archived("fachplanung")).hasSize(2);
        }
    }
}
