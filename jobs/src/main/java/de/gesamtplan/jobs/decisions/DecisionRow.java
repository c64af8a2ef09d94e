package de.gesamtplan.jobs.decisions;

import static de.gesamtplan.jobs.intake.BudgetLineCells.code;
import static de.gesamtplan.jobs.intake.BudgetLineCells.requiredCode;

import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.bundling.memory.Decision;
import de.gesamtplan.domain.bundling.memory.DecisionKind;
import de.gesamtplan.domain.bundling.memory.Verdict;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.Departments;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and checks a decision. */
final class DecisionRow {
    static final String VERDICT = "Entscheidung";
    static final String VOLUME = "Volumen";
    private static final int CODE = 20;
    private static final int TITLE = 500;
    private static final int AUTHOR = 200;
    private static final int TEXT = 10_000;

    private final Departments departments;
    private final LocalDate today;

    DecisionRow(Departments departments, LocalDate today) {
        this.departments = departments;
        this.today = today;
    }

    /**
     * @param before what was last said of a pair
     * @return null if nothing is filled in, or the row has a fault, which is noted
     */
    @Nullable
    Decision read(Row row, Delivery delivery, BiFunction<DecisionKind, Decisions.Pair, @Nullable Decision> before) {
        if (row.text(VERDICT) == null) {
            if (row.text("Begründung") != null) {
                row.error(
                        "ENTSCH-01",
                        VERDICT,
                        "Eine Begründung ist angegeben, aber nicht entschieden. Bitte einen Eintrag der Liste wählen.");
            }
            return null;
        }
        Verdict verdict = oneOf(
                row,
                VERDICT,
                "ENTSCH-02",
                Verdict::ofLabel,
                Arrays.stream(Verdict.values()).map(Verdict::label).toList());
        DecisionKind kind = oneOf(
                row,
                "Art",
                "ENTSCH-03",
                DecisionKind::ofLabel,
                Arrays.stream(DecisionKind.values()).map(DecisionKind::label).toList());
        Decision.Side one = side(row, "1");
        Decision.Side other = side(row, "2");
        String author = requiredCode(row, "Bearbeiter", AUTHOR);
        String reason = code(row, "Begründung", TEXT);
        String features = code(row, "Merkmale", TEXT);
        Money volume = row.money(VOLUME);
        if (verdict != null && verdict.needsReason() && reason.isEmpty()) {
            row.error(
                    "ENTSCH-05",
                    "Begründung",
                    "Wer „" + verdict.label()
                            + "“ einträgt, sagt bitte warum: die Entscheidung gilt auch in kommenden Runden.");
        }
        if (verdict == null || kind == null || one == null || other == null || author == null || row.isRejected()) {
            return null;
        }
        Decisions.Pair pair = new Decisions.Pair(one.key(), other.key());
        Decision former = before.apply(kind, pair);
        if (verdict == Verdict.REVOKED && former == null) {
            row.error(
                    "ENTSCH-06",
                    VERDICT,
                    "Zu diesem Paar ist nichts entschieden, was widerrufen werden könnte. Bitte Bezeichnungen prüfen.");
            return null;
        }
        return new Decision(
                0,
                kind,
                one,
                other,
                verdict,
                reason,
                author,
                today,
                volume == null ? Money.ZERO : volume,
                features,
                former == null ? null : former.number(),
                new Origin(delivery.id(), row.sheet(), row.line()));
    }

    private static <T> @Nullable T oneOf(
            Row row, String field, String fault, Function<String, Optional<T>> read, List<String> allowed) {
        String text = row.required(field);
        if (text == null) {
            return null;
        }
        Optional<T> found = read.apply(text);
        if (found.isEmpty()) {
            row.error(
                    fault,
                    field,
                    "„" + text + "“ ist nicht vorgesehen. Erlaubt sind: "
                            + allowed.stream().collect(Collectors.joining(", ")) + ".");
        }
        return found.orElse(null);
    }

    private Decision.@Nullable Side side(Row row, String number) {
        String department = requiredCode(row, "Ressort " + number, CODE);
        String title = requiredCode(row, "Bezeichnung " + number, TITLE);
        if (department == null || title == null) {
            return null;
        }
        if (!isKnown(department)) {
            row.error(
                    "ENTSCH-04",
                    "Ressort " + number,
                    "Das Ressort " + department + " gibt es nicht. Bitte das Kürzel prüfen.");
            return null;
        }
        return new Decision.Side(department, title);
    }

    private boolean isKnown(String department) {
        return departments.all().stream().anyMatch(known -> known.code().equals(department));
    }

    /** As stored under its number. */
    static Decision numbered(Decision read, long number) {
        return new Decision(
                number,
                read.kind(),
                read.one(),
                read.other(),
                read.verdict(),
                read.reason(),
                read.author(),
                read.day(),
                read.volume(),
                read.features(),
                read.supersedes(),
                read.origin());
    }
}
