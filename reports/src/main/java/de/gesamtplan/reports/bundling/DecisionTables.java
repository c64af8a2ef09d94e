package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.Feature;
import de.gesamtplan.domain.bundling.Score;
import de.gesamtplan.domain.bundling.memory.Change;
import de.gesamtplan.domain.bundling.memory.Conflict;
import de.gesamtplan.domain.bundling.memory.Decision;
import de.gesamtplan.domain.bundling.memory.Matter;
import de.gesamtplan.domain.bundling.memory.NameChange;
import de.gesamtplan.domain.bundling.memory.Verdict;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be decided, what was, and what came of it. */
final class DecisionTables {
    private static final Column[] COLUMNS = {
        Column.text("Art"),
        Column.text("Stand"),
        Column.text("Vorschlag"),
        Column.text("Gegenstand"),
        Column.text("Ressort 1"),
        Column.text("Position 1"),
        Column.text("Bezeichnung 1"),
        Column.money("Volumen 1"),
        Column.decimal("Menge 1", 0),
        Column.text("Ressort 2"),
        Column.text("Position 2"),
        Column.text("Bezeichnung 2"),
        Column.money("Volumen 2"),
        Column.decimal("Menge 2", 0),
        Column.decimal("Score", 2),
        Column.text("Grund"),
        Column.text("Dagegen"),
        Column.text("Merkmale"),
        Column.text("Bisher"),
        Column.text("Geändert"),
        Column.text("Runde"),
        Column.text("Entscheidung")
                .toFillIn(Arrays.stream(Verdict.values()).map(Verdict::label).toArray(String[]::new)),
        Column.text("Original").toFillIn("1", "2"),
        Column.text("Wiedervorlage").toFillIn(),
        Column.text("Begründung").toFillIn(),
        Column.text("Bearbeiter").toFillIn()
    };

    /** Columns that say nothing that the others do not, and are kept with a decision. */
    static final String[] FOR_THE_IMPORT = {"Merkmale", "Runde"};

    private final BundlingView view;

    DecisionTables(BundlingView view) {
        this.view = view;
    }

    /** What somebody has to decide. The import reads the table by its headings. */
    Table toDecide() {
        return matters("Entscheidungen", view.agenda().open(), "Nichts zu entscheiden.");
    }

    /** What is decided or put off, in the same form, so that it can be revoked or taken up earlier. */
    Table decided() {
        return matters("Entschieden", view.agenda().settled(), "Noch ist nichts entschieden.");
    }

    private Table matters(String name, List<Matter> matters, String none) {
        Table.Builder table = Table.of(name, COLUMNS).ifEmpty(none);
        for (Matter matter : matters) {
            Score score = matter.score();
            Decision former = matter.former();
            table.row(
                    matter.kind().label(),
                    matter.standing().label(),
                    matter.proposal(),
                    matter.about(),
                    matter.one().side().department(),
                    matter.one().items(),
                    matter.one().side().title(),
                    matter.one().side().volume(),
                    matter.one().side().quantity(),
                    matter.other().side().department(),
                    matter.other().items(),
                    matter.other().side().title(),
                    matter.other().side().volume(),
                    matter.other().side().quantity(),
                    score == null || score.features().isEmpty() ? null : score.sum(),
                    matter.reason(),
                    score == null ? "" : score.against().map(Feature::level).orElse(""),
                    score == null ? "" : features(score),
                    former == null ? "" : before(former),
                    changes(matter.changes()),
                    view.proposals().round(),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return table.build();
    }

    /** For instance „FM: Menge 100 → 126 (+26,0 %)“. */
    static String changes(List<Change> changes) {
        return changes.stream()
                .map(change -> change.department() + ": " + change.what() + " " + German.number(change.before(), 0)
                        + " → " + German.number(change.now(), 0) + " ("
                        + (change.percent().signum() > 0 ? "+" : "") + German.percent(change.percent(), 1) + ")")
                .collect(Collectors.joining("; "));
    }

    /** Names, levels and weights as they add up, which is kept with the decision. */
    static String features(Score score) {
        if (score.features().isEmpty()) {
            return "";
        }
        return score.features().stream()
                        .map(feature ->
                                feature.name() + " " + feature.level() + " " + German.number(feature.weight(), 2))
                        .collect(Collectors.joining("; "))
                + "; Summe " + German.number(score.sum(), 2);
    }

    static String before(Decision decision) {
        String reason = decision.reason().isEmpty() ? "" : " (" + decision.reason() + ")";
        String said = German.day(decision.day()) + " von " + decision.author();
        return switch (decision.verdict()) {
            case LATER -> "zurückgestellt " + until(decision) + ": " + said + reason;
            case REVOKED -> "widerrufen: " + said + reason;
            case CONFIRMED, REJECTED ->
                decision.verdict().label() + ": entschieden " + said + ", übernommen" + original(decision) + reason;
        };
    }

    private static String original(Decision decision) {
        Integer original = decision.original();
        return original == null ? "" : ", Original: " + side(original == 1 ? decision.one() : decision.other());
    }

    private static String until(Decision decision) {
        LocalDate day = decision.until().day();
        if (day != null) {
            return "bis " + German.day(day);
        }
        String round = decision.until().round();
        return round == null ? "bis zur nächsten Runde" : "bis zur Runde " + round;
    }

    /** Decisions that contradict one another; null if none do. */
    @Nullable
    Table conflicts() {
        List<Conflict> conflicts = view.decisions().conflicts();
        if (conflicts.isEmpty()) {
            return null;
        }
        Table.Builder table = Table.of(
                "Widersprüche",
                Column.text("Art"),
                Column.text("Abgelehnt"),
                Column.text("Bestätigt"),
                Column.text("Was gilt"));
        for (Conflict conflict : conflicts) {
            table.row(
                    conflict.rejected().kind().label(),
                    sides(conflict.rejected()),
                    conflict.chain().stream().map(DecisionTables::sides).collect(Collectors.joining("; ")),
                    "Die Ablehnung geht vor. Bitte eine der Entscheidungen widerrufen.");
        }
        return table.build();
    }

    private static String sides(Decision decision) {
        return side(decision.one()) + " / " + side(decision.other());
    }

    private static String side(Decision.Side side) {
        return side.department() + " „" + side.title() + "“";
    }

    /** What became of former proposals; null if all lasted. */
    @Nullable
    Table changes() {
        if (view.changes().isEmpty()) {
            return null;
        }
        Table.Builder table = Table.of(
                "Seit dem vorigen Lauf",
                Column.text("Was geschah"),
                Column.text("Vorschlag vorher"),
                Column.text("Vorschlag jetzt"));
        for (NameChange change : view.changes()) {
            table.row(change.kind().label(), String.join(", ", change.before()), String.join(", ", change.now()));
        }
        return table.build();
    }
}
