package de.gesamtplan.jobs.year;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Keeps two instances on one database from doing the same at once. The database frees it when the connection of a killed
 * process breaks.
 */
public final class JobLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobLock.class);

    private final Connection connection;
    private final String name;

    private JobLock(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /**
     * @param work name of a job, or of what else is done by one instance at a time
     * @throws JobRunning if another instance holds it
     */
    public static JobLock take(DataSource dataSource, String work) {
        try {
            Connection connection = dataSource.getConnection();
            String name = "gesamtplan." + connection.getCatalog() + "." + work;
            if (!ask(connection, "SELECT GET_LOCK(?, 0)", name)) {
                connection.close();
                throw new JobRunning(work);
            }
            return new JobLock(connection, name);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("cannot ask the database for the lock of " + work, e);
        }
    }

    private static boolean ask(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getInt(1) == 1;
            }
        }
    }

    /** A broken connection has freed the lock already: what was done under it stays done. */
    @Override
    public void close() {
        try (connection) {
            ask(connection, "SELECT RELEASE_LOCK(?)", name);
        } catch (SQLException e) {
            LOG.warn("Lock {} was freed by the loss of its connection", name, e);
        }
    }

    /** Another instance is at it. */
    public static final class JobRunning extends RuntimeException {
        private static final long serialVersionUID = 1L;

        JobRunning(String job) {
            super("LAUF-01: Der Lauf „" + job + "“ ist gerade woanders im Gange. Bitte warten, bis er fertig ist.");
        }
    }
}
