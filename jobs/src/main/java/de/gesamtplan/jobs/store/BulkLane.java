package de.gesamtplan.jobs.store;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Blocks of rows on their way to the database: one after the other by {@code LOAD DATA LOCAL INFILE}, on the connection
 * of the transaction that the caller is in, while the caller fills the next ones. Used by one thread. To be settled
 * before the transaction or a savepoint of it is rolled back.
 */
public final class BulkLane {
    private static final Logger LOG = LoggerFactory.getLogger(BulkLane.class);
    private static final int BLOCK = 2 << 20;
    /** One is loaded, one waits, and the caller fills others. */
    private static final int MOST_UNDER_WAY = 2;

    private final Connection connection;
    private final String settings;
    private final ThreadPoolExecutor loader;
    private final Queue<UnderWay> underWay = new ArrayDeque<>();
    private final Queue<byte[]> spare = new ArrayDeque<>();

    private record UnderWay(String table, byte[] block, int rows, FutureTask<@Nullable Void> task) {}

    BulkLane(DataSource dataSource) {
        this(dataSource, "");
    }

    /**
     * A lane whose rows refer only to rows that this transaction has read or written and that nobody may delete. The server is
     * spared to look each of them up again, which takes a fifth of its time.
     */
    static BulkLane ofKnownKeys(DataSource dataSource) {
        return new BulkLane(dataSource, "SET STATEMENT foreign_key_checks = 0 FOR ");
    }

    private BulkLane(DataSource dataSource, String settings) {
        this.settings = settings;
        connection = DataSourceUtils.getConnection(dataSource);
        if (!DataSourceUtils.isConnectionTransactional(connection, dataSource)) {
            DataSourceUtils.releaseConnection(connection, dataSource);
            throw new IllegalStateException("bulk loads run within a transaction");
        }
        loader = new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "bulk-load");
            thread.setDaemon(true);
            return thread;
        });
    }

    byte[] emptyBlock() {
        byte[] block = spare.poll();
        return block == null ? new byte[BLOCK] : block;
    }

    /** Sends a block on its way; it is the lane's from now on. Waits while too many are. */
    void send(String table, String columns, byte[] block, int length, int rows) {
        if (underWay.size() >= MOST_UNDER_WAY) {
            awaitFirst();
        }
        FutureTask<@Nullable Void> task = new FutureTask<>(() -> {
            load(table, columns, block, length, rows);
            return null;
        });
        underWay.add(new UnderWay(table, block, rows, task));
        loader.execute(task);
    }

    private void load(String table, String columns, byte[] block, int length, int rows) throws SQLException {
        String sql = settings + "LOAD DATA LOCAL INFILE 'stream' INTO TABLE " + table + " CHARACTER SET utf8mb4 ("
                + columns + ")";
        try (Statement statement = connection.createStatement()) {
            statement
                    .unwrap(org.mariadb.jdbc.Statement.class)
                    .setLocalInfileInputStream(new ByteArrayInputStream(block, 0, length));
            int stored = statement.executeUpdate(sql);
            // With LOCAL the server shortens what is too long and passes over what breaks a rule; it only warns.
            SQLWarning warning = statement.getWarnings();
            if (warning != null) {
                throw new DataIntegrityViolationException(table + ": " + warning.getMessage(), warning);
            }
            if (stored != rows) {
                throw new IllegalStateException("%s: %d rows sent, %d stored".formatted(table, rows, stored));
            }
        }
    }

    private void awaitFirst() {
        UnderWay first = underWay.remove();
        try {
            first.task().get();
            spare.add(first.block());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new DataAccessResourceFailureException("cannot load into " + first.table(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading into " + first.table(), e);
        }
    }

    /** Waits until all that was sent is stored. */
    public void await() {
        while (!underWay.isEmpty()) {
            awaitFirst();
        }
    }

    /** Waits until nothing is under way, whatever becomes of it: the caller gives up what was sent, or has awaited it. */
    public void settle() {
        while (!underWay.isEmpty()) {
            try {
                awaitFirst();
            } catch (RuntimeException e) {
                LOG.debug("a block of a delivery that is given up was not loaded", e);
            }
        }
    }
}
