package de.gesamtplan.jobs.decisions;

import static de.gesamtplan.jobs.intake.BudgetLineCells.code;
import static de.gesamtplan.jobs.intake.BudgetLineCells.requiredCode;

import de.gesamtplan.domain.bundling.memory.Decision;
import de.gesamtplan.domain.bundling.memory.DecisionKind;
import de.gesamtplan.domain.bundling.memory.DecisionLog;
import de.gesamtplan.domain.bundling.memory.Resubmission;
import de.gesamtplan.domain.bundling.memory.Verdict;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.Departments;
import de.gesamtplan.domain.plan.PlanningRound;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.ReferenceStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and checks a decision. */
final class DecisionRow {
    static final String VERDICT = "Entscheidung";
    private static final String ORIGINAL = "Original";
    static final String VOLUME = "Volumen 2";
    private static final int CODE = 20;
    private static final int TITLE = 500;
    private static final int AUTHOR = 200;
    private static final int TEXT = 10_000;

    private final Departments departments;
    private final String newestRound;
    private final LocalDate today;

    DecisionRow(ReferenceStore references, LocalDate today) {
        this.departments = references.departments();
        this.newestRound = references.rounds().stream()
                .findFirst()
                .map(PlanningRound::name)
                .orElse("");
        this.today = today;
    }

    /**
     * @param log what was decided before this file
     * @return null if nothing is filled in, or the row has a fault, which is noted
     */
    @Nullable
    Decision read(Row row, Delivery delivery, DecisionLog log) {
        if (row.text(VERDICT) == null) {
            if (row.text("Begründung") != null || row.text("Wiedervorlage") != null || row.text(ORIGINAL) != null) {
                row.error(
                        "ENTSCH-01",
                        VERDICT,
                        "Begründung, Wiedervorlage oder Original ist angegeben, aber nicht entschieden. Bitte einen Eintrag"
                                + " der Liste wählen.");
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
        Integer original = original(row, kind, verdict);
        String author = requiredCode(row, "Bearbeiter", AUTHOR);
        String reason = code(row, "Begründung", TEXT);
        String features = code(row, "Merkmale", TEXT);
        String written = code(row, "Runde", CODE);
        String round = written.isEmpty() ? newestRound : written;
        Resubmission until = UntilCell.read(row, verdict, round, today);
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
        Decision read = new Decision(
                0,
                kind,
                one,
                other,
                verdict,
                original,
                reason,
                author,
                today,
                volume == null ? Money.ZERO : volume,
                features,
                round,
                until,
                null,
                new Origin(delivery.id(), row.sheet(), row.line()));
        return fits(row, read, log) ? read.after(log.latest(kind, read.pair()).orElse(null)) : null;
    }

    /** Whether it may follow what was decided before; a rejection holds until somebody revokes it. */
    private static boolean fits(Row row, Decision read, DecisionLog log) {
        Optional<Decision> former = log.latest(read.kind(), read.pair());
        if (read.verdict() == Verdict.REVOKED
                && former.filter(one -> one.verdict() != Verdict.REVOKED || read.saysTheSameAs(one))
                        .isEmpty()) {
            row.error(
                    "ENTSCH-06",
                    VERDICT,
                    "Zu diesem Paar ist nichts entschieden, was widerrufen werden könnte. Bitte Bezeichnungen prüfen.");
        }
        Optional<Decision> rejection =
                log.binding(read.kind(), read.pair()).filter(binding -> binding.verdict() == Verdict.REJECTED);
        if (read.verdict() == Verdict.CONFIRMED && rejection.isPresent()) {
            row.error(
                    "ENTSCH-07",
                    VERDICT,
                    "Das Paar hat " + rejection.get().author() + " abgelehnt ("
                            + rejection.get().reason()
                            + "). Bitte die Ablehnung zuerst widerrufen und danach bestätigen.");
        }
        return !row.isRejected();
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

    /** Which of the two counts, if the row says so. */
    private static @Nullable Integer original(Row row, @Nullable DecisionKind kind, @Nullable Verdict verdict) {
        String text = row.text(ORIGINAL);
        if (text == null) {
            return null;
        }
        if (!text.matches("[12]") || kind != DecisionKind.DUPLICATE || verdict != Verdict.CONFIRMED) {
            row.error(
                    "ENTSCH-10",
                    ORIGINAL,
                    "Das Original gibt es nur bei bestätigten Dubletten. Bitte 1 oder 2 eintragen oder das Feld leeren; dann"
                            + " zählt der zuerst gelieferte Bedarf.");
            return null;
        }
        return Integer.valueOf(text);
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
        Money volume = row.money("Volumen " + number);
        BigDecimal quantity = row.decimal("Menge " + number);
        return row.isRejected() ? null : new Decision.Side(department, title, volume, quantity);
    }

    private boolean isKnown(String department) {
        return departments.all().stream().anyMatch(known -> known.code().equals(department));
    }
}
