package de.gesamtplan.jobs.year;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Keeps two instances on one database from running the same job at once. The database frees it when the connection of a
 * killed process breaks.
 */
final class JobLock implements AutoCloseable {
    private final Connection connection;
    private final String name;

    private JobLock(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /** @throws JobRunning if another instance holds it */
    static JobLock take(DataSource dataSource, String job) throws SQLException {
        Connection connection = dataSource.getConnection();
        String name = "gesamtplan." + connection.getCatalog() + "." + job;
        if (!ask(connection, "SELECT GET_LOCK(?, 0)", name)) {
            connection.close();
            throw new JobRunning(job);
        }
        return new JobLock(connection, name);
    }

    private static boolean ask(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getInt(1) == 1;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            ask(connection, "SELECT RELEASE_LOCK(?)", name);
        }
    }

    /** Another instance is at it. */
    static final class JobRunning extends RuntimeException {
        private static final long serialVersionUID = 1L;

        JobRunning(String job) {
            super("LAUF-01: Der Lauf „" + job + "“ ist gerade woanders im Gange. Bitte warten, bis er fertig ist.");
        }
    }
}
