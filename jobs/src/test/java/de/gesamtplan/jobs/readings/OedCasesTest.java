package de.gesamtplan.jobs.readings;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Micro;
import de.gesamtplan.domain.energy.Reading;
import de.gesamtplan.domain.energy.RegisterRule;
import de.gesamtplan.domain.energy.RegisterStands;
import de.gesamtplan.domain.energy.SpanOrder;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.store.MeterStore;
import de.gesamtplan.jobs.store.MeterStore.Known;
import de.gesamtplan.jobs.store.ReadingStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every case of the Open Energy Dashboard's import, taken in by this system: it comes out as that project expects, or stands
 * in {@code docs/oed.md} with both results and the reason.
 */
class OedCasesTest {
    private static final Path CASES = Path.of("src/test/resources/real/energie/oed");
    private static final Path TABLE = Path.of("../docs/oed.md");
    private static final Pattern LINE = Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");

    /** Stands of a register; in the other cases a value is the quantity of an interval. */
    private static final Set<Integer> CUMULATIVE = Set.of(
            3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 20, 21, 22, 25, 29, 31, 32, 33, 40, 52, 60, 70, 71, 74, 80, 90, 114,
            120);
    /** The register may be set back to 0. */
    private static final Set<Integer> RESET = Set.of(5, 6, 7, 8, 10, 12, 13, 22, 52, 70, 71, 90);

    /** Hours and quarter hours; other quantities are of days or lengths off the hour's grid. */
    private static final Set<Integer> ON_GRID = Set.of(110, 112, 116, 118);

    private static final Set<Integer> WITH_OFFSET =
            new TreeSet<>(Stream.iterate(110, number -> number + 1).limit(14).toList());

    @TempDir
    private Path folder = Path.of("");

    /** Local times, those of a skipped hour after it. */
    private record Span(BigDecimal amount, LocalDateTime from, LocalDateTime to) {}

    private static List<Path> files(int number, String ending) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file ->
                            file.getFileName().toString().matches("pipe" + number + "[A-C]?" + ending + "\\.csv"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<Integer> numbers() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\D", ""))
                    .map(Integer::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("reading"))
                .map(line -> line.split(","))
                .toList();
    }

    private static ZoneId zone(int number) {
        return ZoneId.of(WITH_OFFSET.contains(number) ? "America/Chicago" : "UTC");
    }

    private static Instant instant(String stamp) {
        Stamp read = new Stamp();
        assertThat(read.read(stamp)).as(stamp).isTrue();
        return Instant.ofEpochSecond(60 * read.minute());
    }

    /** How the register announces the intervals: minutes that divide an hour, or else those that each row says itself. */
    private static String cadence(int number) throws IOException {
        List<Path> inputs = files(number, "Input");
        if (CUMULATIVE.contains(number) || inputs.isEmpty()) {
            return "15";
        }
        String[] first = rows(inputs.get(0)).get(0);
        long minutes = first.length > 2 && ON_GRID.contains(number)
                ? Duration.between(instant(first[1]), instant(first[2])).toMinutes()
                : 0;
        return minutes > 0 ? String.valueOf(minutes) : "frei";
    }

    private static String register(int number) throws IOException {
        boolean stands = CUMULATIVE.contains(number);
        return "P" + number + ";RZ;Gesamt;Strom;kWh;" + (stands ? "Zählerstand" : "Lastgang-Energie") + ";"
                + (RESET.contains(number) ? "Rücksetzung" : "") + ";01.01.2020;" + cadence(number);
    }

    /** That project's columns have no headings; of a stand the end of its interval is the time. */
    private static String[] delivered(int number, Path file) throws IOException {
        List<String[]> rows = rows(file);
        boolean stands = CUMULATIVE.contains(number);
        boolean bounded = !stands && rows.get(0).length > 2;
        List<String> lines =
                new ArrayList<>(List.of(bounded ? "Zähler;Zeitstempel;Ende;Wert" : "Zähler;Zeitstempel;Wert"));
        for (String[] row : rows) {
            String marked = marked(number, row[stands ? row.length - 1 : 1]);
            lines.add("P" + number + ";" + marked + ";" + (bounded ? marked(number, row[2]) + ";" : "")
                    + row[0].replace('.', ','));
        }
        return lines.toArray(String[]::new);
    }

    private static String marked(int number, String stamp) {
        return WITH_OFFSET.contains(number) ? stamp : stamp + "+00";
    }

    /** A file that names only ends goes by a profile that knows it. */
    private static String name(int number, Path file) throws IOException {
        boolean ends = !CUMULATIVE.contains(number) && rows(file).get(0).length < 3;
        return file.getFileName().toString().replace(".csv", ends ? "_Intervallende.csv" : ".csv");
    }

    private static void deliver(JobsRun run, Set<Integer> numbers, Function<String[], String[]> change)
            throws IOException {
        run.deliver("referenz", "standorte.csv", "Standort;Bezeichnung", "RZ;Rechenzentrum")
                .run("reference");
        List<String> meters = new ArrayList<>(
                List.of("Zähler;Standort;Rolle;Medium;Einheit;Messart;Überlauf;gültig von;Intervall min"));
        for (int number : numbers) {
            meters.add(register(number));
        }
        run.deliver("zaehler", "zaehler.csv", meters.toArray(String[]::new)).run("meters");
        for (int number : numbers) {
            for (Path file : files(number, "Input")) {
                run.deliver("energie", name(number, file), change.apply(delivered(number, file)));
            }
        }
        run.run("readings");
    }

    /** What the system has of a case. */
    private static List<Span> taken(JobsRun run, int number) {
        Known meter = run.bean(MeterStore.class).meters().stream()
                .filter(known -> known.meter().key().equals("P" + number))
                .findAny()
                .orElseThrow();
        List<Reading> readings = new ArrayList<>();
        run.bean(ReadingStore.class)
                .source(m -> meter.id(), Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2023-01-01T00:00:00Z"))
                .read(
                        meter.meter(),
                        (second, end, micro, status) -> readings.add(new Reading(
                                Instant.ofEpochSecond(second),
                                end > second ? Instant.ofEpochSecond(end) : null,
                                Micro.decimal(micro),
                                status)));
        RegisterRule rule = meter.meter().rule();
        ZoneId zone = zone(number);
        if (CUMULATIVE.contains(number)) {
            return RegisterStands.usages(readings, rule, BigDecimal.ONE).stream()
                    .map(usage -> span(Objects.requireNonNull(usage.amount()), usage.from(), usage.to(), zone))
                    .toList();
        }
        if (meter.meter().isSpan()) {
            return SpanOrder.of(meter.meter(), readings).usages().stream()
                    .map(usage -> span(Objects.requireNonNull(usage.amount()), usage.from(), usage.to(), zone))
                    .toList();
        }
        return readings.stream()
                .map(reading -> span(
                        reading.value(),
                        reading.at(),
                        Objects.requireNonNull(
                                reading.end() == null
                                        ? meter.meter().cadence().end(reading.at(), zone)
                                        : reading.end()),
                        zone))
                .toList();
    }

    private static Span span(BigDecimal amount, Instant from, Instant to, ZoneId zone) {
        return new Span(
                new BigDecimal(amount.stripTrailingZeros().toPlainString()),
                LocalDateTime.ofInstant(from, zone),
                LocalDateTime.ofInstant(to, zone));
    }

    /** What that project has of a case; null if the case is about its own register. */
    private static @Nullable List<Span> expected(int number) throws IOException {
        List<Path> files = files(number, "Expected");
        if (files.isEmpty()) {
            return null;
        }
        List<Span> spans = new ArrayList<>();
        for (String[] row : rows(files.get(0))) {
            spans.add(new Span(new BigDecimal(row[0]), local(row[1], zone(number)), local(row[2], zone(number))));
        }
        return spans;
    }

    private static LocalDateTime local(String stamp, ZoneId zone) {
        return ZonedDateTime.of(LocalDateTime.parse(stamp.replace(' ', 'T')), zone)
                .toLocalDateTime();
    }

    private static String text(List<Span> spans) {
        return spans.isEmpty()
                ? "keine"
                : spans.stream().map(span -> span.amount().toPlainString()).collect(Collectors.joining(", "));
    }

    private static Map<Integer, String> documented() throws IOException {
        Map<Integer, String> table = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                table.put(Integer.valueOf(matcher.group(1)), matcher.group(2) + " | " + matcher.group(3));
                assertThat(matcher.group(4).length())
                        .as("reason of case " + line)
                        .isGreaterThan(10);
            }
        }
        return table;
    }

    @Test
    void eachCaseComesOutAsExpectedOrIsExplained() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            deliver(run, numbers(), lines -> lines);
            Map<Integer, String> different = new TreeMap<>();
            Set<Integer> same = new TreeSet<>();
            for (int number : numbers()) {
                List<Span> oed = expected(number);
                List<Span> here = taken(run, number);
                if (oed != null && oed.equals(here)) {
                    same.add(number);
                } else {
                    different.put(number, (oed == null ? "Register" : text(oed)) + " | " + text(here));
                }
            }
            assertThat(different).isEqualTo(documented());
            assertThat(same)
                    .as("cases that come out as expected")
                    .contains(
                            1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 20, 21, 23, 24, 25, 34, 35, 50, 52, 60, 71, 72, 76, 80, 90,
                            110, 112, 116, 123);
        }
    }

    /** There the repeated hour is marked with −1, to be dropped; here its energy counts. */
    @Test
    void theRepeatedHourOfAutumnIsKept() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            deliver(run, Set.of(116), lines -> Stream.of(lines)
                    .map(line -> line.replace(";-1", ";90"))
                    .toArray(String[]::new));
            assertThat(text(taken(run, 116))).isEqualTo("60, 90, 120");
        }
    }
}
