package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Feature;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Link;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Range;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The proposals, their members, and why each is one. */
final class ProposalTables {
    private static final String NONE = "Keine ähnlichen Bedarfe mehrerer Ressorts gefunden.";

    private final BundlingProposals result;
    private final SortedMap<Long, String> files;

    ProposalTables(BundlingProposals result, SortedMap<Long, String> files) {
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
                    proposal.counted().size(),
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
                            "COUNTIFS(" + members.column("Vorschlag") + ",A{row}," + members.column("zählt")
                                    + ",\"ja\")",
                            proposal.counted().size()),
                    proposal.quantity().orElse(null),
                    new Formula(
                            "SUMIFS(" + members.column("Volumen brutto") + "," + members.column("Vorschlag")
                                    + ",A{row}," + members.column("zählt") + ",\"ja\")",
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
                    result.proposals().stream()
                            .mapToInt(p -> p.proposal().counted().size())
                            .sum(),
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
                Column.text("zählt"),
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
                        member.counts() ? "ja" : ProposalDetails.notCounted(member),
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
}
