package de.gesamtplan.jobs.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {
    private static final Path DIRECTORY = Path.of("target/killed-database");

    /** What a killed process runs: it opens the database, stores a row and waits for its end. */
    public static final class Victim {
        public static void main(String[] args) throws Exception {
            Database database = Database.open(Map.of(), Path.of(args[0]));
            try (Connection connection = connect(database, database.owner());
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        "CREATE TABLE IF NOT EXISTS survivor (id INT PRIMARY KEY AUTO_INCREMENT, text VARCHAR(20))");
                statement.execute("INSERT INTO survivor (text) VALUES ('committed')");
            }
            System.out.println("READY");
            Thread.sleep(600_000);
        }
    }

    private static Connection connect(Database database, Database.Login login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }

    private static Process victim() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        DIRECTORY.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); !"READY".equals(line); line = lines.readLine()) {
            assertThat(line).as("the process ended early").isNotNull();
        }
    }

    @Test
    void killedProcessBlocksNoNextStartAndLosesNothing() throws Exception {
        Process process = victim();
        awaitReady(process);
        assertThatThrownBy(() -> Database.open(Map.of(), DIRECTORY))
                .as("one process at a time")
                .hasMessageContaining("DB-05");
        String server = Files.readString(DIRECTORY.resolve("data/mariadb.pid")).strip();

        process.destroyForcibly().waitFor();

        assertThat(ProcessHandle.of(Long.parseLong(server)))
                .as("the server outlives its process")
                .isPresent();
        try (Database database = Database.open(Map.of(), DIRECTORY);
                Connection connection = connect(database, database.user());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM survivor WHERE text = 'committed'")) {
            assertThat(ProcessHandle.of(Long.parseLong(server)))
                    .as("stopped by the next start")
                    .isEmpty();
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isPositive();
            onlyTheOwnerChangesTheSchema(statement);
            assertThat(DIRECTORY.resolve("users.sql"))
                    .as("passwords are not left on disk")
                    .doesNotExist();
        }
    }

    private static void onlyTheOwnerChangesTheSchema(Statement statement) throws SQLException {
        assertThatThrownBy(() -> statement.execute("CREATE TABLE forbidden (id INT)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> statement.execute("SELECT * FROM mysql.user")).hasMessageContaining("denied");
        try (ResultSet variable = statement.executeQuery("SELECT @@bind_address")) {
            assertThat(variable.next()).isTrue();
            assertThat(variable.getString(1)).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void temporaryDirectoryIsRefusedBecauseItsDataWouldBeDeleted() {
        Path temporary = Path.of(Objects.requireNonNull(System.getProperty("java.io.tmpdir")), "gesamtplan-test");

        assertThatThrownBy(() -> Database.open(Map.of(), temporary)).hasMessageContaining("DB-02");
    }

    @Test
    void externalDatabaseComesFromTheEnvironment() {
        Database database = Database.open(
                Map.of(
                        "GESAMTPLAN_DB_URL", "jdbc:mariadb://db.example/gesamtplan",
                        "GESAMTPLAN_DB_USER", "worker",
                        "GESAMTPLAN_DB_PASSWORD", "secret",
                        "GESAMTPLAN_DB_OWNER", "owner",
                        "GESAMTPLAN_DB_OWNER_PASSWORD", "other"),
                DIRECTORY);

        assertThat(database.url()).isEqualTo("jdbc:mariadb://db.example/gesamtplan?allowLocalInfile=true");
        assertThat(database.owner()).isEqualTo(new Database.Login("owner", "other"));
        assertThat(database.user().toString()).isEqualTo("worker");
        assertThatThrownBy(() -> Database.open(Map.of("GESAMTPLAN_DB_URL", "jdbc:mariadb://db.example/x"), DIRECTORY))
                .hasMessageContaining("DB-01")
                .hasMessageContaining("GESAMTPLAN_DB_USER");
    }
}
