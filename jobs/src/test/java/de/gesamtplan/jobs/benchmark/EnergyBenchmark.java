package de.gesamtplan.jobs.benchmark;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.energy.YearEvaluation;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * A year of quarter hours of many meters: taken in, then evaluated with all checks and substitutes to the key figures of all
 * months from nothing kept, by turns with a bare {@code SUM … GROUP BY meter, month} over the same table; then one meter's day is corrected and what
 * changed is evaluated. Last, a month of all meters of the site is delivered and its check page written. First with a tenth of
 * the meters, for the growth: of rounds after one that only warms the machine up, less what is fixed, that is what a run
 * takes for which everything is kept. Each meter misses two hours and, elsewhere, five; the first is the main meter of the next ten.
 */
public final class EnergyBenchmark {
    private static final int ROUNDS = 3;
    private static final int INTERVALS = 35_040;
    private static final int MISSING = 8 + 20;
    private static final int SUB_METERS = 10;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String BARE = "bare SUM … GROUP BY meter, month";
    private static final String EVALUATION = "evaluation to key figures, nothing kept";
    private static final String KEPT = "evaluation with everything kept";
    private static final String CHECK = "check page of a month of all meters";
    private static final String LATE = "evaluation after it";

    private final int meters;
    private final Path folder;
    private final LiveHeap heap = new LiveHeap();

    private EnergyBenchmark(Path folder, int meters) throws IOException {
        this.meters = meters;
        this.folder = Files.createDirectories(folder.resolve(Integer.toString(meters)));
    }

    /** Arguments: a folder for its files, and the number of meters. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int meters = Integer.parseInt(arguments[1]);
        int status = 1;
        try {
            int few = Math.max(1, meters / 10);
            Times small = new EnergyBenchmark(folder, few).run();
            Times large = new EnergyBenchmark(folder, meters).run();
            System.out.printf(
                    Locale.ROOT,
                    "growth of the evaluation from %d to %d meters, %.2f times as many: %.2f times the time, %.2f times less what is fixed%n",
                    few,
                    meters,
                    (double) meters / few,
                    large.evaluation / small.evaluation,
                    (large.evaluation - large.kept) / (small.evaluation - small.kept));
            status = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        // The embedded server's own threads would keep the program alive.
        System.exit(status);
    }

    /** Median seconds of an evaluation from nothing kept, and with everything kept. */
    private record Times(double evaluation, double kept) {}

    private Times run() throws Exception {
        try (JobsRun run = JobsRun.in(folder, Map.of("gesamtplan.intake.check", ""))) {
            Tables tables = new Tables(run);
            Rounds rounds = new Rounds();
            register(run);
            Path delivered = folder.resolve("readings.csv");
            write(delivered);
            run.deliver("energie", delivered);
            long rows = (long) meters * (INTERVALS - MISSING);
            System.out.printf(
                    Locale.ROOT,
                    "%n%d meters, %,d readings, heap at most %d MB, JDK %s, %d cores%n",
                    meters,
                    rows,
                    Runtime.getRuntime().maxMemory() >> 20,
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors());
            rounds.time("import with all checks", () -> check(run.run("readings"), rows));
            long most = 0;
            rounds.time("evaluation to warm up, not counted", () -> YearEvaluation.reckon(run, 2025));
            for (int round = 0; round < ROUNDS; round++) {
                rounds.time(BARE, () -> bare(run));
                tables.owner("DELETE FROM evaluated_year");
                heap.begin();
                rounds.time(EVALUATION, () -> YearEvaluation.reckon(run, 2025));
                most = Math.max(most, heap.megabytes());
                evaluated(run);
                rounds.time(KEPT, () -> YearEvaluation.reckon(run, 2025));
            }
            rounds.printTime(BARE, EVALUATION, 2);
            System.out.printf(Locale.ROOT, "live heap of an evaluation: at most %d MB%n", most);
            Rounds.verdict("below, in MB,", 1000, most < 1000);
            correct(run, rounds);
            checkPage(run, rounds);
            return new Times(rounds.median(EVALUATION), rounds.median(KEPT));
        }
    }

    private void register(JobsRun run) {
        List<String> lines = new ArrayList<>(List.of(
                "Zähler;Standort;Rolle;Medium;Einheit;Messart;gültig von;Messpunkt;Maximalleistung kW;Hauptzähler"));
        for (int meter = 1; meter <= meters; meter++) {
            lines.add(key(meter) + ";RZ;IT;Strom;kWh;Lastgang-Energie;01.01.2020;PDU-Ausgang;500;"
                    + (meter > 1 && meter <= 1 + SUB_METERS ? key(1) : ""));
        }
        run.deliver("referenz", "standorte.csv", "Standort;Bezeichnung", "RZ;Rechenzentrum")
                .run("reference");
        run.deliver("zaehler", "zaehler.csv", lines.toArray(String[]::new)).run("meters");
    }

    private static String key(int meter) {
        return String.format(Locale.ROOT, "Z%04d", meter);
    }

    private void write(Path file) throws IOException {
        List<String> stamps = new ArrayList<>();
        DateTimeFormatter german = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
        Instant at = LocalDateTime.of(2025, 1, 1, 0, 0).atZone(BERLIN).toInstant();
        for (int i = 0; i < INTERVALS; i++, at = at.plusSeconds(900)) {
            stamps.add(german.format(at.atZone(BERLIN)));
        }
        Random random = new Random(2025);
        try (BufferedWriter csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            csv.write("Zähler;Zeitstempel;Wert\n");
            for (int meter = 1; meter <= meters; meter++) {
                // Away from the hours that the clock change doubles or skips
                int brief = 96 * (10 + meter % 50) + 40;
                int longer = 96 * (200 + meter % 50) + 40;
                for (int i = 0; i < INTERVALS; i++) {
                    int value = 10_000 + random.nextInt(90_000);
                    if (i >= brief && i < brief + 8 || i >= longer && i < longer + 20) {
                        continue;
                    }
                    String thousandths = Integer.toString(1000 + value % 1000).substring(1);
                    csv.write(key(meter) + ';' + stamps.get(i) + ';' + value / 1000 + ',' + thousandths + '\n');
                }
            }
        }
    }

    private void bare(JobsRun run) {
        int sums =
                run.jdbc().sql("""
                        SELECT meter_id, EXTRACT(YEAR_MONTH FROM begins_at), SUM(value) FROM reading
                        GROUP BY meter_id, EXTRACT(YEAR_MONTH FROM begins_at)
                        """).query((row, number) -> row.getInt(1)).list().size();
        // In UTC the first hour of the year is one of the month before.
        require(sums == 13 * meters, sums + " sums");
    }

    private void evaluated(JobsRun run) {
        YearEvaluation year = YearEvaluation.of(run, 2025);
        require(year.months() == 12 * meters && year.missing() == 0, "not all months came out: " + year);
        require(year.substitutes() == (long) MISSING * meters, "not all gaps were filled: " + year);
    }

    private void correct(JobsRun run, Rounds rounds) throws Exception {
        YearEvaluation before = YearEvaluation.of(run, 2025);
        List<String> day = new ArrayList<>(List.of("Zähler;Zeitstempel;Wert"));
        for (int i = 0; i < 96; i++) {
            day.add(String.format(Locale.ROOT, "%s;05.05.2025 %02d:%02d;1", key(1), i / 4, i % 4 * 15));
        }
        run.deliver("energie", "nachtrag.csv", day.toArray(String[]::new));
        rounds.time("import of a corrected day of one meter", () -> check(run.run("readings"), 96));
        rounds.time(LATE, () -> YearEvaluation.reckon(run, 2025));
        Rounds.verdict("below, in s,", 2, rounds.median(LATE) < 2);
        YearEvaluation after = YearEvaluation.of(run, 2025);
        require(after.sum().compareTo(before.sum()) < 0, "the correction did not arrive");
        rounds.time("the whole job with its reports", () -> run.run("energy", "2025"));
    }

    /** Three times, as a page is looked at after each delivery. */
    private void checkPage(JobsRun run, Rounds rounds) throws Exception {
        Path january = folder.resolve("januar.csv");
        try (BufferedWriter csv = Files.newBufferedWriter(january, StandardCharsets.UTF_8)) {
            csv.write("Zähler;Zeitstempel;Wert\n");
            for (int meter = 1; meter <= meters; meter++) {
                for (int i = 0; i < 31 * 96; i++) {
                    csv.write(String.format(
                            Locale.ROOT,
                            "%s;%02d.01.2026 %02d:%02d;%d\n",
                            key(meter),
                            1 + i / 96,
                            i % 96 / 4,
                            i % 4 * 15,
                            20 + i % 7));
                }
            }
        }
        run.deliver("energie", january);
        rounds.time("import of a month of all meters", () -> check(run.run("readings"), 31L * 96 * meters));
        for (int round = 0; round < ROUNDS; round++) {
            rounds.time(
                    CHECK,
                    () -> require(
                            run.bean(Jobs.class)
                                            .checkReadings(List.of())
                                            .reports()
                                            .size()
                                    == 2,
                            "no check page"));
        }
        Rounds.verdict("below, in s,", 10, rounds.median(CHECK) < 10);
    }

    private static void check(Summary summary, long rows) {
        Totals totals = Objects.requireNonNull(summary.totals());
        require(totals.accepted() == rows, "not all readings were taken: " + totals);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
