package de.gesamtplan.jobs.learning;

import static de.gesamtplan.jobs.intake.BudgetLineCells.code;
import static de.gesamtplan.jobs.intake.BudgetLineCells.requiredCode;

import de.gesamtplan.domain.bundling.learning.WordDecision;
import de.gesamtplan.domain.bundling.learning.WordDecision.Verdict;
import de.gesamtplan.domain.bundling.learning.WordLog;
import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.domain.bundling.lexicon.WordCheck;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and checks a decision on a word. */
final class LexiconRow {
    static final String VERDICT = "Entscheidung";
    private static final int WORD = 200;
    private static final int CONCEPT = 100;
    private static final int AUTHOR = 200;
    private static final int TEXT = 10_000;

    private final WordCheck check;
    private final LocalDate today;

    LexiconRow(WordCheck check, LocalDate today) {
        this.check = check;
        this.today = today;
    }

    /** @return null if nothing is filled in, or the row has a fault, which is noted */
    @Nullable
    WordDecision read(Row row, Delivery delivery, WordLog log) {
        if (row.text(VERDICT) == null) {
            if (row.text("Begründung") != null) {
                row.error(
                        "LEX-01",
                        VERDICT,
                        "Eine Begründung ist angegeben, aber nicht entschieden. Bitte einen Eintrag der Liste wählen.");
            }
            return null;
        }
        Verdict verdict = chosen(
                row,
                VERDICT,
                Verdict.ofLabel(String.valueOf(row.text(VERDICT))),
                Arrays.stream(Verdict.values()).map(Verdict::label));
        String written = row.text("Verwendung");
        LearnedWord.Use use = written == null
                ? LearnedWord.Use.SYNONYM
                : chosen(
                        row,
                        "Verwendung",
                        LearnedWord.Use.ofLabel(written),
                        Arrays.stream(LearnedWord.Use.values()).map(LearnedWord.Use::label));
        String word = requiredCode(row, "Wort", WORD);
        String concept = code(row, "Konzept", CONCEPT);
        String author = requiredCode(row, "Bearbeiter", AUTHOR);
        String reason = code(row, "Begründung", TEXT);
        String evidence = code(row, "Belege", TEXT);
        if (verdict == Verdict.ACCEPTED && concept.isEmpty()) {
            row.error(
                    "LEX-03",
                    "Konzept",
                    "Bitte angeben, zu welchem Konzept das Wort gehört: einen Schlüssel des Blatts Konzepte.");
        }
        if (verdict != null && verdict != Verdict.ACCEPTED && reason.isEmpty()) {
            row.error(
                    "LEX-05",
                    "Begründung",
                    "Wer „" + verdict.label()
                            + "“ einträgt, sagt bitte warum: das Wort kommt danach nicht von selbst wieder.");
        }
        if (verdict == null || use == null || word == null || author == null || row.isRejected()) {
            return null;
        }
        if (verdict == Verdict.ACCEPTED) {
            check.problems(word, use, concept)
                    .forEach(problem -> row.error("LEX-04", check.knows(concept) ? "Wort" : "Konzept", problem));
        }
        Optional<WordDecision> former = log.latest(WordDecision.Key.of(word, concept));
        if (verdict == Verdict.REVOKED && former.isEmpty()) {
            row.error(
                    "LEX-06",
                    VERDICT,
                    "Zu diesem Wort ist nichts entschieden, was widerrufen werden könnte. Bitte Wort und Konzept prüfen.");
        }
        if (row.isRejected()) {
            return null;
        }
        return new WordDecision(
                        0,
                        word,
                        use,
                        concept,
                        verdict,
                        reason,
                        author,
                        today,
                        evidence,
                        null,
                        new Origin(delivery.id(), row.sheet(), row.line()))
                .after(former.orElse(null));
    }

    private static <T> @Nullable T chosen(Row row, String field, Optional<T> found, Stream<String> allowed) {
        if (found.isEmpty()) {
            row.error(
                    "LEX-02",
                    field,
                    "„" + row.text(field) + "“ ist nicht vorgesehen. Erlaubt sind: "
                            + allowed.collect(Collectors.joining(", ")) + ".");
        }
        return found.orElse(null);
    }
}
