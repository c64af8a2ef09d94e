package de.gesamtplan.jobs.budget;

import static de.gesamtplan.jobs.intake.BudgetLineCells.amount;
import static de.gesamtplan.jobs.intake.BudgetLineCells.code;
import static de.gesamtplan.jobs.intake.BudgetLineCells.line;
import static de.gesamtplan.jobs.intake.BudgetLineCells.text;
import static de.gesamtplan.jobs.intake.BudgetLineCells.year;

import de.gesamtplan.domain.budget.AppropriationKind;
import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.KnownBudgetLines;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks a row of the adopted budget. A profile with {@code haushaltsstellen: alle} takes in a whole state's
 * budget; else only lines of the departments' IT chapters and of groups allowed for IT are.
 */
final class BudgetRow {
    private static final Pattern VE = Pattern.compile("VE\\s*(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final int REFERENCE = 200;

    private final KnownBudgetLines known;

    /** What the column Art says. */
    private record Kind(AppropriationKind kind, @Nullable Integer dueYear) {}

    BudgetRow(KnownBudgetLines known) {
        this.known = known;
    }

    /** The movement; null if the row has a fault, which is noted. */
    @Nullable
    AppropriationMovement read(Row row, Delivery delivery) {
        Integer year = year(row);
        BudgetLine line = line(row, delivery.profile());
        Kind kind = kind(row, year);
        Money amount = amount(row);
        LocalDate day = day(row, year, kind);
        String reference = code(row, "Bezug", REFERENCE);
        FundingSource source = source(row);
        if (year != null && line != null && !"alle".equals(delivery.profile().setting("haushaltsstellen", "it"))) {
            checkLine(row, line, year);
        }
        if (kind != null && amount != null && !kind.kind().signed() && amount.signum() < 0) {
            row.error(
                    "SOLL-04", "Betrag", "„" + kind.kind().word() + "“ wird ohne Vorzeichen angegeben. Bitte prüfen.");
        }
        if (row.isRejected()
                || year == null
                || line == null
                || kind == null
                || amount == null
                || day == null
                || source == null) {
            return null;
        }
        return new AppropriationMovement(
                year,
                line,
                text(row, "Zweckbestimmung"),
                kind.kind(),
                kind.dueYear(),
                amount,
                day,
                reference,
                source,
                new Origin(delivery.id(), row.sheet(), row.line()));
    }

    /** Money without a word on who pays is the state's own. */
    private static @Nullable FundingSource source(Row row) {
        String text = row.text("Mittelherkunft");
        if (text == null) {
            return FundingSource.STATE;
        }
        FundingSource source = FundingSource.ofLabel(text).orElse(null);
        if (source == null) {
            String allowed = Arrays.stream(FundingSource.values())
                    .map(FundingSource::label)
                    .collect(Collectors.joining(", "));
            row.error(
                    "SOLL-07",
                    "Mittelherkunft",
                    "„" + text + "“ ist nicht vorgesehen. Erlaubt sind: " + allowed + "; leer heißt Land.");
        }
        return source;
    }

    private void checkLine(Row row, BudgetLine line, int year) {
        if (!known.chapter(line.kapitel(), year)) {
            row.error(
                    "SOLL-01",
                    "Kapitel",
                    "Das Kapitel " + line.kapitel() + " gehört " + year
                            + " zu keinem Ressort. Bitte Kapitel oder Referenzdaten (ressorts) prüfen.");
        }
        if (!known.group(line.gruppe(), year)) {
            row.error(
                    "SOLL-02",
                    "Titel",
                    "Die Gruppe " + line.gruppe() + " ist " + year
                            + " nicht für IT vorgesehen. Bitte Titel oder Referenzdaten (gruppierungen) prüfen.");
        }
    }

    private static @Nullable Kind kind(Row row, @Nullable Integer year) {
        String text = row.required("Art");
        if (text == null) {
            return null;
        }
        Matcher ve = VE.matcher(text);
        if (ve.matches()) {
            int dueYear = Integer.parseInt(ve.group(1));
            if (year != null && dueYear <= year) {
                row.error("SOLL-05", "Art", "Eine VE von " + year + " wird erst in späteren Jahren fällig.");
                return null;
            }
            return new Kind(AppropriationKind.VE, dueYear);
        }
        AppropriationKind kind = AppropriationKind.ofWord(text).orElse(null);
        if (kind == null || kind == AppropriationKind.VE) {
            String allowed = Arrays.stream(AppropriationKind.values())
                    .map(k -> k == AppropriationKind.VE ? "VE JJJJ" : k.word())
                    .collect(Collectors.joining(", "));
            row.error("SOLL-03", "Art", "„" + text + "“ ist nicht vorgesehen. Erlaubt sind: " + allowed + ".");
            return null;
        }
        return new Kind(kind, null);
    }

    /** What the budget law itself grants counts from the year's first day if no day is given; a change needs its day. */
    private static @Nullable LocalDate day(Row row, @Nullable Integer year, @Nullable Kind kind) {
        if (kind == null) {
            return row.date("Datum");
        }
        boolean original = kind.kind() == AppropriationKind.ANSATZ || kind.kind() == AppropriationKind.VE;
        if (original && row.text("Datum") == null) {
            return year == null ? null : LocalDate.of(year, 1, 1);
        }
        return row.required("Datum") == null ? null : row.date("Datum");
    }
}
