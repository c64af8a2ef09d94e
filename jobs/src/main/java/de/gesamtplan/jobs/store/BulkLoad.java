package de.gesamtplan.jobs.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Streams rows into one table by {@code LOAD DATA LOCAL INFILE}, on the connection of the transaction that the caller is
 * in. While one block is loaded the next is filled. Duplicate keys are an error, though this statement would pass over
 * them in silence. To be settled before the transaction or a savepoint of it is rolled back.
 */
public final class BulkLoad {
    private static final int BLOCK = 8 << 20;
    private static final int LONGEST_ROW = 1 << 10;

    private final Connection connection;
    private final String table;
    private final String columns;
    private byte[] block = new byte[BLOCK];
    private byte[] other = new byte[BLOCK];
    private int length;
    private int rows;
    private long loaded;
    private @Nullable FutureTask<Integer> running;
    private int runningRows;

    /** @param columns comma-separated; neither they nor the table may come from input */
    BulkLoad(DataSource dataSource, String table, String columns) {
        this.connection = DataSourceUtils.getConnection(dataSource);
        if (!DataSourceUtils.isConnectionTransactional(connection, dataSource)) {
            DataSourceUtils.releaseConnection(connection, dataSource);
            throw new IllegalStateException("bulk loads run within a transaction");
        }
        this.table = table;
        this.columns = columns;
    }

    /** A number. */
    public BulkLoad field(long value) {
        if (value == 0) {
            block[length++] = '0';
        } else {
            number(value);
        }
        block[length++] = '\t';
        return this;
    }

    private void number(long value) {
        long rest = value;
        if (rest < 0) {
            block[length++] = '-';
            rest = -rest;
        }
        int digits = 0;
        for (long left = rest; left > 0; left /= 10) {
            digits++;
        }
        for (int i = digits - 1; i >= 0; i--) {
            block[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** A number in millionths, written with six decimals. */
    public BulkLoad micro(long micro) {
        long rest = Math.abs(micro);
        if (micro < 0) {
            block[length++] = '-';
        }
        if (rest < 1_000_000) {
            block[length++] = '0';
        } else {
            number(rest / 1_000_000);
        }
        block[length++] = '.';
        long fraction = rest % 1_000_000;
        for (long digit = 100_000; digit > 0; digit /= 10) {
            block[length++] = (byte) ('0' + fraction / digit % 10);
        }
        block[length++] = '\t';
        return this;
    }

    /** Plain ASCII without tab, line break or backslash, as it is. */
    public BulkLoad ascii(byte[] text) {
        System.arraycopy(text, 0, block, length, text.length);
        length += text.length;
        block[length++] = '\t';
        return this;
    }

    /** Any text of at most 100 characters. */
    public BulkLoad text(String text) {
        if (text.length() > 100) {
            throw new IllegalArgumentException("longer than 100 characters: " + text);
        }
        String escaped = text.isEmpty()
                ? text
                : text.replace("\\", "\\\\").replace("\t", "\\\t").replace("\n", "\\\n");
        return ascii(escaped.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends a row. */
    public void end() {
        block[length - 1] = '\n';
        rows++;
        if (length > BLOCK - LONGEST_ROW) {
            handOver();
        }
    }

    /** Loads what is left. */
    public void finish() {
        handOver();
        await();
    }

    public long loaded() {
        return loaded;
    }

    private void handOver() {
        await();
        if (rows == 0) {
            return;
        }
        byte[] filled = block;
        int size = length;
        FutureTask<Integer> task = new FutureTask<>(() -> load(filled, size));
        running = task;
        runningRows = rows;
        block = other;
        other = filled;
        length = 0;
        rows = 0;
        Thread thread = new Thread(task, "bulk-load");
        thread.setDaemon(true);
        thread.start();
    }

    private int load(byte[] bytes, int size) throws SQLException {
        String sql = "LOAD DATA LOCAL INFILE 'stream' INTO TABLE " + table + " CHARACTER SET utf8mb4 (" + columns + ")";
        try (Statement statement = connection.createStatement()) {
            statement
                    .unwrap(org.mariadb.jdbc.Statement.class)
                    .setLocalInfileInputStream(new ByteArrayInputStream(bytes, 0, size));
            return statement.executeUpdate(sql);
        }
    }

    private void await() {
        FutureTask<Integer> task = running;
        if (task == null) {
            return;
        }
        running = null;
        try {
            int stored = task.get();
            if (stored != runningRows) {
                throw new IllegalStateException("%s: %d rows sent, %d stored".formatted(table, runningRows, stored));
            }
            loaded += stored;
        } catch (ExecutionException e) {
            throw new DataAccessResourceFailureException("cannot load into " + table, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading into " + table, e);
        }
    }

    /** Waits for the block that is under way: nothing runs on the connection any more, until more rows are added. */
    public void settle() {
        await();
    }
}
