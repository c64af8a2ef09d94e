package de.gesamtplan.reports.bundling;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.bundling.Band;
import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.BundlingProposal.Member;
import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.ContentKey;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Duplicate;
import de.gesamtplan.domain.bundling.Feature;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.Score;
import de.gesamtplan.domain.bundling.award.Award;
import de.gesamtplan.domain.bundling.award.AwardOutlook;
import de.gesamtplan.domain.bundling.award.Lot;
import de.gesamtplan.domain.bundling.award.Saving;
import de.gesamtplan.domain.bundling.memory.Agenda;
import de.gesamtplan.domain.bundling.memory.DecisionLog;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.procurement.Procedure;
import de.gesamtplan.domain.procurement.Threshold;
import de.gesamtplan.reports.Samples;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.pdf.VeraPdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class BundlingReportTest {
    private static final Feature SAME = feature("Gegenstand", "gleich", "4.00");
    private static final Feature CPV = feature("CPV", "gleiche Abteilung", "-0.30");

    private static Feature feature(String name, String level, String weight) {
        return new Feature(name, level, "eins", "", new BigDecimal(weight));
    }

    private static Demand demand(String department, String item, String title) {
        return new Demand(
                department,
                item,
                title,
                null,
                null,
                null,
                BigDecimal.TEN,
                "Stück",
                new TreeMap<>(Map.of(2027, Money.of("1190.00"), 2031, Money.of("2380.00"))),
                null,
                new Origin(1, "", 2));
    }

    private static Member member(Demand demand, Feature... features) {
        return new Member(
                demand,
                ContentKey.of(demand.department(), demand.title()),
                Band.PROPOSED,
                new Score(List.of(features)),
                "Grund",
                null);
    }

    /** Three demands of 3,570.00 with tax, 3,000.00 without; the sums of the second and third are 4.00 and 3.70. */
    private static Award award(int number, String title) {
        List<Member> members = List.of(
                member(demand("FM", "FM-" + number, title)),
                member(demand("MBW", "MBW-" + number, title), SAME),
                member(demand("SK", "SK-" + number, title), SAME, CPV));
        BundlingProposal proposal = new BundlingProposal(
                "B-" + number,
                "hw." + number,
                title,
                "Beschaffung",
                members.get(0).demand(),
                members,
                Band.PROPOSED,
                new BigDecimal("3.85"),
                "Gleicher Gegenstand.",
                CPV);
        Threshold lapsed = new Threshold(
                "EU",
                "EU-weites Verfahren",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31),
                Money.of(216000),
                "Quelle");
        JointProcurement joint = new JointProcurement(
                proposal,
                Money.of("10710.00"),
                Money.of("9000.00"),
                LocalDate.of(2028, 1, 1),
                null,
                new Procedure("Direktauftrag", lapsed));
        return new Award(
                joint,
                title,
                new TreeMap<>(Map.of(2027, Money.of("3570.00"), 2031, Money.of("7140.00"))),
                List.of(new Lot("", proposal.demands(), BigDecimal.valueOf(30), "Stück", null)),
                List.of());
    }

    private static BundlingView view(List<Award> awards, List<Duplicate> duplicates) {
        return new BundlingView(
                new BundlingProposals(
                        "2027/2028",
                        LocalDate.of(2027, 1, 1),
                        new BigDecimal("19"),
                        2000,
                        awards.stream().map(Award::joint).toList(),
                        duplicates,
                        List.of(),
                        List.of()),
                new AwardOutlook(
                        awards,
                        List.of(),
                        List.of(),
                        List.of(),
                        new Saving(new BigDecimal("3"), new BigDecimal("10"), "Eine Annahme.")),
                DecisionLog.EMPTY,
                new Agenda(List.of()),
                List.of(),
                new TreeMap<>());
    }

    private static List<Award> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> award(i, i % 20 == 0 ? Samples.LONG_TEXT + i : "Gerät für Größen Nr. " + i))
                .toList();
    }

    /** 2 × 4.00 − 0.30 = 7.70; through two comparisons 3.85. */
    @Test
    void theScoreCanBeAddedUpByHand() {
        Table table = new ProposalDetails(award(1, "Notebook")).features();
        List<List<Object>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new ArrayList<>(row.values())));
        assertThat(rows.get(0))
                .startsWith("CPV", "gleiche Abteilung", new BigDecimal("-0.30"), 1, new BigDecimal("-0.30"));
        assertThat(rows.get(1)).startsWith("Gegenstand", "gleich", new BigDecimal("4.00"), 2, new BigDecimal("8.00"));
        assertThat(rows.get(2)).startsWith("Summe").contains(new BigDecimal("7.70"));
        assertThat(rows.get(3)).startsWith("Score").contains(2, new BigDecimal("3.85"));
        assertThat(table.rows().get(3).level()).isEqualTo(Row.Level.TOTAL);
    }

    @Test
    void buyersAreToldWhatStandsAgainstThePlan() {
        assertThat(new AwardHints(award(1, "Notebook")).text().replace('\u00a0', ' '))
                .isEqualTo("5 Jahre: Laufzeit über 4 Jahre begründen (§ 21 Abs. 6 VgV). EU-Schwellenwert für 2028 nicht"
                        + " hinterlegt, gerechnet mit 216.000,00 € (galt bis 31.12.2027).");
    }

    /** A hundred proposals and more: the largest are explained, the rest is in the workbook, and the PDF says so. */
    @Test
    void manyProposalsStayReadable() throws IOException {
        byte[] pdf = BundlingPdf.render(
                view(
                        many(130),
                        List.of(new Duplicate(
                                demand("FM", "1", "Größe"),
                                demand("SK", "2", "Größe"),
                                new Score(List.of(SAME)),
                                "Grund",
                                false))),
                Samples.HEAD);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(document.getNumberOfPages()).isLessThan(40);
            assertThat(text)
                    .contains("Gezeigt sind 25 von 130 Zeilen", "Erläutert sind die 15", "15. Gerät für Größen Nr. 15")
                    .doesNotContain("16. Gerät für Größen Nr. 16:")
                    .contains("Volumen nach Gegenstand", "Ein Bedarf, zweimal gemeldet?");
        }
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void noneFoundIsSaid() throws IOException {
        byte[] pdf = BundlingPdf.render(view(List.of(), List.of()), Samples.HEAD);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Keine ähnlichen Bedarfe mehrerer Ressorts gefunden.", "Keine Rahmenverträge bekannt.");
        }
        assertThat(BundlingWorkbook.render(view(List.of(), List.of()), Samples.HEAD))
                .isNotEmpty();
    }

    /** Formulas give what the domain reckoned; each proposal leads to its first member. */
    @Test
    void sumsOfTheWorkbookAreLive() throws IOException {
        byte[] bytes = BundlingWorkbook.render(view(many(130), List.of()), Samples.HEAD);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            XSSFSheet proposals = book.getSheet("Vorschläge");
            int last = 3 + 130;
            assertThat(evaluator.evaluate(proposals.getRow(last).getCell(6)).getNumberValue())
                    .isEqualTo(10710.00);
            assertThat(evaluator.evaluate(proposals.getRow(last).getCell(7)).getNumberValue())
                    .isEqualTo(9000.00);
            assertThat(evaluator.evaluate(proposals.getRow(last + 1).getCell(6)).getNumberValue())
                    .isEqualTo(130 * 10710.00);
            assertThat(proposals.getRow(last).getCell(1).getHyperlink().getLocation())
                    .isEqualTo("'Mitglieder'!A" + (5 + 129 * 3));
            XSSFSheet members = book.getSheet("Mitglieder");
            assertThat(evaluator.evaluate(members.getRow(6).getCell(10)).getNumberValue())
                    .isEqualTo(3.7);
            XSSFSheet saving = book.getSheet("Einsparung");
            int first = saving.getPaneInformation().getHorizontalSplitPosition();
            assertThat(evaluator.evaluate(saving.getRow(first).getCell(3)).getNumberValue())
                    .isEqualTo(270.00);
            assertThat(evaluator.evaluate(saving.getRow(first).getCell(4)).getNumberValue())
                    .isEqualTo(900.00);
            // Live charts of the twelve largest, from the cells of the table.
            var charts = book.getSheet("Diagramme").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(2);
            assertThat(charts.get(0).getCTChart().toString()).contains("'Nach Gegenstand'!$C$5:$C$16");
            // The twentieth title has more than 500 letters.
            assertThat(members.getRow(4).getHeightInPoints()).isLessThan(30);
            assertThat(members.getRow(4 + 19 * 3).getHeightInPoints()).isGreaterThan(100);
            for (String sheet : List.of("Vorschläge", "Mitglieder", "Gründe", "Vergabe", "Lose", "Einsparung")) {
                assertThat(book.getSheet(sheet).getPaneInformation().isFreezePane())
                        .as(sheet)
                        .isTrue();
                assertThat(book.getPrintArea(book.getSheetIndex(sheet)))
                        .as(sheet)
                        .isNotNull();
                assertThat(book.getSheet(sheet).getRepeatingRows()).as(sheet).isNotNull();
                assertThat(book.getSheet(sheet).getCTWorksheet().isSetAutoFilter())
                        .as(sheet)
                        .isTrue();
            }
        }
    }
}
