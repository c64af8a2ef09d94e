package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.award.Award;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.pdf.PdfReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bundling proposals in print: the largest ones; the workbook holds all. */
public final class BundlingPdf {
    /** So many rows of a table are printed. */
    private static final int PRINTED = 25;
    /** So many proposals are explained. */
    private static final int EXPLAINED = 15;

    private final PdfReport pdf;

    private BundlingPdf(PdfReport pdf) {
        this.pdf = pdf;
    }

    public static byte[] render(BundlingView view, ReportHead head) {
        BundlingPdf print = new BundlingPdf(PdfReport.landscape(head));
        print.overview(view);
        print.procurement(view);
        print.proposals(view.outlook().awards());
        print.rest(view);
        return print.pdf.render();
    }

    private void overview(BundlingView view) {
        BundlingProposals result = view.proposals();
        Scope scope = new Scope(result);
        ConceptCharts charts = new ConceptCharts(view.outlook().awards());
        Money volume = Money.sum(
                result.proposals().stream().map(JointProcurement::volume).toList());
        pdf.heading("Überblick")
                .paragraph(scope.method())
                .figures(List.of(
                        new Figure("Vorschläge", German.count(result.proposals().size())),
                        new Figure("Volumen brutto", German.millions(volume), "aller Vorschläge, alle Planjahre"),
                        new Figure(
                                "Bedarfe darin",
                                German.count(result.proposals().stream()
                                        .mapToInt(p -> p.proposal().counted().size())
                                        .sum()),
                                "von " + German.count(result.demands())),
                        new Figure(
                                "Mögliche Dubletten",
                                German.count(result.possibleDuplicates()),
                                "und " + German.count(result.duplicates().size() - result.possibleDuplicates())
                                        + " bestätigte"),
                        new Figure(
                                "Am Rahmenvertrag vorbei",
                                German.count(view.outlook().mavericks().size()))));
        largest(new ProposalTables(result, view.files()).proposals(), "Vorschläge");
        if (!result.proposals().isEmpty()) {
            pdf.chart(charts.volumes()).chart(charts.departments());
        }
    }

    private void procurement(BundlingView view) {
        AwardTables awards = new AwardTables(view.outlook());
        PriceTables prices = new PriceTables(view.outlook());
        ContractTables contracts = new ContractTables(view.outlook());
        pdf.heading("Vergabe");
        largest(awards.adviceInPrint(), "Vergabe");
        pdf.heading("Preise und Einsparung").paragraph(prices.priceNote());
        largest(prices.prices(), "Preise");
        pdf.paragraph(prices.assumption());
        largest(prices.savings(), "Einsparung");
        pdf.heading("Rahmenverträge").table(contracts.contracts()).heading("Am Rahmenvertrag vorbei");
        largest(contracts.mavericks(), "Vorbei am Vertrag");
        pdf.heading("Standardkatalog").paragraph(contracts.standardNote());
        largest(contracts.standards(), "Standards");
    }

    private void proposals(List<Award> awards) {
        if (awards.size() > EXPLAINED) {
            pdf.heading("Die größten Vorschläge im Einzelnen")
                    .paragraph("Erläutert sind die " + EXPLAINED + " mit dem größten Volumen von "
                            + German.count(awards.size())
                            + ". Zu allen stehen die Bedarfe in der Arbeitsmappe im Blatt „Mitglieder“ und ihre Merkmale mit Gewicht"
                            + " im Blatt „Gründe“.");
        }
        int number = 0;
        for (Award award : awards.subList(0, Math.min(EXPLAINED, awards.size()))) {
            number++;
            ProposalDetails details = new ProposalDetails(award);
            pdf.heading(number + ". " + details.heading())
                    .paragraph(details.sentence())
                    .table(details.features());
            largest(details.members(), "Mitglieder");
            pdf.table(AwardTables.lots(award));
        }
    }

    private void rest(BundlingView view) {
        DecisionTables decisions = new DecisionTables(view);
        pdf.heading("Mögliche Dubletten");
        largest(new DuplicateTables(view.proposals()).inPrint(), "Dubletten");
        add(decisions.conflicts());
        add(decisions.changes());
        pdf.heading("Für die Pflege des Lexikons");
        largest(new Scope(view.proposals()).unknown(), "Ohne Begriff");
    }

    /** The first rows of the table and its sum, and where the others are. */
    private void largest(Table table, String sheet) {
        List<Row> data = table.rows().stream()
                .filter(row -> row.level() == Row.Level.DATA)
                .toList();
        if (data.size() <= PRINTED) {
            pdf.table(table);
            return;
        }
        List<Row> shown = new ArrayList<>(data.subList(0, PRINTED));
        table.rows().stream().filter(row -> row.level() == Row.Level.TOTAL).forEach(shown::add);
        pdf.table(new Table(table.name(), table.columns(), shown, table.emptyNote()))
                .paragraph("Gezeigt sind " + PRINTED + " von " + German.count(data.size())
                        + " Zeilen; Summen gelten für alle. Alle stehen in der Arbeitsmappe, Blatt „" + sheet + "“.");
    }

    private void add(@Nullable Table table) {
        if (table != null) {
            pdf.heading(table.name()).table(table);
        }
    }
}
