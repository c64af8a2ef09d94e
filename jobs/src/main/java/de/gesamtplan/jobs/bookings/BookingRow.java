package de.gesamtplan.jobs.bookings;

import static de.gesamtplan.jobs.intake.BudgetLineCells.amount;
import static de.gesamtplan.jobs.intake.BudgetLineCells.code;
import static de.gesamtplan.jobs.intake.BudgetLineCells.line;
import static de.gesamtplan.jobs.intake.BudgetLineCells.requiredCode;
import static de.gesamtplan.jobs.intake.BudgetLineCells.requiredDate;
import static de.gesamtplan.jobs.intake.BudgetLineCells.text;
import static de.gesamtplan.jobs.intake.BudgetLineCells.year;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BookingKind;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.KnownBudgetLines;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and checks a row of bookings. */
final class BookingRow {
    private static final int NUMBER = 50;
    private static final int ITEM = 100;
    private static final int MONTHS = 12;
    private static final int PERIODS = 16;

    private final KnownBudgetLines known;
    private final Set<String> contracts;

    BookingRow(KnownBudgetLines known, Set<String> contracts) {
        this.known = known;
        this.contracts = contracts;
    }

    /** The booking; null if the row has a fault, which is noted. */
    @Nullable
    Booking read(Row row, Delivery delivery) {
        BudgetPeriod period = period(row);
        String department = row.required("Ressort");
        BudgetLine line = line(row, delivery.profile());
        String vorgang = requiredCode(row, "Vorgang", NUMBER);
        BookingKind kind = kind(row);
        String voucher = requiredCode(row, "Belegnummer", NUMBER);
        LocalDate day = requiredDate(row, "Buchungsdatum");
        Money amount = amount(row);
        String item = code(row, "Position", ITEM);
        String contract = code(row, "Rahmenvertrag", NUMBER);
        checkReferences(row, period, department, line, contract);
        if (kind != null && amount != null && !kind.signed() && amount.signum() < 0) {
            row.error(
                    "BUCH-06",
                    "Betrag",
                    "„" + kind.word() + "“ wird ohne Vorzeichen gebucht. Minderungen bitte als Festlegungsminderung,"
                            + " Rückzahlungen als Absetzung melden.");
        }
        if (row.isRejected()
                || period == null
                || department == null
                || line == null
                || vorgang == null
                || kind == null
                || voucher == null
                || day == null
                || amount == null) {
            return null;
        }
        checkDay(row, period, kind, day);
        return new Booking(
                period,
                department,
                line,
                vorgang,
                kind,
                voucher,
                day,
                amount,
                text(row, "Empfänger"),
                item,
                contract,
                text(row, "Buchungstext"),
                new Origin(delivery.id(), row.sheet(), row.line()));
    }

    private static @Nullable BudgetPeriod period(Row row) {
        Integer year = year(row);
        Integer number = row.required("Periode") == null ? null : row.integer("Periode");
        if (number != null && (number < 1 || number > PERIODS)) {
            row.error("BUCH-01", "Periode", "Perioden sind 1 bis 12 und 13 bis 16 für den Jahresabschluss.");
            return null;
        }
        return year == null || number == null ? null : new BudgetPeriod(year, number);
    }

    private static @Nullable BookingKind kind(Row row) {
        String text = row.required("Belegart");
        if (text == null) {
            return null;
        }
        BookingKind kind = BookingKind.ofWord(text).orElse(null);
        if (kind == null) {
            String allowed =
                    Arrays.stream(BookingKind.values()).map(BookingKind::word).collect(Collectors.joining(", "));
            row.error("BUCH-05", "Belegart", "„" + text + "“ ist nicht vorgesehen. Erlaubt sind: " + allowed + ".");
        }
        return kind;
    }

    private void checkReferences(
            Row row,
            @Nullable BudgetPeriod period,
            @Nullable String department,
            @Nullable BudgetLine line,
            String contract) {
        if (period == null) {
            return;
        }
        int year = period.year();
        boolean departmentKnown = department != null && known.department(department, year);
        if (department != null && !departmentKnown) {
            row.error("BUCH-02", "Ressort", "Das Ressort „" + department + "“ gibt es " + year + " nicht.");
        }
        if (line != null && !known.chapter(line.kapitel(), year)) {
            row.error(
                    "BUCH-03",
                    "Kapitel",
                    "Das Kapitel " + line.kapitel() + " gehört " + year
                            + " zu keinem Ressort. Bitte Kapitel oder Referenzdaten (ressorts) prüfen.");
        } else if (line != null
                && department != null
                && departmentKnown
                && !known.owns(department, line.kapitel(), year)) {
            row.warning(
                    "BUCH-21",
                    "Kapitel",
                    "Das Kapitel " + line.kapitel() + " ist nicht das von " + department
                            + ". Der Bericht ordnet nach dem Kapitel zu.");
        }
        if (line != null && !known.group(line.gruppe(), year)) {
            row.error(
                    "BUCH-04",
                    "Titel",
                    "Die Gruppe " + line.gruppe() + " ist " + year
                            + " nicht für IT vorgesehen. Bitte Titel oder Referenzdaten (gruppierungen) prüfen.");
        }
        if (!contract.isEmpty() && !contracts.contains(contract)) {
            row.warning("BUCH-22", "Rahmenvertrag", "Der Rahmenvertrag „" + contract + "“ ist nicht bekannt.");
        }
    }

    /** Orders may be booked ahead for later years; all else should lie in its month, which sometimes it does not. */
    private static void checkDay(Row row, BudgetPeriod period, BookingKind kind, LocalDate day) {
        boolean ahead = day.getYear() < period.year()
                && (kind == BookingKind.FESTLEGUNG || kind == BookingKind.FESTLEGUNGSMINDERUNG);
        boolean inMonth = day.getYear() == period.year() && day.getMonthValue() == period.number();
        boolean inClosing =
                period.number() > MONTHS && !day.isBefore(period.lastDay().withDayOfMonth(1));
        if (!ahead && !inMonth && !inClosing) {
            row.warning(
                    "BUCH-23",
                    "Buchungsdatum",
                    "Das Buchungsdatum liegt nicht in der Periode " + period + ". Es zählt die Periode.");
        }
    }
}
