package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Duplicate;
import de.gesamtplan.domain.bundling.NotCounted;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import java.util.ArrayList;
import java.util.List;

/** Needs that seem to be filed twice, and what of them counts. */
final class DuplicateTables {
    private static final String NONE = "Kein Bedarf scheint doppelt gemeldet zu sein.";

    private final BundlingProposals result;

    DuplicateTables(BundlingProposals result) {
        this.result = result;
    }

    /** Needs that seem to be filed twice, the surest first. */
    Table table() {
        Table.Builder table = Table.of(
                "Mögliche Dubletten",
                Column.text("Ressort 1"),
                Column.text("Position 1"),
                Column.text("Bezeichnung 1"),
                Column.text("Ressort 2"),
                Column.text("Position 2"),
                Column.text("Bezeichnung 2"),
                Column.money("Volumen 2"),
                Column.text("Jahre 2"),
                Column.text("Was zählt"),
                Column.decimal("Score", 2),
                Column.text("Grund"));
        for (Duplicate duplicate : result.duplicates()) {
            Demand one = duplicate.one();
            Demand other = duplicate.other();
            table.row(
                    one.department(),
                    one.itemId(),
                    one.title(),
                    other.department(),
                    other.itemId(),
                    other.title(),
                    other.volume(),
                    ProposalDetails.years(other),
                    counting(duplicate),
                    duplicate.score().sum(),
                    duplicate.reason());
        }
        return table.ifEmpty(NONE).build();
    }

    /** What a confirmed duplicate leaves of the two; a possible one leaves both. */
    private String counting(Duplicate duplicate) {
        if (!duplicate.confirmed()) {
            return "beide, nicht entschieden";
        }
        List<String> said = new ArrayList<>();
        for (NotCounted copy : result.notCounted()) {
            if (copy.demand().equals(duplicate.one()) || copy.demand().equals(duplicate.other())) {
                said.add(ProposalDetails.key(copy.demand()) + " nicht mitgezählt: Dublette von "
                        + ProposalDetails.key(copy.original()) + " ("
                        + copy.rule().label() + ")");
            }
        }
        return said.isEmpty() ? "beide, wegen einer Ablehnung" : String.join("; ", said);
    }

    /** The same with fewer columns, for paper. */
    Table inPrint() {
        Table.Builder table = Table.of(
                "Ein Bedarf, zweimal gemeldet?",
                Column.text("Bedarf"),
                Column.text("Bezeichnung"),
                Column.text("scheint derselbe wie"),
                Column.text("Bezeichnung dort"),
                Column.money("Volumen brutto"),
                Column.text("Was zählt"),
                Column.decimal("Score", 2),
                Column.text("Merkmale und Gewichte"));
        for (Duplicate duplicate : result.duplicates()) {
            table.row(
                    duplicate.other().itemId() + " (" + duplicate.other().department() + ")",
                    duplicate.other().title(),
                    duplicate.one().itemId() + " (" + duplicate.one().department() + ")",
                    duplicate.one().title(),
                    duplicate.other().volume(),
                    counting(duplicate),
                    duplicate.score().sum(),
                    DecisionTables.features(duplicate.score()));
        }
        return table.ifEmpty(NONE).build();
    }
}
