package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Feature;
import de.gesamtplan.domain.bundling.award.Award;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One proposal in print: why, what speaks against it, how its score adds up, and whose demands it holds. */
final class ProposalDetails {
    private final Award award;
    private final BundlingProposal proposal;

    ProposalDetails(Award award) {
        this.award = award;
        this.proposal = award.joint().proposal();
    }

    /** For instance „Datenbank: Lizenz (12 Ressorts)“. */
    String heading() {
        String activity = ": " + proposal.activity();
        return (proposal.label().endsWith(activity) ? proposal.label() : proposal.label() + activity) + " ("
                + proposal.departments().size() + " Ressorts)";
    }

    String sentence() {
        AwardHints hints = new AwardHints(award);
        return proposal.reason() + "\n" + "Volumen "
                + German.euros(award.joint().volume()) + " brutto, "
                + German.euros(award.joint().netVolume()) + " netto. Größter Bedarf einzeln: "
                + AwardTables.name(award.joint().singleProcedure()) + "; gemeinsam: "
                + AwardTables.name(award.joint().jointProcedure()) + ". Empfehlung: "
                + award.advice().label() + (award.used() == null ? "" : ", " + AwardTables.named(award.used()))
                + "." + (hints.text().isEmpty() ? "" : " " + hints.text());
    }

    /** What is added up: weight by number of comparisons; the mean of the sum is the score. */
    Table features() {
        record Term(String name, String level, BigDecimal weight) {}
        record Count(int times, String example) {}
        Map<Term, Count> terms = new TreeMap<>(Comparator.comparing(Term::name)
                .thenComparing(Term::weight, Comparator.reverseOrder())
                .thenComparing(Term::level));
        int compared = 0;
        for (BundlingProposal.Member member : proposal.members()) {
            compared += member.score().features().isEmpty() ? 0 : 1;
            for (Feature feature : member.score().features()) {
                terms.merge(
                        new Term(feature.name(), feature.level(), feature.weight()),
                        new Count(1, example(feature)),
                        (one, other) -> new Count(one.times() + other.times(), one.example()));
            }
        }
        Table.Builder table = Table.of(
                "Merkmale und Gewichte",
                Column.text("Merkmal"),
                Column.text("Stufe"),
                Column.decimal("Gewicht", 2),
                Column.count("mal"),
                Column.decimal("Beitrag", 2),
                Column.text("zum Beispiel: Bezugsbedarf / Bedarf"));
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (Map.Entry<Term, Count> entry : terms.entrySet()) {
            Term term = entry.getKey();
            BigDecimal part =
                    term.weight().multiply(BigDecimal.valueOf(entry.getValue().times()));
            sum = sum.add(part);
            table.row(
                    term.name(),
                    term.level(),
                    term.weight(),
                    entry.getValue().times(),
                    part,
                    entry.getValue().example());
        }
        return table.subtotal("Summe", null, null, null, sum, null)
                .total("Score", "Summe durch Vergleiche", null, compared, proposal.score(), "")
                .ifEmpty("Nur ein Bedarf.")
                .build();
    }

    private static String example(Feature feature) {
        return feature.one() + " / " + feature.other();
    }

    /** The sum below it is that of all demands, however many of them are shown. */
    Table members() {
        Table.Builder table = Table.of(
                "Bedarfe",
                Column.text("Ressort"),
                Column.text("Position"),
                Column.text("Bezeichnung"),
                Column.decimal("Menge", 0),
                Column.text("Einheit"),
                Column.money("Volumen brutto"),
                Column.text("Jahre"),
                Column.decimal("Score", 2),
                Column.text("Lieferung, Zeile"));
        for (BundlingProposal.Member member : proposal.members()) {
            Demand d = member.demand();
            String sheet = d.origin().sheet();
            boolean reference = member.score().features().isEmpty();
            table.row(
                    d.department(),
                    d.itemId(),
                    title(member),
                    d.quantity(),
                    d.unit(),
                    d.volume(),
                    years(d),
                    reference ? null : member.score().sum(),
                    "L" + d.origin().deliveryId() + (sheet.isEmpty() ? "" : " " + sheet) + ", Z. "
                            + d.origin().line());
        }
        return table.total(
                        "Summe",
                        null,
                        "aller " + German.count(proposal.counted().size()) + " Bedarfe",
                        proposal.quantity().orElse(null),
                        null,
                        award.joint().volume(),
                        null,
                        null,
                        null)
                .build();
    }

    private static String title(BundlingProposal.Member member) {
        String role = member.score().features().isEmpty() ? " (Bezugsbedarf)" : "";
        return member.demand().title() + role + (member.counts() ? "" : " – " + notCounted(member));
    }

    /** For instance „Dublette von MIL/MIL-009, nicht mitgezählt“. */
    static String notCounted(BundlingProposal.Member member) {
        Demand original = member.original();
        return original == null ? "" : "Dublette von " + key(original) + ", nicht mitgezählt";
    }

    static String key(Demand demand) {
        return demand.department() + '/' + demand.itemId();
    }

    static String years(Demand demand) {
        return years(demand.years());
    }

    /** {@code 2027–2031}, or each year where some between are missing. */
    static String years(Set<Integer> all) {
        SortedSet<Integer> years = new TreeSet<>(all);
        if (years.size() > 1 && years.last() - years.first() + 1 == years.size()) {
            return years.first() + "–" + years.last();
        }
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
