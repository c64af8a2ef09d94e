package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which number form each column of a file proves: {@code 81.000} is read as the other cells of its column can only be
 * read. A column whose cells prove both forms proves none.
 */
final class NumberProof implements RecordSink {
    /** Nothing is proved. */
    static final NumberProof NONE = new NumberProof();

    private static final int LONGEST_NUMBER = 40;

    private record Place(String sheet, int column) {}

    private final Map<Place, Evidence> evidence = new HashMap<>();
    private String sheet = "";

    /** What the cells of a column can only be. */
    private static final class Evidence {
        private boolean german;
        private boolean english;
    }

    private @Nullable TableFile unread;

    private NumberProof() {}

    /** What the file proves; it is only read for it when the first number is met that can be read in two ways. */
    static NumberProof of(TableFile file) {
        NumberProof proof = new NumberProof();
        proof.unread = file;
        return proof;
    }

    /** To be told of records one by one. */
    static NumberProof empty() {
        return new NumberProof();
    }

    /** What all columns together prove. */
    NumberForm formOfAll() {
        boolean german = evidence.values().stream().anyMatch(found -> found.german);
        boolean english = evidence.values().stream().anyMatch(found -> found.english);
        if (german == english) {
            return NumberForm.UNDECLARED;
        }
        return german ? NumberForm.GERMAN : NumberForm.ENGLISH;
    }

    private void read() {
        TableFile file = unread;
        if (file != null) {
            unread = null;
            try {
                file.read(this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    NumberForm form(String ofSheet, int column) {
        read();
        Evidence found = evidence.get(new Place(ofSheet, column));
        if (found == null || found.german == found.english) {
            return NumberForm.UNDECLARED;
        }
        return found.german ? NumberForm.GERMAN : NumberForm.ENGLISH;
    }

    @Override
    public void sheet(String name) {
        sheet = name;
    }

    @Override
    public void record(int line, @Nullable Object[] cells) {
        for (int c = 0; c < cells.length; c++) {
            if (cells[c] instanceof String text && mayBeNumber(text)) {
                weigh(c, text);
            }
        }
    }

    /** Only what has a decimal or grouping sign tells anything. */
    private static boolean mayBeNumber(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return false;
        }
        boolean digit = false;
        boolean sign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit = digit || c >= '0' && c <= '9';
            sign = sign || c == '.' || c == ',' || c == '\'';
        }
        return digit && sign;
    }

    private void weigh(int column, String text) {
        BigDecimal german = read(NumberForm.GERMAN, text);
        BigDecimal english = read(NumberForm.ENGLISH, text);
        if ((german == null) != (english == null)) {
            Evidence found = evidence.computeIfAbsent(new Place(sheet, column), p -> new Evidence());
            found.german = found.german || german != null;
            found.english = found.english || english != null;
        }
    }

    private static @Nullable BigDecimal read(NumberForm form, String text) {
        try {
            return form.parse(text);
        } catch (NumberForm.UnreadableNumber e) {
            return null;
        }
    }
}
