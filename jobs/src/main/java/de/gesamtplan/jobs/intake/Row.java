package de.gesamtplan.jobs.intake;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A delivered row. What is missing or cannot be read is noted as a fault at its cell and given as null, so that all
 * faults of a row are found at once.
 */
public final class Row {
    private final Header header;
    private final Profile profile;
    private final NumberProof proof;
    private final String sheet;
    private final int line;
    private final @Nullable Object[] cells;
    private @Nullable List<Fault> faults;
    private boolean rejected;
    private @Nullable Map<String, String> reading;

    Row(Header header, Profile profile, NumberProof proof, String sheet, int line, @Nullable Object[] cells) {
        this.header = header;
        this.profile = profile;
        this.proof = proof;
        this.sheet = sheet;
        this.line = line;
        this.cells = cells;
    }

    /** A document that is no table, as the one row that its fields make. */
    public static Row ofDocument(Map<String, String> fields, Profile profile) {
        return new Row(
                Header.of(fields.keySet().toArray(), profile),
                profile,
                NumberProof.NONE,
                "",
                1,
                fields.values().toArray());
    }

    /** One of many records of a document that is no table, at its place in it counted from 1. */
    public static Row ofRecord(Header header, Profile profile, int place, @Nullable Object... cells) {
        return new Row(header, profile, NumberProof.NONE, "", place, cells);
    }

    /** From now on what is read is kept, so that it can be shown. */
    void showReading() {
        reading = new LinkedHashMap<>();
    }

    /** Fields and what the import read in them, in the order in which it did; all cells if it read none by their field. */
    Map<String, String> reading() {
        Map<String, String> read = new LinkedHashMap<>(reading == null ? Map.of() : reading);
        for (int c = 0; read.isEmpty() && c < header.written().size(); c++) {
            String text = at(c);
            if (text != null) {
                read.put(header.written().get(c), text);
            }
        }
        return read;
    }

    private <T> @Nullable T shown(String field, @Nullable T value) {
        if (reading != null && value != null) {
            reading.put(field, value.toString());
        }
        return value;
    }

    public Header header() {
        return header;
    }

    Profile profile() {
        return profile;
    }

    public String sheet() {
        return sheet;
    }

    public int line() {
        return line;
    }

    /** What stands in the field, stripped; null if nothing does. */
    public @Nullable String text(String field) {
        int column = header.column(field);
        if (column < 0) {
            List<String> parts = profile.composed().get(field);
            return shown(field, parts == null ? profile.constants().get(field) : joined(parts));
        }
        return shown(field, textAt(column, field));
    }

    /** What stands in several columns, joined; null if nothing stands in any. */
    private @Nullable String joined(List<String> columns) {
        List<String> parts = new ArrayList<>();
        boolean any = false;
        for (String column : columns) {
            String part = text(column);
            any = any || part != null;
            parts.add(part == null ? "" : part);
        }
        return any ? String.join("/", parts) : null;
    }

    /** What stands in the column counted from 0, stripped; null if nothing does. */
    public @Nullable String at(int column) {
        Object cell = column < cells.length ? cells[column] : null;
        if (cell == null) {
            return null;
        }
        String text = cell instanceof BigDecimal number
                ? plain(number)
                : cell.toString().replace('\u00a0', ' ').strip();
        return text.isEmpty() ? null : text;
    }

    /** The number in the column counted from 0 if the file holds it as one, as workbooks do; null for text. */
    public @Nullable BigDecimal number(int column) {
        return column < cells.length && cells[column] instanceof BigDecimal number ? number : null;
    }

    private @Nullable String textAt(int column, String field) {
        String text = at(column);
        if (text == null) {
            return profile.constants().get(field);
        }
        Profile.Rewrite rewrite = profile.rewrite().get(field);
        return rewrite == null ? text : text.replaceAll(rewrite.find(), rewrite.replace());
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Like {@link #text}, but it must be there. */
    public @Nullable String required(String field) {
        String text = text(field);
        if (text == null) {
            error("FELD-01", field, "Pflichtfeld „" + field + "“ ist leer. Bitte ausfüllen.");
        }
        return text;
    }

    /**
     * A code of digits. One that a spreadsheet keeps as a number has lost its leading zeros: they are put back; in text
     * they are not.
     */
    public @Nullable String digits(String field, int length) {
        String text = required(field);
        if (text == null) {
            return null;
        }
        int column = header.column(field);
        boolean number = isNumber(column);
        String code = text.replace(" ", "");
        if (number && code.matches("\\d{1," + length + "}")) {
            code = "0".repeat(length - code.length()) + code;
        }
        if (!code.matches("\\d{" + length + "}")) {
            error(
                    "FELD-05",
                    field,
                    "„" + text + "“ hat nicht " + length
                            + " Ziffern. Bitte vollständig angeben, mit führenden Nullen.");
            return null;
        }
        return shown(field, code);
    }

    /** A number; null if the field is empty or cannot be read, which is noted. */
    public @Nullable BigDecimal decimal(String field) {
        int column = header.column(field);
        if (column >= 0 && column < cells.length && cells[column] instanceof BigDecimal number) {
            return shown(field, number);
        }
        String text = text(field);
        return text == null ? null : shown(field, parsed(field, column, text));
    }

    private @Nullable BigDecimal parsed(String field, int column, String text) {
        try {
            return profile.numbers().parse(text);
        } catch (NumberForm.UnreadableNumber e) {
            if (e.problem() == NumberForm.Problem.AMBIGUOUS) {
                BigDecimal proved = proved(column, text);
                if (proved != null) {
                    return proved;
                }
                error(
                        "FELD-03",
                        field,
                        "„" + text
                                + "“ lässt sich auf zwei Arten lesen. Bitte mit Cent schreiben, zum Beispiel 1.234,00.");
            } else {
                error("FELD-02", field, "„" + text + "“ ist keine Zahl. Bitte in der Form 1.234,56 angeben.");
            }
            return null;
        }
    }

    /** The number as the rest of its column proves it. */
    private @Nullable BigDecimal proved(int column, String text) {
        NumberForm form = proof.form(sheet, column);
        try {
            return form == NumberForm.UNDECLARED ? null : form.parse(text);
        } catch (NumberForm.UnreadableNumber e) {
            return null;
        }
    }

    /** An amount in EUR, multiplied by the profile's unit; fractions of a cent are a fault. {@code neu} is nothing. */
    public @Nullable Money money(String field) {
        String text = text(field);
        if (text == null || text.equalsIgnoreCase("neu")) {
            return null;
        }
        if (isRepeated(header.column(field))) {
            error(
                    "FELD-12",
                    field,
                    "Der Betrag steht in einer Zelle, die über mehrere Zeilen verbunden ist. Bitte den Verbund auflösen und"
                            + " jeder Zeile ihren Betrag geben.");
            return null;
        }
        BigDecimal number = decimal(field);
        if (number == null) {
            return null;
        }
        BigDecimal euros = number.multiply(profile.unit(field));
        if (isTurned()) {
            euros = euros.negate();
        }
        int column = header.column(field);
        if (column >= 0 && column < cells.length && cells[column] instanceof BigDecimal) {
            // Spreadsheets compute in binary, some in single precision: less than a tenth of a cent is noise there.
            euros = euros.setScale(3, RoundingMode.HALF_UP);
        }
        if (euros.stripTrailingZeros().scale() > 2) {
            error("FELD-07", field, "„" + text + "“ hat Bruchteile von Cent. Bitte auf Cent runden.");
            return null;
        }
        return shown(field, new Money(euros.setScale(2, RoundingMode.UNNECESSARY)));
    }

    private boolean isTurned() {
        Profile.Sign sign = profile.sign();
        String decides = sign.field();
        return decides == null ? sign.turned() : sign.negative().contains(String.valueOf(text(decides)));
    }

    private boolean isNumber(int column) {
        Object cell = column >= 0 && column < cells.length ? cells[column] : null;
        return cell instanceof BigDecimal
                || cell instanceof MergedCells.Repeated above && above.value() instanceof BigDecimal;
    }

    private boolean isRepeated(int column) {
        return column >= 0 && column < cells.length && cells[column] instanceof MergedCells.Repeated;
    }

    /** Whether something stands right of the last heading. */
    boolean reachesBeyond() {
        for (int c = header.written().size(); c < cells.length; c++) {
            if (at(c) != null) {
                return true;
            }
        }
        return false;
    }

    /** The same row without what was noted of it. */
    Row again() {
        return new Row(header, profile, proof, sheet, line, cells);
    }

    /** The amount, or null without any note: for control sums. */
    public BigDecimal control(String field) {
        List<Fault> before = faults == null ? null : new ArrayList<>(faults);
        boolean rejectedBefore = rejected;
        Money money = money(field);
        faults = before;
        rejected = rejectedBefore;
        return money == null ? BigDecimal.ZERO : money.euros();
    }

    public @Nullable Integer integer(String field) {
        BigDecimal number = decimal(field);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            error("FELD-02", field, "„" + text(field) + "“ ist keine ganze Zahl.");
            return null;
        }
    }

    /** {@code 31.12.2027}, {@code 31.12.27}, {@code 2027-12-31}, or a spreadsheet's date. */
    public @Nullable LocalDate date(String field) {
        int column = header.column(field);
        String text = text(field);
        if (text == null) {
            return null;
        }
        LocalDate date = column >= 0 && column < cells.length && cells[column] instanceof BigDecimal serial
                ? Dates.ofSerial(serial)
                : Dates.parse(text, profile.dates());
        if (date == null) {
            error("FELD-04", field, "„" + text + "“ ist kein Datum. Bitte in der Form 31.12.2027 angeben.");
        }
        return shown(field, date);
    }

    /** Notes a fault that holds the row back. */
    public void error(String code, String field, String message) {
        rejected = true;
        note(new Fault(sheet, line, field, Severity.ERROR, code, shown(field), message));
    }

    /** Notes something odd; the row is taken over. */
    public void warning(String code, String field, String message) {
        note(new Fault(sheet, line, field, Severity.WARNING, code, shown(field), message));
    }

    private String shown(String field) {
        int column = header.column(field);
        String text = column < 0 ? profile.constants().get(field) : at(column);
        return text == null ? "" : text;
    }

    private void note(Fault fault) {
        if (faults == null) {
            faults = new ArrayList<>();
        }
        faults.add(fault);
    }

    public boolean isRejected() {
        return rejected;
    }

    public List<Fault> faults() {
        return faults == null ? List.of() : Collections.unmodifiableList(faults);
    }

    /** All cells as they were delivered. */
    List<@Nullable Object> cells() {
        List<@Nullable Object> list = new ArrayList<>(cells.length);
        Collections.addAll(list, cells);
        return list;
    }
}
