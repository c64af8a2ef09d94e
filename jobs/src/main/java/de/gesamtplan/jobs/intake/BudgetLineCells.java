package de.gesamtplan.jobs.intake;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Cells that all money files have. */
public final class BudgetLineCells {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final BigDecimal TOO_LARGE = new BigDecimal("1e13");

    private BudgetLineCells() {}

    /** Haushaltsjahr, four digits. */
    public static @Nullable Integer year(Row row) {
        Integer year = row.required("Haushaltsjahr") == null ? null : row.integer("Haushaltsjahr");
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            row.error("FELD-08", "Haushaltsjahr", "„" + year + "“ ist kein Haushaltsjahr. Bitte vierstellig angeben.");
            return null;
        }
        return year;
    }

    /** Kapitel with as many digits as the profile says ({@code kapitelstellen}, else four), and Titel. */
    public static @Nullable BudgetLine line(Row row, Profile profile) {
        String kapitel = row.digits("Kapitel", "5".equals(profile.setting("kapitelstellen", "4")) ? 5 : 4);
        String titel = row.digits("Titel", 5);
        return kapitel == null || titel == null ? null : new BudgetLine(kapitel, titel);
    }

    /** Betrag, which must be there and fit the database. */
    public static @Nullable Money amount(Row row) {
        if (row.required("Betrag") == null) {
            return null;
        }
        Money amount = row.money("Betrag");
        if (amount == null) {
            if (!row.isRejected()) {
                row.error("FELD-02", "Betrag", "Bitte einen Betrag angeben, zum Beispiel 1.234,56.");
            }
            return null;
        }
        if (amount.euros().abs().compareTo(TOO_LARGE) >= 0) {
            row.error("FELD-09", "Betrag", "Der Betrag ist zu groß. Bitte prüfen.");
            return null;
        }
        return amount;
    }

    public static @Nullable LocalDate requiredDate(Row row, String field) {
        return row.required(field) == null ? null : row.date(field);
    }

    /** A code or number that must be there. */
    public static @Nullable String requiredCode(Row row, String field, int longest) {
        String text = row.required(field);
        return text == null ? null : within(row, field, longest, text);
    }

    /** A code or number that may be missing: then empty. */
    public static String code(Row row, String field, int longest) {
        String text = row.text(field);
        String fitting = text == null ? null : within(row, field, longest, text);
        return fitting == null ? "" : fitting;
    }

    private static @Nullable String within(Row row, String field, int longest, String text) {
        if (text.length() > longest) {
            row.error("FELD-10", field, "Der Eintrag ist länger als " + longest + " Zeichen. Bitte kürzen.");
            return null;
        }
        return text;
    }

    /** Free text; empty if missing. */
    public static String text(Row row, String field) {
        String text = row.text(field);
        return text == null ? "" : text;
    }
}
