package de.gesamtplan.jobs.recovery;

import de.gesamtplan.jobs.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real database server on a directory of its own, which can be killed and started again. */
final class Server implements AutoCloseable {
    private final Path directory;
    private Database database;

    Server(Path directory) {
        this.directory = directory;
        this.database = Database.open(Map.of(), directory);
    }

    /** As an operator names an external database to the program. */
    Map<String, String> environment() {
        return Map.of(
                "GESAMTPLAN_DB_URL", database.url(),
                "GESAMTPLAN_DB_USER", database.user().user(),
                "GESAMTPLAN_DB_PASSWORD", database.user().password(),
                "GESAMTPLAN_DB_OWNER", database.owner().user(),
                "GESAMTPLAN_DB_OWNER_PASSWORD", database.owner().password());
    }

    void kill() throws Exception {
        String pid = Files.readString(directory.resolve("data/mariadb.pid")).strip();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(30, TimeUnit.SECONDS);
    }

    void startAgain() {
        close();
        database = Database.open(Map.of(), directory);
    }

    List<String> rows(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }

    /** Size of the table on the disk, which grows while it is loaded. */
    long sizeOfReadings() throws IOException {
        Path table = directory.resolve("data/gesamtplan/reading.ibd");
        return Files.exists(table) ? Files.size(table) : 0;
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (RuntimeException e) {
            // It was killed: there is nothing left to stop.
            return;
        }
    }
}
