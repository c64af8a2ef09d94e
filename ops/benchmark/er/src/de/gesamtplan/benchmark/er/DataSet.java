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

/**
 * Two lists of one set one after the other, and which pairs between them are true (positions as in the list).
 *
 * @param rows the cells that the records are made of
 */
record DataSet(String name, List<List<String>> rows, List<TextRecord> records, int split, Set<Long> truth) {
    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern CHARACTER = Pattern.compile("&#(\\d+);");

    /** Where a set lies and which of its columns say what. */
    record Form(
            String name,
            String first,
            String second,
            char separator,
            int title,
            List<Integer> details,
            int value,
            List<DukeLinks.Part> duke) {}

    static DataSet read(Path folder, Form form) throws IOException {
        Path files = folder.resolve(form.name());
        List<List<String>> cells = new ArrayList<>(things(files.resolve(form.first()), form));
        int split = cells.size();
        cells.addAll(things(files.resolve(form.second()), form));
        Set<Long> truth = new HashSet<>();
        for (List<String> row : rows(files.resolve("gt.csv"), form.separator())) {
            truth.add(key(Integer.parseInt(row.get(0)), split + Integer.parseInt(row.get(1))));
        }
        List<TextRecord> records = cells.stream().map(row -> record(row, form)).toList();
        return new DataSet(form.name(), List.copyOf(cells), records, split, truth);
    }

    boolean holds(TextPair pair) {
        return truth.contains(key(pair.a(), pair.b()));
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b;
    }

    private static List<List<String>> things(Path file, Form form) throws IOException {
        List<List<String>> things = rows(file, form.separator());
        for (int i = 0; i < things.size(); i++) {
            if (!things.get(i).get(0).equals(String.valueOf(i))) {
                throw new IOException(file + ": row " + i + " has the id " + things.get(i).get(0));
            }
        }
        return things;
    }

    private static TextRecord record(List<String> row, Form form) {
        String detail = form.details().stream().map(c -> cell(row, c)).collect(Collectors.joining(" "));
        return new TextRecord(
                cell(row, form.title()), detail.strip(), form.value() < 0 ? null : amount(cell(row, form.value())));
    }

    /** The first number; null if there is none. */
    static BigDecimal amount(String text) {
        Matcher amount = AMOUNT.matcher(text.replace(",", ""));
        return amount.find() ? new BigDecimal(amount.group()) : null;
    }

    static String cell(List<String> row, int column) {
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
