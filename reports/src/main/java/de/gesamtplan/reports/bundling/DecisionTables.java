package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Feature;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.Score;
import de.gesamtplan.domain.bundling.memory.Conflict;
import de.gesamtplan.domain.bundling.memory.Decision;
import de.gesamtplan.domain.bundling.memory.DecisionKind;
import de.gesamtplan.domain.bundling.memory.NameChange;
import de.gesamtplan.domain.bundling.memory.Verdict;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be decided, what was, and what came of it. */
final class DecisionTables {
    private static final Column[] COLUMNS = {
        Column.text("Art"),
        Column.text("Vorschlag"),
        Column.text("Gegenstand"),
        Column.text("Ressort 1"),
        Column.text("Position 1"),
        Column.text("Bezeichnung 1"),
        Column.text("Ressort 2"),
        Column.text("Position 2"),
        Column.text("Bezeichnung 2"),
        Column.money("Volumen"),
        Column.decimal("Score", 2),
        Column.text("Grund"),
        Column.text("Dagegen"),
        Column.text("Merkmale"),
        Column.text("Bisher"),
        Column.text("Entscheidung")
                .toFillIn(Arrays.stream(Verdict.values()).map(Verdict::label).toArray(String[]::new)),
        Column.text("Begründung").toFillIn(),
        Column.text("Bearbeiter").toFillIn()
    };

    private final BundlingView view;

    DecisionTables(BundlingView view) {
        this.view = view;
    }

    /**
     * A row for each member beside the one that it is held against, then the decisions in force on other pairs, so that
     * they can be revoked. The import reads the table by its headings.
     */
    Table toDecide() {
        Table.Builder table = Table.of("Entscheidungen", COLUMNS)
                .ifEmpty("Nichts zu entscheiden: keine Vorschläge, und nichts ist entschieden.");
        Set<Decisions.Pair> shown = new TreeSet<>();
        for (JointProcurement joint : view.proposals().proposals()) {
            BundlingProposal proposal = joint.proposal();
            Demand reference = proposal.reference();
            for (BundlingProposal.Member member : proposal.members()) {
                Decisions.Pair pair = new Decisions.Pair(
                        new Decision.Side(reference.department(), reference.title()).key(), member.key());
                if (!pair.one().equals(pair.other())) {
                    shown.add(pair);
                    row(table, proposal, member, pair);
                }
            }
        }
        for (Decision decision : view.decisions().inForce()) {
            if (decision.kind() == DecisionKind.DUPLICATE || !shown.contains(decision.pair())) {
                row(table, decision);
            }
        }
        return table.build();
    }

    private void row(
            Table.Builder table, BundlingProposal proposal, BundlingProposal.Member member, Decisions.Pair pair) {
        Demand one = proposal.reference();
        Demand other = member.demand();
        Score score = member.score();
        table.row(
                DecisionKind.BUNDLE.label(),
                proposal.id(),
                proposal.label(),
                one.department(),
                one.itemId(),
                one.title(),
                other.department(),
                other.itemId(),
                other.title(),
                other.volume(),
                score.features().isEmpty() ? null : score.sum(),
                member.reason().isEmpty() ? proposal.reason() : member.reason(),
                score.against().map(Feature::level).orElse(""),
                features(score),
                view.decisions()
                        .latest(DecisionKind.BUNDLE, pair)
                        .map(DecisionTables::before)
                        .orElse(""),
                null,
                null,
                null);
    }

    private static void row(Table.Builder table, Decision decision) {
        table.row(
                decision.kind().label(),
                "",
                "",
                decision.one().department(),
                "",
                decision.one().title(),
                decision.other().department(),
                "",
                decision.other().title(),
                decision.volume(),
                null,
                "",
                "",
                decision.features(),
                before(decision),
                null,
                null,
                null);
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
        String carried =
                decision.verdict() == Verdict.CONFIRMED || decision.verdict() == Verdict.REJECTED ? ", übernommen" : "";
        return decision.verdict().label() + ": entschieden " + German.day(decision.day()) + " von " + decision.author()
                + carried + (decision.reason().isEmpty() ? "" : " (" + decision.reason() + ")");
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
