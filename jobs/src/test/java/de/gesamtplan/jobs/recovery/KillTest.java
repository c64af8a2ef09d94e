package de.gesamtplan.jobs.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Kills the program, the database or both at random moments of an import of a million rows, lets the next run go on, and
 * compares all that it leaves with an undisturbed run: each table by a checksum, and where each file lies.
 */
class KillTest {
    private static final int KILLS = 20;
    private static final long SEED = 20261124;

    private static final Map<String, String> CHECKSUMS =
            Map.of("reading", """
            SELECT CONCAT_WS(' ', COUNT(*), SUM(CRC32(CONCAT_WS('|', d.file_name, r.meter_id, r.begins_at, r.value,
                r.status, r.sheet, r.line)))) FROM reading r JOIN delivery d ON d.id = r.delivery_id
            """, "delivery", """
            SELECT GROUP_CONCAT(CONCAT_WS('|', kind, file_name, sha256, size_bytes, profile, state, form, filed, version,
                rows_read, rows_accepted, rows_rejected, rows_replaced, sum_read, sum_accepted, sum_rejected)
                ORDER BY kind, file_name, state) FROM delivery
            """, "fault", """
            SELECT GROUP_CONCAT(CONCAT_WS('|', d.file_name, f.sheet, f.line, f.field, f.severity, f.code, f.value)
                ORDER BY d.file_name, f.line, f.code) FROM fault f JOIN delivery d ON d.id = f.delivery_id
            """, "rejected_row", """
            SELECT GROUP_CONCAT(CONCAT_WS('|', d.file_name, r.sheet, r.line, r.amount, r.cells)
                ORDER BY d.file_name, r.line) FROM rejected_row r JOIN delivery d ON d.id = r.delivery_id
            """);

    /** All that a run leaves. */
    private static Map<String, Object> state(Server server, Operation operation) throws Exception {
        Map<String, Object> state = new TreeMap<>();
        for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
            state.put(checksum.getKey(), server.rows(checksum.getValue()));
        }
        state.put("files", operation.files());
        return state;
    }

    private static void reset(Server server, Operation operation) throws Exception {
        server.execute(
                "SET FOREIGN_KEY_CHECKS = 0",
                "TRUNCATE TABLE reading",
                "DELETE FROM fault",
                "DELETE FROM rejected_row",
                "DELETE FROM delivery WHERE kind = 'READING'",
                "DELETE FROM BATCH_STEP_EXECUTION_CONTEXT",
                "DELETE FROM BATCH_STEP_EXECUTION",
                "DELETE FROM BATCH_JOB_EXECUTION_CONTEXT",
                "DELETE FROM BATCH_JOB_EXECUTION_PARAMS",
                "DELETE FROM BATCH_JOB_EXECUTION",
                "DELETE FROM BATCH_JOB_INSTANCE");
        operation.deliverAgain();
    }

    private static boolean millionIsIn(Server server) throws SQLException {
        return !server.rows("SELECT 1 FROM delivery WHERE file_name = 'a-million.csv'")
                .isEmpty();
    }

    /** What a kill leaves of each file is nothing or all of it. */
    private static void assertNothingHalf(Server server) throws SQLException {
        assertThat(server.rows("SELECT file_name FROM delivery WHERE state = 'READING'"))
                .isEmpty();
        assertThat(server.rows("""
                        SELECT CONCAT(d.file_name, ' ', d.rows_accepted) FROM delivery d
                        LEFT JOIN (SELECT delivery_id, COUNT(*) AS found FROM reading GROUP BY delivery_id) r
                            ON r.delivery_id = d.id
                        WHERE d.kind = 'READING' AND d.rows_accepted <> COALESCE(r.found, 0)
                        """)).isEmpty();
        assertThat(server.rows(
                        "SELECT DISTINCT delivery_id FROM reading WHERE delivery_id NOT IN (SELECT id FROM delivery)"))
                .isEmpty();
    }

    @Test
    void killedAtRandomMomentsAndStartedAgainItLeavesWhatAnUndisturbedRunLeaves() throws Exception {
        Operation operation = new Operation(Path.of("target/kill/operation"));
        Map<String, Integer> phases = new TreeMap<>();
        try (Server server = new Server(Path.of("target/kill/database"))) {
            operation.prepare(server.environment());
            reset(server, operation);
            long empty = server.sizeOfReadings();
            long begun = System.nanoTime();
            int exit = operation.start("readings", server.environment()).waitFor();
            long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            assertThat(exit).as(operation.output()).isEqualTo(3);
            Map<String, Object> undisturbed = state(server, operation);
            assertThat(String.valueOf(undisturbed.get("reading"))).startsWith("[1000001 ");
            reset(server, operation);

            Random random = new Random(SEED);
            int kills = 0;
            while (kills < KILLS) {
                long moment = whole / 4 + (long) (random.nextDouble() * whole * 3 / 4);
                Process process = operation.start("readings", server.environment());
                boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
                boolean loading = server.sizeOfReadings() > empty;
                if (!ended) {
                    kills++;
                    kill(kills, process, server, operation);
                    boolean in = millionIsIn(server);
                    phases.merge(
                            in ? "after the commit" : loading ? "while loading" : "before loading", 1, Integer::sum);
                    assertNothingHalf(server);
                    if (!in && kills < KILLS) {
                        continue;
                    }
                    exit = operation.start("readings", server.environment()).waitFor();
                    assertThat(exit).as(operation.output()).isIn(0, 3);
                }
                assertThat(state(server, operation)).as("after kill %d", kills).isEqualTo(undisturbed);
                reset(server, operation);
            }
        }
        System.out.println("Kills by phase: " + phases + ", seed " + SEED);
        assertThat(phases.getOrDefault("while loading", 0))
                .as("kills in the middle")
                .isPositive();
    }

    /** Of ten, eight kill the program alone, one the database, one both. */
    private static void kill(int number, Process process, Server server, Operation operation) throws Exception {
        if (number % 10 == 8) {
            server.kill();
            assertThat(process.waitFor(90, TimeUnit.SECONDS))
                    .as("ends without its database")
                    .isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(operation.output()).containsPattern("DB-\\d\\d|LAUF-02");
            server.startAgain();
        } else {
            if (number % 10 == 5) {
                server.kill();
            }
            process.destroyForcibly().waitFor();
            if (number % 10 == 5) {
                server.startAgain();
            }
        }
    }

    /** A disk of its own needs the right to mount one; elsewhere this test is skipped, and says so. */
    @Test
    void whenTheDiskIsFullNothingIsTakenAndWithMoreSpaceAllIs() throws Exception {
        Path disk = Path.of("target/kill/disk").toAbsolutePath();
        Files.createDirectories(disk);
        assumeThat(mount(List.of("mount", "-t", "tmpfs", "-o", "size=2000m", "tmpfs", disk.toString())))
                .as("may mount a small disk")
                .isTrue();
        try (Server server = new Server(disk.resolve("database"))) {
            Operation operation = new Operation(Path.of("target/kill/full"));
            operation.prepare(server.environment());
            reset(server, operation);
            // So much is used already, and a little more is left: less than a million rows need.
            long used = (disk.toFile().getTotalSpace() - disk.toFile().getUsableSpace()) >> 20;
            assertThat(mount(List.of("mount", "-o", "remount,size=" + (used + 30) + "m", disk.toString())))
                    .isTrue();

            int exit = operation.start("readings", server.environment()).waitFor();

            assertThat(exit).as(operation.output()).isEqualTo(1);
            assertThat(operation.output()).contains("LAUF-02").contains("bleibt im Eingang");
            assertThat(operation.files()).containsKey("inbox/energie/a-million.csv");

            assertThat(mount(List.of("mount", "-o", "remount,size=2000m", disk.toString())))
                    .isTrue();
            assertNothingHalf(server);
            exit = operation.start("readings", server.environment()).waitFor();
            assertThat(exit).as(operation.output()).isEqualTo(3);
            assertThat(server.rows("SELECT COUNT(*) FROM reading")).containsExactly("1000001");
            assertNothingHalf(server);
        } finally {
            mount(List.of("umount", "-l", disk.toString()));
        }
    }

    private static boolean mount(List<String> command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
