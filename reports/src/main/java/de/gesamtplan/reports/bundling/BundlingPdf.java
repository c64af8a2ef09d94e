package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Feature;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.pdf.PdfReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bundling proposals in print. */
public final class BundlingPdf {
    private BundlingPdf() {}

    public static byte[] render(BundlingView view, ReportHead head) {
        BundlingProposals result = view.proposals();
        BundlingTables tables = new BundlingTables(result, view.files());
        AwardTables awards = new AwardTables(view.outlook());
        DecisionTables decisions = new DecisionTables(view);
        Money volume = Money.sum(
                result.proposals().stream().map(JointProcurement::volume).toList());
        PdfReport pdf = PdfReport.landscape(head)
                .heading("Überblick")
                .paragraph(tables.method())
                .figures(List.of(
                        new Figure("Vorschläge", German.count(result.proposals().size())),
                        new Figure("Volumen brutto", German.millions(volume), "aller Vorschläge, alle Planjahre"),
                        new Figure(
                                "Bedarfe darin",
                                German.count(result.proposals().stream()
                                        .mapToInt(p -> p.proposal().members().size())
                                        .sum()),
                                "von " + German.count(result.demands()))))
                .table(tables.proposals(null));
        if (!result.proposals().isEmpty()) {
            pdf.chart(awards.volumes()).chart(awards.departments());
        }
        pdf.heading("Vergabe")
                .table(awards.advice())
                .heading("Preise und Einsparung")
                .paragraph(awards.assumption())
                .table(awards.savings())
                .heading("Rahmenverträge")
                .table(awards.contracts())
                .heading("Am Rahmenvertrag vorbei")
                .table(awards.mavericks())
                .heading("Kandidaten für den Standardkatalog")
                .table(awards.candidates());
        int number = 0;
        for (JointProcurement proposal : result.proposals()) {
            number++;
            pdf.heading(number + ". " + proposal.proposal().label() + " ("
                            + String.join(", ", proposal.proposal().departments()) + ")")
                    .paragraph(explanation(proposal))
                    .table(BundlingTables.membersOf(proposal));
        }
        pdf.heading("Mögliche Dubletten").table(tables.duplicates());
        add(pdf, decisions.conflicts());
        add(pdf, decisions.changes());
        return pdf.heading("Für die Pflege des Lexikons")
                .table(tables.unknown())
                .render();
    }

    private static void add(PdfReport pdf, @Nullable Table table) {
        if (table != null) {
            pdf.heading(table.name()).table(table);
        }
    }

    private static String explanation(JointProcurement proposal) {
        Feature against = proposal.proposal().against();
        return proposal.proposal().reason() + "\n"
                + (against == null ? "Dagegen spricht nichts Erkanntes." : "Dagegen: " + against.level() + ".") + "\n"
                + "Volumen netto " + German.euros(proposal.netVolume()) + ": gemeinsam "
                + known(proposal.jointProcedure()) + ", größter Bedarf einzeln " + known(proposal.singleProcedures())
                + "."
                + (proposal.contracts().isEmpty()
                        ? ""
                        : " Bestehender Rahmenvertrag: " + String.join(", ", proposal.contracts()) + ".");
    }

    private static String known(@Nullable String procedure) {
        return procedure == null ? "keine Wertgrenze bekannt" : procedure;
    }
}
