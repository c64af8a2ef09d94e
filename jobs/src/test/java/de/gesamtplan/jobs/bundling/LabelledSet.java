package de.gesamtplan.jobs.bundling;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The labelled demands of {@code sample-data/bundling} and how well an export agrees with them. */
public final class LabelledSet {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final Path folder;
    private final Map<String, String> truth = new TreeMap<>();
    private final Set<Set<String>> duplicates;

    /**
     * How well groups agree with the labels, each of 0 to 1.
     *
     * @param precision share of the pairs found that are right
     * @param recall share of the labelled pairs that are found
     * @param bcubed F1 of precision and recall counted by demand
     */
    public record Agreement(int found, double precision, double recall, double bcubed) {
        public double f1() {
            return harmonic(precision, recall);
        }

        @Override
        public String toString() {
            return found + " pairs  P " + decimal(precision) + "  R " + decimal(recall) + "  F1 " + decimal(f1())
                    + "  B³ " + decimal(bcubed);
        }

        private static BigDecimal decimal(double value) {
            return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        }
    }

    public LabelledSet(Path folder) throws IOException {
        this.folder = folder;
        Map<String, Set<String>> twice = new TreeMap<>();
        for (CSVRecord line : lines(folder.resolve("truth.csv"))) {
            String position = line.get("Position");
            String group = line.get("Gruppe");
            truth.put(position, group.isEmpty() ? "alone " + position : group);
            if (!line.get("Dublettengruppe").isEmpty()) {
                twice.computeIfAbsent(line.get("Dublettengruppe"), g -> new HashSet<>())
                        .add(position);
            }
        }
        duplicates = new HashSet<>(twice.values());
    }

    /** The plan files, in order of their names. */
    public List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith("fachplanung"))
                    .sorted()
                    .toList();
        }
    }

    /** @param bands whose members count as grouped */
    public Agreement of(Path export, Set<String> bands) throws IOException {
        Map<String, String> found = new TreeMap<>();
        truth.keySet().forEach(position -> found.put(position, "alone " + position));
        for (CSVRecord line : lines(export)) {
            if (!line.get("Vorschlag").isEmpty() && bands.contains(line.get("Band"))) {
                found.put(line.get("Position"), line.get("Vorschlag"));
            }
        }
        Set<Set<String>> foundPairs = pairs(found);
        Set<Set<String>> truePairs = pairs(truth);
        Set<Set<String>> common = new HashSet<>(foundPairs);
        common.retainAll(truePairs);
        return new Agreement(
                foundPairs.size(),
                share(common.size(), foundPairs.size()),
                share(common.size(), truePairs.size()),
                bcubed(found));
    }

    /** Of pairs that are filed twice. */
    public Agreement ofDuplicates(Path export) throws IOException {
        Set<Set<String>> found = new HashSet<>();
        for (CSVRecord line : lines(export)) {
            found.add(Set.of(line.get("Position1"), line.get("Position2")));
        }
        Set<Set<String>> common = new HashSet<>(found);
        common.retainAll(duplicates);
        double precision = share(common.size(), found.size());
        double recall = share(common.size(), duplicates.size());
        return new Agreement(found.size(), precision, recall, harmonic(precision, recall));
    }

    private double bcubed(Map<String, String> found) {
        Map<String, Set<String>> groups = groups(found);
        Map<String, Set<String>> labels = groups(truth);
        double precision = 0;
        double recall = 0;
        for (String position : truth.keySet()) {
            Set<String> group = groups.getOrDefault(found.get(position), Set.of());
            Set<String> label = labels.getOrDefault(truth.get(position), Set.of());
            Set<String> common = new HashSet<>(group);
            common.retainAll(label);
            precision += share(common.size(), group.size());
            recall += share(common.size(), label.size());
        }
        return harmonic(precision / truth.size(), recall / truth.size());
    }

    private static Map<String, Set<String>> groups(Map<String, String> groupOf) {
        Map<String, Set<String>> groups = new HashMap<>();
        groupOf.forEach((position, group) ->
                groups.computeIfAbsent(group, g -> new HashSet<>()).add(position));
        return groups;
    }

    private static Set<Set<String>> pairs(Map<String, String> groupOf) {
        Set<Set<String>> pairs = new HashSet<>();
        for (Set<String> group : groups(groupOf).values()) {
            List<String> members = new ArrayList<>(group);
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    pairs.add(Set.of(members.get(i), members.get(j)));
                }
            }
        }
        return pairs;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double harmonic(double one, double other) {
        return one + other == 0 ? 0 : 2 * one * other / (one + other);
    }

    private static List<CSVRecord> lines(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        }
    }
}
