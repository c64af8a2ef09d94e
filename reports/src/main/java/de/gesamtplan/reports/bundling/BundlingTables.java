package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Duplicate;
import de.gesamtplan.domain.bundling.Feature;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.Weights;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Link;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Range;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The tables of the bundling report. */
final class BundlingTables {
    private static final String NONE = "Keine ähnlichen Bedarfe mehrerer Ressorts gefunden.";

    private final BundlingProposals result;
    private final SortedMap<Long, String> files;

    BundlingTables(BundlingProposals result, SortedMap<Long, String> files) {
        this.result = result;
        this.files = files;
    }

    /** One row per proposal, for print. */
    Table proposals() {
        Table.Builder table = Table.of("Vorschläge", columns()).ifEmpty(NONE);
        int number = 0;
        for (JointProcurement p : result.proposals()) {
            number++;
            BundlingProposal proposal = p.proposal();
            table.row(
                    number,
                    proposal.label(),
                    proposal.activity(),
                    proposal.departments().size(),
                    proposal.members().size(),
                    proposal.quantity().orElse(null),
                    p.volume(),
                    p.netVolume(),
                    proposal.score(),
                    proposal.band().label(),
                    proposal.id());
        }
        return table.build();
    }

    /** One row per proposal, each leading to its members, over which its volumes are live sums. */
    Table proposals(Range members) {
        Table.Builder table = Table.of("Vorschläge", columns()).ifEmpty(NONE);
        int number = 0;
        int row = 0;
        for (JointProcurement p : result.proposals()) {
            number++;
            BundlingProposal proposal = p.proposal();
            table.row(
                    number,
                    new Link(proposal.label(), members.target(row)),
                    proposal.activity(),
                    proposal.departments().size(),
                    new Formula(
                            "COUNTIF(" + members.column("Vorschlag") + ",A{row})",
                            proposal.members().size()),
                    proposal.quantity().orElse(null),
                    new Formula(
                            "SUMIFS(" + members.column("Volumen brutto") + "," + members.column("Vorschlag")
                                    + ",A{row})",
                            p.volume()),
                    new Formula("ROUND(G{row}/(1+" + result.taxPercent().toPlainString() + "/100),2)", p.netVolume()),
                    proposal.score(),
                    proposal.band().label(),
                    proposal.id());
            row += proposal.members().size();
        }
        if (number > 0) {
            table.total(
                    null,
                    "Summe",
                    null,
                    null,
                    row,
                    null,
                    Money.sum(result.proposals().stream()
                            .map(JointProcurement::volume)
                            .toList()),
                    Money.sum(result.proposals().stream()
                            .map(JointProcurement::netVolume)
                            .toList()),
                    null,
                    null,
                    null);
        }
        return table.build();
    }

    private static Column[] columns() {
        return new Column[] {
            Column.count("Nr."),
            Column.text("Gegenstand"),
            Column.text("Tätigkeit"),
            Column.count("Ressorts"),
            Column.count("Bedarfe"),
            Column.decimal("Menge", 0),
            Column.money("Volumen brutto"),
            Column.money("Volumen netto"),
            Column.decimal("Score", 2),
            Column.text("Band"),
            Column.text("Kennung")
        };
    }

    /** The demands of all proposals; a score is the live sum of the weights of its reasons. */
    Table members(Range reasons) {
        Table.Builder table = Table.of(
                "Mitglieder",
                Column.count("Vorschlag"),
                Column.text("Gegenstand"),
                Column.text("Ressort"),
                Column.text("Position"),
                Column.text("Bezeichnung"),
                Column.decimal("Menge", 0),
                Column.text("Einheit"),
                Column.money("Volumen brutto"),
                Column.text("Jahre"),
                Column.decimal("Score", 2),
                Column.text("Band"),
                Column.text("CPV"),
                Column.text("Rahmenvertrag"),
                Column.text("Datei"),
                Column.text("Blatt"),
                Column.count("Zeile"));
        int number = 0;
        for (JointProcurement p : result.proposals()) {
            number++;
            for (BundlingProposal.Member member : p.proposal().members()) {
                Demand d = member.demand();
                table.row(
                        number,
                        p.proposal().label(),
                        d.department(),
                        d.itemId(),
                        d.title(),
                        d.quantity(),
                        d.unit(),
                        d.volume(),
                        ProposalDetails.years(d),
                        score(member, reasons),
                        member.score().features().isEmpty()
                                ? "Bezugsbedarf"
                                : member.band().label(),
                        d.cpv(),
                        d.frameworkContract(),
                        files.getOrDefault(
                                d.origin().deliveryId(),
                                "Lieferung " + d.origin().deliveryId()),
                        d.origin().sheet(),
                        d.origin().line());
            }
        }
        return table.ifEmpty("Keine Vorschläge.").build();
    }

    private static @Nullable Object score(BundlingProposal.Member member, Range reasons) {
        if (member.score().features().isEmpty()) {
            return null;
        }
        return new Formula(
                "SUMIFS(%s,%s,A{row},%s,C{row},%s,D{row})"
                        .formatted(
                                reasons.column("Gewicht"),
                                reasons.column("Vorschlag"),
                                reasons.column("Ressort"),
                                reasons.column("Position")),
                member.score().sum());
    }

    private static String direction(Feature feature) {
        return switch (feature.weight().signum()) {
            case -1 -> "dagegen";
            case 0 -> "ohne Gewicht";
            default -> "dafür";
        };
    }

    /** Every reason of every member, held against the reference of its proposal. */
    Table reasons() {
        Table.Builder table = Table.of(
                "Gründe",
                Column.count("Vorschlag"),
                Column.text("Gegenstand"),
                Column.text("Ressort"),
                Column.text("Position"),
                Column.text("Merkmal"),
                Column.text("Stufe"),
                Column.text("Bezugsbedarf sagt"),
                Column.text("Bedarf sagt"),
                Column.text("Richtung"),
                Column.decimal("Gewicht", 2));
        int number = 0;
        for (JointProcurement p : result.proposals()) {
            number++;
            for (BundlingProposal.Member member : p.proposal().members()) {
                for (Feature feature : member.score().features()) {
                    table.row(
                            number,
                            p.proposal().label(),
                            member.demand().department(),
                            member.demand().itemId(),
                            feature.name(),
                            feature.level(),
                            feature.one(),
                            feature.other(),
                            direction(feature),
                            feature.weight());
                }
            }
        }
        return table.ifEmpty("Keine Vorschläge.").build();
    }

    /** Needs that seem to be filed twice, the surest first. */
    Table duplicates() {
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
                    duplicate.score().sum(),
                    duplicate.reason());
        }
        return table.ifEmpty("Kein Bedarf scheint doppelt gemeldet zu sein.").build();
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

    String method() {
        return "Verglichen wurden " + German.count(result.demands())
                + " Positionen nach Gegenstand (Lexikon), Tätigkeit, Größe, CPV-Code, Stückpreis und Jahren. Jeder Bedarf eines"
                + " Vorschlags ist mit dem Bezugsbedarf verglichen; die Gewichte der Gründe addieren sich zum Score. Ab "
                + German.number(Weights.PROPOSED, 2) + " wird vorgeschlagen, ab " + German.number(Weights.TO_CHECK, 2)
                + " ist zu prüfen. Nettowerte: Ansätze der Planjahre ohne " + German.number(result.taxPercent(), 0)
                + " % Umsatzsteuer. Verfahren nach den Wertgrenzen am 1. Januar des ersten Bedarfsjahres; der"
                + " EU-Schwellenwert geht den Wertgrenzen des Landes vor. Über die Bündelung entscheiden die Ressorts.";
    }
}
