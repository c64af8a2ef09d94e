package de.gesamtplan.jobs.comments;

import static de.gesamtplan.jobs.intake.BudgetLineCells.code;
import static de.gesamtplan.jobs.intake.BudgetLineCells.line;
import static de.gesamtplan.jobs.intake.BudgetLineCells.year;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.controlling.DeviationCause;
import de.gesamtplan.domain.controlling.LineComment;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.BookingStore;
import de.gesamtplan.jobs.store.KnownBudgetLines;
import de.gesamtplan.reports.content.German;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and checks a statement. */
final class CommentRow {
    private static final int PERIODS = 16;
    private static final int AUTHOR = 200;
    private static final int COMMENT = 10_000;

    private final KnownBudgetLines known;
    private final BookingStore bookings;

    CommentRow(KnownBudgetLines known, BookingStore bookings) {
        this.known = known;
        this.bookings = bookings;
    }

    /** The statement; null if nothing is filled in, or the row has a fault, which is noted. */
    @Nullable
    LineComment read(Row row, Delivery delivery) {
        Money expected = row.money("Erwartetes Jahresende");
        String cause = cause(row);
        String comment = code(row, "Anmerkung", COMMENT);
        String author = code(row, "Bearbeiter", AUTHOR);
        if (expected == null && cause.isEmpty() && comment.isEmpty() && !row.isRejected()) {
            return null;
        }
        Integer year = year(row);
        Integer number = period(row);
        String department = row.required("Ressort");
        BudgetLine line = line(row, delivery.profile());
        if (year != null && department != null && line != null) {
            checkOwner(row, department, line, year);
        }
        if (row.isRejected() || year == null || number == null || line == null) {
            return null;
        }
        BudgetPeriod period = new BudgetPeriod(year, number);
        if (expected != null) {
            checkExpected(row, expected, bookings.ist(line, period));
        }
        return new LineComment(
                line, period, expected, cause, comment, author, new Origin(delivery.id(), row.sheet(), row.line()));
    }

    private static String cause(Row row) {
        String text = row.text("Ursache");
        if (text == null) {
            return "";
        }
        return DeviationCause.ofLabel(text).map(DeviationCause::label).orElseGet(() -> {
            String allowed = Arrays.stream(DeviationCause.values())
                    .map(DeviationCause::label)
                    .collect(Collectors.joining(", "));
            row.error("STELL-01", "Ursache", "„" + text + "“ ist nicht vorgesehen. Erlaubt sind: " + allowed + ".");
            return "";
        });
    }

    private static @Nullable Integer period(Row row) {
        Integer number = row.required("Periode") == null ? null : row.integer("Periode");
        if (number != null && (number < 1 || number > PERIODS)) {
            row.error("STELL-02", "Periode", "Perioden sind 1 bis 16, nicht " + number + ".");
            return null;
        }
        return number;
    }

    private void checkOwner(Row row, String department, BudgetLine line, int year) {
        if (!known.department(department, year)) {
            row.error(
                    "STELL-03",
                    "Ressort",
                    "Das Ressort " + department + " gibt es " + year + " nicht. Bitte das Kürzel prüfen.");
        } else if (!known.owns(department, line.kapitel(), year)) {
            row.error(
                    "STELL-04",
                    "Kapitel",
                    "Das Kapitel " + line.kapitel() + " gehört " + year + " nicht zu " + department
                            + ". Stellung nimmt ein Ressort nur zu eigenen Haushaltsstellen.");
        }
    }

    private static void checkExpected(Row row, Money expected, Money ist) {
        if (expected.compareTo(ist) < 0) {
            row.warning(
                    "STELL-05",
                    "Erwartetes Jahresende",
                    "Gezahlt sind schon " + German.euros(ist)
                            + ": weniger kann es am Jahresende nur durch Rückzahlungen werden. Bitte prüfen.");
        }
    }
}
