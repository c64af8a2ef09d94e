package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Control totals that a delivery brings along: on a cover sheet, above the header, or in a file beside it, named like it with
 * {@value #SIDECAR} behind. {@code Anzahl Zeilen} counts rows, {@code Summe <Spalte>} is the sum of a column.
 */
final class StatedTotals {
    static final String SIDECAR = ".kontrolle";

    private static final int LARGEST_SIDECAR = 64 * 1024;
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:(?<rows>(?:an)?zahl\\s+(?:der\\s+)?(?:zeilen|positionen|datensätze|buchungen|belege|messwerte))"
                    + "|(?:kontroll|gesamt|prüf)?summe\\b(?<field>[^:=]*))\\s*[:=]?\\s*(?<value>[-(+\\d].*)?");

    private record Stated(String sheet, int line, @Nullable String field, String written, Set<BigDecimal> readings) {}

    private final List<Stated> all = new ArrayList<>();
    private final NumberForm numbers;

    StatedTotals(NumberForm numbers) {
        this.numbers = numbers;
    }

    /** Reads the file beside the delivered one, if there is one. */
    void readBeside(Path file) throws IOException {
        Path sidecar = file.resolveSibling(file.getFileName() + SIDECAR);
        if (!Files.isRegularFile(sidecar)) {
            return;
        }
        if (Files.size(sidecar) > LARGEST_SIDECAR) {
            throw new FileException("DATEI-20", "Die Kontrolldatei " + sidecar.getFileName() + " ist zu groß.");
        }
        String text = new String(Files.readAllBytes(sidecar), StandardCharsets.UTF_8);
        int line = 0;
        for (String each : text.lines().toList()) {
            look("", ++line, each.split("[;\\t]"));
        }
    }

    /** Looks for a total in a line that is no row. */
    void look(String sheet, int line, @Nullable Object[] cells) {
        for (int c = 0; c < cells.length; c++) {
            if (cells[c] instanceof String text) {
                Matcher label = LABEL.matcher(text.strip());
                if (label.matches()) {
                    Object value = label.group("value") == null ? following(cells, c) : label.group("value");
                    if (value != null) {
                        add(sheet, line, label, value);
                    }
                }
            }
        }
    }

    private static @Nullable Object following(@Nullable Object[] cells, int column) {
        for (int c = column + 1; c < cells.length; c++) {
            Object cell = cells[c];
            if (cell != null && !cell.toString().isBlank()) {
                return cell;
            }
        }
        return null;
    }

    private void add(String sheet, int line, Matcher label, Object value) {
        Set<BigDecimal> readings = new LinkedHashSet<>();
        if (value instanceof BigDecimal number) {
            readings.add(number);
        } else {
            for (NumberForm form : numbers == NumberForm.UNDECLARED
                    ? List.of(NumberForm.GERMAN, NumberForm.ENGLISH)
                    : List.of(numbers)) {
                try {
                    readings.add(form.parse(value.toString()));
                } catch (NumberForm.UnreadableNumber e) {
                    // The other form may fit; none is no total.
                    continue;
                }
            }
        }
        if (!readings.isEmpty()) {
            String field = label.group("rows") == null ? String.valueOf(label.group("field")) : null;
            all.add(new Stated(sheet, line, field, value.toString(), readings));
        }
    }

    /** @return a fault for each total that differs from what was read, with both numbers */
    List<Fault> compare(long rows, Map<String, BigDecimal> sums, Severity severity) {
        List<Fault> faults = new ArrayList<>();
        for (Stated stated : all) {
            BigDecimal read = stated.field() == null ? BigDecimal.valueOf(rows) : sum(stated.field(), sums);
            if (read != null && stated.readings().stream().noneMatch(value -> Table.same(value, read))) {
                String what = stated.field() == null ? "Zeilen" : "Summe";
                faults.add(new Fault(
                        stated.sheet(),
                        stated.line(),
                        stated.field() == null ? "" : stated.field().strip(),
                        severity,
                        "DATEI-10",
                        stated.written(),
                        "Die Lieferung nennt als Kontrollsumme (" + what + ") " + stated.written() + ", gelesen wurden "
                                + read.toPlainString() + ". Bitte prüfen, ob etwas fehlt, und neu liefern."));
            }
        }
        return faults;
    }

    /** A sum without a column is that of the only column of amounts. */
    private static @Nullable BigDecimal sum(String field, Map<String, BigDecimal> sums) {
        String wanted = Header.normal(field);
        if (wanted.isEmpty()) {
            return sums.size() == 1 ? sums.values().iterator().next() : null;
        }
        for (Map.Entry<String, BigDecimal> sum : sums.entrySet()) {
            if (Header.normal(sum.getKey()).equals(wanted)) {
                return sum.getValue();
            }
        }
        return null;
    }
}
