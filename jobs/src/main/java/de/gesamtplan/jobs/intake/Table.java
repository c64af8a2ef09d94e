package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds header and rows in a CSV or XLSX file. Titles above the header and blank lines are passed over; sum lines are
 * compared with the rows above.
 */
public final class Table implements RecordSink {
    private static final Pattern SUM = Pattern.compile("(zwischen|gesamt)?summe\\b.*|(ins)?gesamt\\b.*|total\\b.*");
    private static final int HEADER_WITHIN = 60;

    private final Profile profile;
    private final Consumer<Row> rows;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private final Map<String, BigDecimal> sumsSinceLine = new LinkedHashMap<>();
    private String sheet = "";
    private @Nullable Header header;
    private List<String> missing = List.of();
    private int linesLookedAt;
    private boolean headerEverFound;
    private boolean unreadableAmount;
    private List<String> amountFields = List.of();

    private Table(Profile profile, Consumer<Row> rows) {
        this.profile = profile;
        this.rows = rows;
    }

    /**
     * Passes each row on, in order.
     *
     * @return what is wrong with the file as a whole, such as a sum line that differs
     * @throws FileException if the file cannot be read or has no header
     */
    public static List<Fault> read(Path file, Profile profile, Consumer<Row> rows) throws IOException {
        Table table = new Table(profile, rows);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv") || name.endsWith(".tsv")) {
            CsvFile.read(file, profile, table);
        } else if (name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".xlsm")) {
            XlsxFile.read(file, profile, table);
        } else {
            throw new FileException(
                    "DATEI-01", "Dateien dieser Art werden nicht gelesen. Bitte als CSV oder XLSX liefern.");
        }
        if (!table.headerEverFound) {
            throw new FileException(
                    "DATEI-07",
                    "Die Kopfzeile wurde nicht gefunden. Es fehlen die Spalten: " + String.join(", ", table.missing)
                            + ". Bitte die Spaltenüberschriften prüfen.");
        }
        return table.faults;
    }

    /** Headers by sheet, for those who have to find a field's column again. */
    public static Map<String, Header> headers(Path file, Profile profile) throws IOException {
        Map<String, Header> headers = new LinkedHashMap<>();
        read(file, profile, row -> headers.putIfAbsent(row.sheet(), row.header()));
        return headers;
    }

    @Override
    public void sheet(String name) {
        sheet = name;
        header = null;
        linesLookedAt = 0;
        sums.clear();
        sumsSinceLine.clear();
        unreadableAmount = false;
    }

    @Override
    public void record(int line, @Nullable Object[] cells) {
        if (isBlank(cells)) {
            return;
        }
        if (header == null) {
            lookForHeader(line, cells);
            return;
        }
        Row row = new Row(header, profile, sheet, line, cells);
        if (isSum(row)) {
            compare(row);
        } else if (isWanted(row)) {
            add(row);
            rows.accept(row);
        }
    }

    private static boolean isBlank(@Nullable Object[] cells) {
        for (Object cell : cells) {
            if (cell != null && !(cell instanceof String text && text.isBlank())) {
                return false;
            }
        }
        return true;
    }

    private void lookForHeader(int line, @Nullable Object[] cells) {
        if (linesLookedAt++ > HEADER_WITHIN) {
            return;
        }
        Header candidate = Header.of(cells, profile);
        List<String> lacking = candidate.lacking(profile);
        if (lacking.isEmpty()) {
            for (String field : candidate.ambiguous()) {
                throw new FileException(
                        "DATEI-08",
                        "Die Spalte „" + field + "“ kommt in Zeile " + line
                                + " zweimal vor. Bitte eine davon umbenennen oder löschen.");
            }
            header = candidate;
            amountFields = amountFields(candidate);
            headerEverFound = true;
        } else if (missing.isEmpty() || lacking.size() < missing.size()) {
            missing = lacking;
        }
    }

    /** A sum line names itself in its first text and leaves the fields empty that each row needs. */
    private boolean isSum(Row row) {
        if (profile.required().stream().allMatch(field -> row.text(field) != null)) {
            return false;
        }
        int filled = 0;
        for (int c = 0; c < row.cells().size(); c++) {
            String text = row.at(c);
            if (text != null
                    && (filled++ == 0 || c < 4)
                    && SUM.matcher(text.toLowerCase(Locale.GERMAN)).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isWanted(Row row) {
        for (Map.Entry<String, String> rule : profile.only().entrySet()) {
            String text = row.text(rule.getKey());
            if (!(text == null ? "" : text).matches(rule.getValue())) {
                return false;
            }
        }
        return true;
    }

    private void add(Row row) {
        for (String field : amountFields) {
            BigDecimal amount = number(row, field);
            if (amount == null && row.text(field) != null) {
                unreadableAmount = true;
            } else if (amount != null) {
                sums.merge(field, amount, BigDecimal::add);
                sumsSinceLine.merge(field, amount, BigDecimal::add);
            }
        }
    }

    private void compare(Row row) {
        for (String field : amountFields) {
            BigDecimal stated = number(row, field);
            BigDecimal all = sums.getOrDefault(field, BigDecimal.ZERO);
            BigDecimal last = sumsSinceLine.getOrDefault(field, BigDecimal.ZERO);
            if (stated != null && !same(stated, all) && !same(stated, last)) {
                Severity severity = unreadableAmount ? Severity.WARNING : Severity.ERROR;
                faults.add(new Fault(
                        sheet,
                        row.line(),
                        field,
                        severity,
                        "DATEI-09",
                        String.valueOf(row.text(field)),
                        "Die Summenzeile nennt " + stated.toPlainString() + ", die Zeilen darüber ergeben "
                                + all.toPlainString() + ". Bitte die Summe oder die Zeilen berichtigen."));
            }
        }
        sumsSinceLine.clear();
    }

    private static boolean same(BigDecimal stated, BigDecimal computed) {
        return stated.subtract(computed).abs().compareTo(new BigDecimal("0.005")) < 0;
    }

    private @Nullable BigDecimal number(Row row, String field) {
        Row probe = new Row(
                row.header(), profile, row.sheet(), row.line(), row.cells().toArray());
        String text = probe.text(field);
        return text == null || text.equalsIgnoreCase("neu") ? null : probe.decimal(field);
    }

    private List<String> amountFields(Header found) {
        List<String> fields = new ArrayList<>();
        for (String pattern : profile.amounts()) {
            if (pattern.endsWith("*")) {
                String prefix = Header.normal(pattern.substring(0, pattern.length() - 1));
                found.written().stream()
                        .filter(heading -> Header.normal(heading).matches(Pattern.quote(prefix) + "\\d{4}"))
                        .forEach(fields::add);
            } else if (found.has(pattern)) {
                fields.add(pattern);
            }
        }
        return fields;
    }
}
