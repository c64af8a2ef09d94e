package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Weights;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;

/** What was compared and how, and what the lexicon did not know. */
final class Scope {
    private final BundlingProposals result;

    Scope(BundlingProposals result) {
        this.result = result;
    }

    String method() {
        return "Verglichen wurden " + German.count(result.demands())
                + " Positionen nach Gegenstand (Lexikon), Tätigkeit, Größe, CPV-Code, Stückpreis und Jahren. Jeder Bedarf eines"
                + " Vorschlags ist mit dem Bezugsbedarf verglichen; die Gewichte der Gründe addieren sich zum Score. Ab "
                + German.number(Weights.PROPOSED, 2) + " wird vorgeschlagen, ab " + German.number(Weights.TO_CHECK, 2)
                + " ist zu prüfen. Nettowerte: Ansätze der Planjahre ohne " + German.number(result.taxPercent(), 0)
                + " % Umsatzsteuer. Verfahren nach den Wertgrenzen am 1. Januar des ersten Bedarfsjahres; der"
                + " EU-Schwellenwert geht den Wertgrenzen des Landes vor. Über die Bündelung entscheiden die Ressorts. Von"
                + " bestätigten Dubletten zählt einer der Bedarfe in Mengen, Volumen, Losen, Vergabe und Diagrammen: der in der"
                + " Entscheidung als Original benannte, sonst der zuerst gelieferte. Die Gesamtplanung führt beide unverändert.";
    }

    /** What the lexicon does not know, largest first: where an editor should look. */
    Table unknown() {
        Table.Builder table = Table.of(
                "Bedarfe ohne Begriff im Lexikon",
                Column.text("Ressort"),
                Column.text("Position"),
                Column.text("Bezeichnung"),
                Column.money("Volumen brutto"));
        result.withoutConcept().forEach(d -> table.row(d.department(), d.itemId(), d.title(), d.volume()));
        return table.ifEmpty("Alle Bedarfe sind im Lexikon bekannt.").build();
    }
}
