package de.gesamtplan.jobs.benchmark;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.TestDatabase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/** Tables as {@code LOAD DATA LOCAL INFILE} fills them, and the files for it. */
final class Tables {
    private final JobsRun run;

    Tables(JobsRun run) {
        this.run = run;
    }

    /** Writes what a query gives as {@code LOAD DATA} reads it. */
    void dump(String sql, Path file) throws SQLException, IOException {
        try (Connection connection = run.bean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            statement.setFetchSize(5_000);
            try (ResultSet rows = statement.executeQuery(sql)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int c = 1; c <= columns; c++) {
                        String value = rows.getString(c);
                        out.write(value == null ? "\\N" : value.replace("\\", "\\\\"));
                        out.write(c == columns ? '\n' : '\t');
                    }
                }
            }
        }
    }

    /** Loads files into tables, all in one transaction. */
    void load(Map<String, Path> files) throws SQLException, IOException {
        try (Connection connection = run.bean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, Path> file : files.entrySet()) {
                try (InputStream in = Files.newInputStream(file.getValue());
                        Statement statement = connection.createStatement()) {
                    statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(in);
                    statement.executeUpdate(
                            "LOAD DATA LOCAL INFILE 'stream' INTO TABLE " + file.getKey() + " CHARACTER SET utf8mb4");
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** Statements of the schema's owner. */
    void owner(String... statements) throws SQLException {
        Map<String, String> settings = TestDatabase.settings();
        try (Connection connection = DriverManager.getConnection(
                        settings.get("spring.datasource.url"),
                        settings.get("spring.flyway.user"),
                        settings.get("spring.flyway.password"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Empties tables, so that each load finds them as the one before did. */
    void empty(String... tables) throws SQLException {
        String[] statements = new String[tables.length + 1];
        statements[0] = "SET foreign_key_checks = 0";
        for (int t = 0; t < tables.length; t++) {
            statements[t + 1] = "TRUNCATE TABLE " + tables[t];
        }
        owner(statements);
    }
}
