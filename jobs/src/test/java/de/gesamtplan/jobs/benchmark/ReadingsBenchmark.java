package de.gesamtplan.jobs.benchmark;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.jobs.year.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import javax.sql.DataSource;

/**
 * Imports a year of quarter-hour readings of many meters as the job does it, with all checks, control totals and the
 * file's hash, and loads the same rows bare, with {@code LOAD DATA LOCAL INFILE}, into the same table of the same server;
 * prints both speeds and their ratio. Bare, imported, bare: the two bare runs show how far the machine wavers.
 */
public final class ReadingsBenchmark {
    private static final int INTERVALS = 35_040;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Path folder;
    private final int meters;

    private ReadingsBenchmark(Path folder, int meters) {
        this.folder = folder;
        this.meters = meters;
    }

    /** Arguments: a folder for its files, and the number of meters (200 are 7 million readings). */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int status = 1;
        try {
            new ReadingsBenchmark(folder, Integer.parseInt(arguments[1])).run();
            status = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        // The embedded server's own threads would keep the program alive.
        System.exit(status);
    }

    private void run() throws Exception {
        Path delivered = folder.resolve("readings.csv");
        Path bare = folder.resolve("readings.tsv");
        Path register = folder.resolve("meters.csv");
        Path sites = folder.resolve("standorte.csv");
        try (JobsRun run = JobsRun.in(folder)) {
            Files.writeString(sites, "Standort;Bezeichnung\nRZ;Rechenzentrum\n");
            Files.writeString(register, register());
            run.deliver("referenz", sites).run("reference");
            run.deliver("zaehler", register).run("meters");
            write(run, delivered, bare);
            long rows = (long) meters * INTERVALS;
            System.out.printf(
                    Locale.ROOT,
                    "%,d readings, %d MB delivered, heap at most %d MB, JDK %s, %d cores%n",
                    rows,
                    Files.size(delivered) >> 20,
                    Runtime.getRuntime().maxMemory() >> 20,
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors());
            double first = load(run, bare, rows);
            run.deliver("energie", delivered);
            long start = System.nanoTime();
            Summary summary = run.run("readings");
            double imported = rows / seconds(start);
            check(summary, rows);
            empty(run);
            double second = load(run, bare, rows);
            double mean = 2 / (1 / first + 1 / second);
            System.out.printf(
                    Locale.ROOT,
                    "bare LOAD DATA LOCAL INFILE: %,.0f and %,.0f readings/s%nimport with all checks:      %,.0f readings/s%nratio: %.2f%n",
                    first,
                    second,
                    imported,
                    imported / mean);
        } finally {
            Files.deleteIfExists(delivered);
            Files.deleteIfExists(bare);
        }
    }

    private String register() {
        StringBuilder csv = new StringBuilder(
                "Zähler;Standort;Rolle;Medium;Einheit;Messart;gültig von;Messpunkt;Maximalleistung kW\n");
        for (int meter = 1; meter <= meters; meter++) {
            csv.append(key(meter)).append(";RZ;IT;Strom;kWh;Lastgang-Energie;01.01.2020;PDU-Ausgang;500\n");
        }
        return csv.toString();
    }

    private static String key(int meter) {
        return String.format(Locale.ROOT, "Z%04d", meter);
    }

    /** The file as a sender writes it, and what it comes to in the columns of the table. */
    private void write(JobsRun run, Path delivered, Path bare) throws IOException {
        long delivery =
                run.jdbc().sql("SELECT MAX(id) FROM delivery").query(Long.class).single();
        List<String> local = new ArrayList<>();
        List<String> utc = new ArrayList<>();
        DateTimeFormatter german = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
        DateTimeFormatter iso = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
        Instant at = LocalDateTime.of(2025, 1, 1, 0, 0).atZone(BERLIN).toInstant();
        for (int i = 0; i < INTERVALS; i++, at = at.plusSeconds(900)) {
            local.add(german.format(at.atZone(BERLIN)));
            utc.add(iso.format(at.atOffset(ZoneOffset.UTC)));
        }
        Random random = new Random(2025);
        try (BufferedWriter csv = Files.newBufferedWriter(delivered, StandardCharsets.UTF_8);
                BufferedWriter tsv = Files.newBufferedWriter(bare, StandardCharsets.UTF_8)) {
            csv.write("Zähler;Zeitstempel;Wert;Status\n");
            int line = 1;
            for (int meter = 1; meter <= meters; meter++) {
                String key = key(meter);
                int id = run.jdbc()
                        .sql("SELECT id FROM meter WHERE code = :code")
                        .param("code", key)
                        .query(Integer.class)
                        .single();
                for (int i = 0; i < INTERVALS; i++) {
                    int value = 10_000 + random.nextInt(90_000);
                    String thousandths = Integer.toString(1000 + value % 1000).substring(1);
                    csv.write(key + ';' + local.get(i) + ';' + value / 1000 + ',' + thousandths + ";W\n");
                    tsv.write(id + "\t" + utc.get(i) + '\t' + delivery + '\t' + value / 1000 + '.' + thousandths
                            + "000\tW\t\t" + ++line + '\n');
                }
            }
        }
    }

    private static double load(JobsRun run, Path bare, long rows) throws SQLException, IOException {
        long start = System.nanoTime();
        try (Connection connection = run.bean(DataSource.class).getConnection();
                InputStream in = Files.newInputStream(bare);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(in);
            int loaded =
                    statement.executeUpdate("LOAD DATA LOCAL INFILE 'stream' INTO TABLE reading CHARACTER SET utf8mb4"
                            + " (meter_id, begins_at, delivery_id, value, status, sheet, line)");
            connection.commit();
            connection.setAutoCommit(true);
            if (loaded != rows) {
                throw new IllegalStateException(loaded + " of " + rows + " rows loaded");
            }
        }
        double speed = rows / seconds(start);
        empty(run);
        return speed;
    }

    private static void empty(JobsRun run) {
        run.jdbc().sql("DELETE FROM reading").update();
    }

    private static void check(Summary summary, long rows) {
        Totals totals = Objects.requireNonNull(summary.totals());
        if (totals.accepted() != rows || totals.sumRejected().compareTo(BigDecimal.ZERO) != 0) {
            throw new IllegalStateException("not all readings were taken: " + totals);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
