package de.gesamtplan.jobs.year;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    private final List<String> names;

    private JobLock(Connection connection, List<String> names) {
        this.connection = connection;
        this.names = names;
    }

    /**
     * @param work name of a job, or of what else is done by one instance at a time
     * @throws JobRunning if another instance holds it
     */
    public static JobLock take(DataSource dataSource, String work) {
        return takeAll(dataSource, List.of(work));
    }

    /**
     * Takes all or none.
     *
     * @throws JobRunning if another instance holds one of them
     */
    static JobLock takeAll(DataSource dataSource, List<String> works) {
        try {
            Connection connection = dataSource.getConnection();
            JobLock lock = new JobLock(connection, new ArrayList<>());
            for (String work : works) {
                String name = "gesamtplan." + connection.getCatalog() + "." + work;
                if (!ask(connection, "SELECT GET_LOCK(?, 0)", name)) {
                    lock.close();
                    throw new JobRunning(work);
                }
                lock.names.add(name);
            }
            return lock;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("cannot ask the database for the locks of " + works, e);
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
            for (String name : names) {
                ask(connection, "SELECT RELEASE_LOCK(?)", name);
            }
        } catch (SQLException e) {
            LOG.warn("Locks {} were freed by the loss of their connection", names, e);
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
