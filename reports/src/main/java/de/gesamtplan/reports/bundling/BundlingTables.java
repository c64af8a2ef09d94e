package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Duplicate;
import de.gesamtplan.domain.bundling.Feature;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Range;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of the bundling report. */
final class BundlingTables {
    private final BundlingProposals result;
    private final SortedMap<Long, String> files;

    BundlingTables(BundlingProposals result, SortedMap<Long, String> files) {
        this.result = result;
        this.files = files;
    }

    /** One row per proposal; volumes are live sums over the members if their range is given. */
    Table proposals(@Nullable Range members) {
        Table.Builder table = Table.of(
                        "Vorschläge",
                        Column.count("Nr."),
                        Column.text("Gegenstand"),
                        Column.count("Ressorts"),
                        Column.count("Bedarfe"),
                        Column.decimal("Menge", 0),
                        Column.money("Volumen brutto"),
                        Column.money("Volumen netto"),
                        Column.text("Verfahren einzeln"),
                        Column.text("Verfahren gemeinsam"),
                        Column.text("Rahmenvertrag"))
                .ifEmpty("Keine ähnlichen Bedarfe mehrerer Ressorts gefunden.");
        int number = 0;
        for (JointProcurement p : result.proposals()) {
            number++;
            table.row(
                    number,
                    p.proposal().label(),
                    p.proposal().departments().size(),
                    p.proposal().members().size(),
                    p.proposal().quantity().orElse(null),
                    members == null
                            ? p.volume()
                            : new Formula(
                                    "SUMIFS(" + members.column("Volumen brutto") + "," + members.column("Vorschlag")
                                            + ",A{row})",
                                    p.volume()),
                    p.netVolume(),
                    p.singleProcedures(),
                    p.jointProcedure(),
                    String.join(", ", p.contracts()));
        }
        return table.build();
    }

    Table members() {
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
                Column.text("CPV"),
                Column.text("Rahmenvertrag"),
                Column.text("Datei"),
                Column.text("Blatt"),
                Column.count("Zeile"));
        int number = 0;
        for (JointProcurement p : result.proposals()) {
            number++;
            for (Demand d : p.proposal().demands()) {
                table.row(
                        number,
                        p.proposal().label(),
                        d.department(),
                        d.itemId(),
                        d.title(),
                        d.quantity(),
                        d.unit(),
                        d.volume(),
                        years(d),
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

    private static String years(Demand demand) {
        return demand.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The members of one proposal, as printed below it. */
    static Table membersOf(JointProcurement proposal) {
        Table.Builder table = Table.of(
                "Bedarfe",
                Column.text("Ressort"),
                Column.text("Position"),
                Column.text("Bezeichnung"),
                Column.decimal("Menge", 0),
                Column.text("Einheit"),
                Column.money("Volumen brutto"),
                Column.text("Jahre"),
                Column.text("Lieferung, Zeile"));
        for (Demand d : proposal.proposal().demands()) {
            String sheet = d.origin().sheet();
            table.row(
                    d.department(),
                    d.itemId(),
                    d.title(),
                    d.quantity(),
                    d.unit(),
                    d.volume(),
                    years(d),
                    "L" + d.origin().deliveryId() + (sheet.isEmpty() ? "" : " " + sheet) + ", Z. "
                            + d.origin().line());
        }
        return table.total(
                        "Summe",
                        null,
                        null,
                        proposal.proposal().quantity().orElse(null),
                        null,
                        proposal.volume(),
                        null,
                        null)
                .build();
    }

    Table reasons() {
        Table.Builder table = Table.of(
                "Gründe",
                Column.count("Vorschlag"),
                Column.text("Gegenstand"),
                Column.text("Grund"),
                Column.text("Richtung"),
                Column.decimal("Gewicht", 1));
        int number = 0;
        for (JointProcurement p : result.proposals()) {
            number++;
            for (BundlingProposal.Member member : p.proposal().members()) {
                for (Feature feature : member.score().features()) {
                    table.row(
                            number,
                            p.proposal().label(),
                            feature.name() + ": " + feature.level(),
                            feature.weight().signum() < 0 ? "dagegen" : "dafür",
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
                    years(other),
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
                + " Positionen nach Gegenstand (Lexikon), Tätigkeit, Größe, CPV-Code, Stückpreis und Jahren. Die Gewichte"
                + " der Gründe addieren sich; ab 3,0 im Mittel wird vorgeschlagen. Nettowerte: Ansätze der Planjahre ohne "
                + German.number(result.taxPercent(), 0) + " % Umsatzsteuer. Verfahren nach den Wertgrenzen am "
                + German.day(result.day()) + "; der EU-Schwellenwert geht den Wertgrenzen des Landes vor. Über die"
                + " Bündelung entscheiden die Ressorts.";
    }
}
