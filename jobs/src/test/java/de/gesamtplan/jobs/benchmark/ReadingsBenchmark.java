package de.gesamtplan.jobs.benchmark;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.jobs.year.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Imports a year of quarter-hour readings of many meters as the job does it, with all checks, control totals and the
 * file's hash, and by turns loads the same rows bare, with {@code LOAD DATA LOCAL INFILE}, in the same order into the same table
 * of the same server, emptied before each; prints all times and the ratio of speeds.
 */
public final class ReadingsBenchmark {
    private static final int ROUNDS = 3;
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
        try (JobsRun run = JobsRun.in(folder, Map.of("gesamtplan.intake.check", ""))) {
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
            Tables tables = new Tables(run);
            Rounds rounds = new Rounds();
            for (int round = 0; round < ROUNDS; round++) {
                rounds.time("bare LOAD DATA LOCAL INFILE", () -> tables.load(Map.of("reading", bare)));
                tables.empty("reading");
                // Other content by one byte, or the file would be known.
                Files.writeString(delivered, "\n", StandardOpenOption.APPEND);
                run.deliver("energie", delivered);
                rounds.time("import with all checks", () -> check(run.run("readings"), rows));
                tables.empty("reading");
            }
            rounds.printSpeed("bare LOAD DATA LOCAL INFILE", "import with all checks", 0.8);
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
                            + "000\tW\t\t" + ++line + "\t\\N\t\\N\n");
                }
            }
        }
    }

    private static void check(Summary summary, long rows) {
        Totals totals = Objects.requireNonNull(summary.totals());
        if (totals.accepted() != rows || totals.sumRejected().compareTo(BigDecimal.ZERO) != 0) {
            throw new IllegalStateException("not all readings were taken: " + totals);
        }
    }
}
