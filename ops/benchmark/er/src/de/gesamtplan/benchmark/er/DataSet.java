package de.gesamtplan.benchmark.er;

import de.gesamtplan.domain.bundling.text.TextPair;
import de.gesamtplan.domain.bundling.text.TextRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two lists of one set one after the other, and which pairs between them are true (positions as in the list). */
record DataSet(String name, List<TextRecord> records, int split, Set<Long> truth) {
    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern CHARACTER = Pattern.compile("&#(\\d+);");

    /** Where a set lies and which of its columns say what. */
    record Form(String name, String first, String second, char separator, int title, List<Integer> details, int value) {}

    static DataSet read(Path folder, Form form) throws IOException {
        Path files = folder.resolve(form.name());
        List<TextRecord> records = new ArrayList<>(records(files.resolve(form.first()), form));
        int split = records.size();
        records.addAll(records(files.resolve(form.second()), form));
        Set<Long> truth = new HashSet<>();
        for (List<String> row : rows(files.resolve("gt.csv"), form.separator())) {
            truth.add(key(Integer.parseInt(row.get(0)), split + Integer.parseInt(row.get(1))));
        }
        return new DataSet(form.name(), List.copyOf(records), split, truth);
    }

    boolean holds(TextPair pair) {
        return truth.contains(key(pair.a(), pair.b()));
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b;
    }

    private static List<TextRecord> records(Path file, Form form) throws IOException {
        List<TextRecord> records = new ArrayList<>();
        for (List<String> row : rows(file, form.separator())) {
            if (!row.get(0).equals(String.valueOf(records.size()))) {
                throw new IOException(file + ": row " + records.size() + " has the id " + row.get(0));
            }
            String detail = form.details().stream().map(c -> cell(row, c)).collect(Collectors.joining(" "));
            Matcher amount = AMOUNT.matcher(form.value() < 0 ? "" : cell(row, form.value()).replace(",", ""));
            records.add(new TextRecord(
                    cell(row, form.title()), detail.strip(), amount.find() ? new BigDecimal(amount.group()) : null));
        }
        return records;
    }

    private static String cell(List<String> row, int column) {
        String text = column < row.size() ? row.get(column) : "";
        return CHARACTER.matcher(text).replaceAll(m -> Character.toString(Integer.parseInt(m.group(1))));
    }

    private static List<List<String>> rows(Path file, char separator) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).map(line -> cells(line, separator)).toList();
        }
    }

    /** Cells may be quoted; a quote inside is doubled; no cell goes over a line. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + separator).toCharArray()) {
            if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else {
                cell.append(c);
            }
        }
        return cells.isEmpty() ? Arrays.asList("") : cells;
    }
}
