package de.gesamtplan.jobs;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures worked out apart from the product, see sample-data/expected/README.md, and their comparison with reports. */
public final class ExpectedFigures {
    private final List<Figure> figures;

    /** @param value as written, with as many decimals as are compared */
    public record Figure(String report, String key, String name, BigDecimal value) {}

    private ExpectedFigures(List<Figure> figures) {
        this.figures = List.copyOf(figures);
    }

    /** @param file a CSV file of {@code Bericht;Schlüssel;Kennzahl;Wert}, below its header */
    public static ExpectedFigures of(Path file) throws IOException {
        return new ExpectedFigures(Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(";"))
                .map(cells -> new Figure(cells[0], cells[1], cells[2], new BigDecimal(cells[3])))
                .toList());
    }

    ExpectedFigures ofReport(String report) {
        List<Figure> those =
                figures.stream().filter(f -> f.report().equals(report)).toList();
        if (those.isEmpty()) {
            throw new IllegalArgumentException("no expected figures of report " + report);
        }
        return new ExpectedFigures(those);
    }

    /** Only the named figures of a report that writes some of them elsewhere. */
    ExpectedFigures named(String prefix) {
        return new ExpectedFigures(
                figures.stream().filter(f -> f.name().startsWith(prefix)).toList());
    }

    ExpectedFigures ofKeysBeginning(String prefix) {
        return new ExpectedFigures(
                figures.stream().filter(f -> f.key().startsWith(prefix)).toList());
    }

    public List<Figure> all() {
        return figures;
    }

    /**
     * Where a report differs: figures that are not as expected or missing, and rows that nobody expects.
     *
     * @param actual figures by key and name
     */
    List<String> differences(Map<String, Map<String, BigDecimal>> actual) {
        List<String> differences = new ArrayList<>();
        Set<String> unexpected = new LinkedHashSet<>(actual.keySet());
        for (Figure figure : figures) {
            unexpected.remove(figure.key());
            BigDecimal value =
                    actual.getOrDefault(figure.key(), new LinkedHashMap<>()).get(figure.name());
            BigDecimal rounded =
                    value == null ? null : value.setScale(figure.value().scale(), RoundingMode.HALF_UP);
            if (rounded == null ? figure.value().signum() != 0 : rounded.compareTo(figure.value()) != 0) {
                differences.add("%s, %s, %s: expected %s, actual %s"
                        .formatted(
                                figure.report(),
                                figure.key(),
                                figure.name(),
                                figure.value().toPlainString(),
                                rounded == null ? "missing" : rounded.toPlainString()));
            }
        }
        unexpected.forEach(key ->
                differences.add(figures.get(0).report() + ", " + key + ": not expected, actual " + actual.get(key)));
        return differences;
    }
}
