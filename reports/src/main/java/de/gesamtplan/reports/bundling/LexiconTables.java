package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.learning.Candidate;
import de.gesamtplan.domain.bundling.learning.Effect;
import de.gesamtplan.domain.bundling.learning.LexiconAgenda;
import de.gesamtplan.domain.bundling.learning.UnknownWord;
import de.gesamtplan.domain.bundling.learning.WordDecision;
import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.domain.bundling.memory.Decision;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Words that the lexicon may learn, and what was decided on them. */
final class LexiconTables {
    /** So many demands are named whose reading a word would change; the rest is counted. */
    private static final int NAMED = 10;

    private static final Column[] COLUMNS = {
        Column.text("Art"),
        Column.text("Wort").toFillIn(),
        Column.text("Verwendung")
                .toFillIn(Arrays.stream(LearnedWord.Use.values())
                        .map(LearnedWord.Use::label)
                        .toArray(String[]::new)),
        Column.text("Konzept").toFillIn(),
        Column.text("Bezeichnung"),
        Column.count("Bedarfe"),
        Column.money("Volumen brutto"),
        Column.text("Ressorts"),
        Column.text("Beispiele"),
        Column.text("Auch in"),
        Column.text("Belege"),
        Column.text("Wirkung"),
        Column.text("Hindernis"),
        Column.text("Bisher"),
        Column.text("Entscheidung")
                .toFillIn(Arrays.stream(WordDecision.Verdict.values())
                        .map(WordDecision.Verdict::label)
                        .toArray(String[]::new)),
        Column.text("Begründung").toFillIn(),
        Column.text("Bearbeiter").toFillIn()
    };

    private final LexiconAgenda agenda;

    LexiconTables(LexiconAgenda agenda) {
        this.agenda = agenda;
    }

    /** The import reads the table by its headings. */
    Table toDecide() {
        Table.Builder table = Table.of("Lexikon", COLUMNS)
                .ifEmpty("Nichts zu entscheiden: das Lexikon kennt alle Gegenstände dieser Runde.");
        agenda.proposals().forEach(candidate -> row(table, "Vorschlag", candidate));
        agenda.workList().forEach(candidate -> row(table, "Arbeitsliste", candidate));
        return table.build();
    }

    Table decided() {
        Table.Builder table = Table.of("Lexikon entschieden", COLUMNS).ifEmpty("Noch ist nichts entschieden.");
        agenda.decided().forEach(candidate -> row(table, "Entschieden", candidate));
        return table.build();
    }

    private static void row(Table.Builder table, String kind, Candidate candidate) {
        UnknownWord unknown = candidate.unknown();
        table.row(
                kind,
                candidate.word(),
                candidate.use().label(),
                candidate.concept(),
                candidate.label(),
                unknown == null ? null : unknown.demands(),
                unknown == null ? null : unknown.volume(),
                unknown == null ? "" : String.join(", ", unknown.departments()),
                unknown == null ? "" : String.join("; ", unknown.examples()),
                unknown == null ? "" : String.join(", ", unknown.compounds()),
                candidate.evidence().stream().map(LexiconTables::pair).collect(Collectors.joining("; ")),
                effect(candidate.effect()),
                String.join(" ", candidate.obstacles()),
                before(candidate),
                null,
                null,
                null);
    }

    private static String pair(Decision decision) {
        return side(decision.one()) + " = " + side(decision.other()) + " (bestätigt " + German.day(decision.day())
                + " von " + decision.author() + ")";
    }

    private static String side(Decision.Side side) {
        return side.department() + " „" + side.title() + "“";
    }

    /** Which demands would be read otherwise, and which proposals would grow. */
    static String effect(Effect effect) {
        List<Effect.Reading> readings = effect.readings();
        if (readings.isEmpty()) {
            return "";
        }
        String read = readings.stream()
                .limit(NAMED)
                .map(reading -> reading.demand() + " „" + reading.title() + "“: "
                        + (reading.from().isEmpty() ? "unbekannt" : reading.from()) + " → "
                        + (reading.to().isEmpty() ? "unbekannt" : reading.to()))
                .collect(Collectors.joining("; "));
        String more = readings.size() > NAMED ? "; und " + German.count(readings.size() - NAMED) + " weitere" : "";
        String grown = effect.growths().stream()
                .map(growth -> growth.label() + " " + growth.before() + " → " + growth.after() + " Bedarfe")
                .collect(Collectors.joining(", "));
        return read + more + ". Vorschläge: " + effect.before() + " → " + effect.after()
                + (grown.isEmpty() ? "" : " (" + grown + ")") + ".";
    }

    private static String before(Candidate candidate) {
        WordDecision former = candidate.former();
        if (former == null) {
            return "";
        }
        String state = former.verdict() != WordDecision.Verdict.ACCEPTED
                ? ""
                : candidate.written() ? "; steht im Lexikon" : "; noch nicht eingetragen (gesamtplan lexicon-apply)";
        return former.verdict().label() + ": " + German.day(former.day()) + " von " + former.author()
                + (former.reason().isEmpty() ? "" : " (" + former.reason() + ")") + state;
    }

    /** All concepts, to look up a key. */
    Table concepts() {
        Table.Builder table = Table.of("Konzepte", Column.text("Schlüssel"), Column.text("Bezeichnung"));
        agenda.concepts().forEach(table::row);
        return table.build();
    }
}
