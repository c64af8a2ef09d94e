package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds header and rows in a CSV or XLSX file. Titles above the header and blank lines are passed over and counted; sum
 * lines and other control totals are compared with the rows.
 */
public final class Table implements RecordSink {
    private static final Pattern SUM = Pattern.compile("(zwischen|gesamt)?summe\\b.*|(ins)?gesamt\\b.*|total\\b.*");
    private static final int HEADER_WITHIN = 60;
    private static final int MOST_COLUMNS = 2_000;

    private final Profile profile;
    private final List<Profile> readings;
    private final NumberProof proof;
    private final Consumer<Row> rows;
    private final StatedTotals stated;
    private final UnreadColumns unread;
    /** Records of the sheet that wait for its end; null if each is read as it comes. */
    private final @Nullable Deque<Record> waiting;

    private final TableForm form = new TableForm();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, BigDecimal> allSums = new LinkedHashMap<>();
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private final Map<String, BigDecimal> sumsSinceLine = new LinkedHashMap<>();
    private String sheet = "";
    /** Header of each reading of a line: one, unless the profile reads several rows from a line. */
    private List<Header> headers = List.of();

    private List<String> missing = List.of();
    private int linesLookedAt;
    private int lastLine;
    private boolean lastIsSum;
    private long rowsPassed;
    private boolean unreadableAmount;
    private List<String> amountFields = List.of();

    private record Record(int line, @Nullable Object[] cells) {}

    private Table(Profile profile, NumberProof proof, Consumer<Row> rows, @Nullable Deque<Record> waiting) {
        this.waiting = waiting;
        this.profile = profile;
        this.readings = profile.readings().isEmpty() ? List.of(profile) : profile.readings();
        this.proof = proof;
        this.rows = rows;
        this.stated = new StatedTotals(profile.numbers());
        this.unread = new UnreadColumns(profile);
    }

    /**
     * Passes each row on, in order.
     *
     * @throws FileException if the file cannot be read or has no header
     */
    public static Understood read(Path file, Profile profile, Consumer<Row> rows) throws IOException {
        return read(file, profile, rows, null);
    }

    /**
     * Passes the rows of each sheet on from the last to the first, for files in falling order.
     *
     * @throws FileException if the file cannot be read or has no header
     */
    public static Understood readFromLast(Path file, Profile profile, Consumer<Row> rows) throws IOException {
        return read(file, profile, rows, new ArrayDeque<>());
    }

    private static Understood read(Path file, Profile profile, Consumer<Row> rows, @Nullable Deque<Record> waiting)
            throws IOException {
        TableFile source = TableFile.of(file, profile);
        NumberProof proof = profile.numbers() == NumberForm.UNDECLARED ? NumberProof.of(source) : NumberProof.NONE;
        Table table = new Table(profile, proof, rows, waiting);
        table.stated.readBeside(file);
        source.read(table);
        table.end();
        return new Understood(source.german() + table.form.german(), table.faults);
    }

    private void end() {
        endSheet();
        if (form.hasNoHeader()) {
            throw new FileException(
                    "DATEI-07",
                    "Die Kopfzeile wurde nicht gefunden. Es fehlen die Spalten: " + String.join(", ", missing)
                            + ". Bitte die Spaltenüberschriften prüfen.");
        }
        faults.addAll(stated.compare(rowsPassed, allSums, unreadableAmount ? Severity.WARNING : Severity.ERROR));
    }

    private void endSheet() {
        while (waiting != null && !waiting.isEmpty()) {
            Record last = waiting.pop();
            read(last.line(), last.cells());
        }
        if (!headers.isEmpty()) {
            faults.addAll(unread.of(sheet, headers));
        }
    }

    /** Headers by sheet, for those who have to find a field's column again. */
    public static Map<String, Header> headers(Path file, Profile profile) throws IOException {
        Map<String, Header> headers = new LinkedHashMap<>();
        read(file, profile, row -> headers.putIfAbsent(row.sheet(), row.header()));
        return headers;
    }

    @Override
    public void sheet(String name) {
        endSheet();
        sheet = name;
        headers = List.of();
        linesLookedAt = 0;
        sums.clear();
        sumsSinceLine.clear();
    }

    @Override
    public void record(int line, @Nullable Object[] cells) {
        if (isBlank(cells)) {
            form.blankLine();
            return;
        }
        lastLine = line;
        lastIsSum = false;
        if (headers.isEmpty()) {
            lookForHeader(line, cells);
            return;
        }
        if (waiting == null) {
            read(line, cells);
        } else {
            waiting.push(new Record(line, cells.clone()));
        }
    }

    private void read(int line, @Nullable Object[] cells) {
        for (int r = 0; r < headers.size(); r++) {
            read(new Row(headers.get(r), readings.get(r), proof, sheet, line, cells));
        }
    }

    private void read(Row row) {
        if (isSum(row)) {
            lastIsSum = true;
            form.sumLine();
            compare(row);
        } else if (isWanted(row)) {
            pass(row);
        } else {
            form.leftOut();
        }
    }

    private void pass(Row row) {
        if (sheet.isEmpty() && row.reachesBeyond()) {
            row.error(
                    "DATEI-25",
                    "",
                    "Die Zeile hat mehr Felder als die Kopfzeile; vermutlich steht ein Trennzeichen in einem Text ohne"
                            + " Anführungszeichen. Bitte berichtigen.");
        }
        rowsPassed++;
        add(row);
        rows.accept(row);
        unread.look(row);
    }

    @Override
    public void cutOff() {
        if (!lastIsSum && !headers.isEmpty()) {
            faults.add(new Fault(
                    sheet,
                    lastLine,
                    "",
                    Severity.ERROR,
                    "DATEI-19",
                    "",
                    "Die Datei endet mitten in dieser Zeile; sie ist vermutlich abgeschnitten. Bitte vollständig neu"
                            + " liefern."));
        }
    }

    private static boolean isBlank(@Nullable Object[] cells) {
        for (Object cell : cells) {
            boolean nothing = cell == null
                    || cell instanceof MergedCells.Repeated
                    || cell instanceof String text && text.isBlank();
            if (!nothing) {
                return false;
            }
        }
        return true;
    }

    private void lookForHeader(int line, @Nullable Object[] cells) {
        checkWidth(cells);
        if (linesLookedAt++ > HEADER_WITHIN) {
            return;
        }
        Header candidate = Header.of(cells, readings.get(0));
        List<String> lacking = candidate.lacking(readings.get(0));
        if (lacking.isEmpty()) {
            for (String field : candidate.ambiguous()) {
                throw new FileException(
                        "DATEI-08",
                        "Die Spalte „" + field + "“ kommt in Zeile " + line
                                + " zweimal vor. Bitte eine davon umbenennen oder löschen.");
            }
            headers = readings.stream().map(each -> Header.of(cells, each)).toList();
            amountFields = amountFields(candidate);
            form.headerIn(sheet, line, linesLookedAt - 1);
        } else {
            stated.look(sheet, line, cells);
            missing = missing.isEmpty() || lacking.size() < missing.size() ? lacking : missing;
        }
    }

    private static void checkWidth(@Nullable Object[] cells) {
        if (cells.length > MOST_COLUMNS) {
            throw new FileException(
                    "DATEI-12", "Die Datei hat mehr als 2.000 Spalten. Bitte nur die Spalten der Vorlage liefern.");
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
        for (Map.Entry<String, String> rule : row.profile().only().entrySet()) {
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
                allSums.merge(field, amount, BigDecimal::add);
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

    static boolean same(BigDecimal stated, BigDecimal computed) {
        return stated.subtract(computed).abs().compareTo(new BigDecimal("0.005")) < 0;
    }

    private @Nullable BigDecimal number(Row row, String field) {
        Row probe = row.again();
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
