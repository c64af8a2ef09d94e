package de.gesamtplan.reports.bundling;

import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Range;
import de.gesamtplan.reports.sheet.Sheet;
import de.gesamtplan.reports.sheet.Workbook;
import org.jspecify.annotations.Nullable;

/** The bundling proposals as a workbook, in which planners decide on them; it comes back through the inbox. */
public final class BundlingWorkbook {
    private BundlingWorkbook() {}

    public static byte[] render(BundlingView view, ReportHead head) {
        ProposalTables tables = new ProposalTables(view.proposals(), view.files());
        Scope scope = new Scope(view.proposals());
        AwardTables awards = new AwardTables(view.outlook());
        PriceTables prices = new PriceTables(view.outlook());
        ContractTables contracts = new ContractTables(view.outlook());
        DecisionTables decisions = new DecisionTables(view);
        try (Workbook workbook = Workbook.of(head)) {
            Sheet first = workbook.sheet("Vorschläge").compact();
            Sheet open = workbook.sheet("Entscheidungen")
                    .compact()
                    .note(
                            "Bitte nur die gelben Felder ausfüllen, speichern und die Datei im Eingang „entscheidung“ ablegen."
                                    + " Leere Zeilen bleiben unbeachtet.")
                    .note(
                            "bestätigt: gehört zusammen, bei Dubletten: ist doppelt gemeldet · abgelehnt: bleibt getrennt, auch in"
                                    + " kommenden Runden · später: zurückgestellt bis zur Wiedervorlage (Datum, Runde wie"
                                    + " 2029/2030, leer: nächste Runde) · widerrufen: die bisherige Entscheidung gilt nicht"
                                    + " mehr.")
                    .note(
                            "Original: bei bestätigten Dubletten, welcher der beiden Bedarfe zählt (1 oder 2); leer: der zuerst"
                                    + " gelieferte. Der andere wird in Volumen, Losen und Vergabe nicht mitgezählt.");
            open.hide(open.table(decisions.toDecide()), DecisionTables.FOR_THE_IMPORT);
            Sheet settled = workbook.sheet("Entschieden")
                    .compact()
                    .note(
                            "Was gilt oder zurückgestellt ist. Ändern: gelbe Felder ausfüllen wie im Blatt Entscheidungen; eine"
                                    + " Ablehnung zuerst widerrufen.");
            settled.hide(settled.table(decisions.decided()), DecisionTables.FOR_THE_IMPORT);
            Sheet second = workbook.sheet("Mitglieder").compact();
            Range reasons = workbook.sheet("Gründe").compact().table(tables.reasons());
            Range members = second.table(tables.members(reasons));
            first.table(tables.proposals(members));
            workbook.sheet("Dubletten").compact().table(new DuplicateTables(view.proposals()).table());
            workbook.sheet("Vergabe").compact().table(awards.advice());
            workbook.sheet("Lose").compact().table(awards.lots());
            workbook.sheet("Preise").compact().paragraph(prices.priceNote()).table(prices.prices());
            workbook.sheet("Einsparung")
                    .compact()
                    .paragraph(prices.assumption())
                    .table(prices.savings());
            workbook.sheet("Rahmenverträge").compact().table(contracts.contracts());
            workbook.sheet("Vorbei am Vertrag").compact().table(contracts.mavericks());
            workbook.sheet("Standards")
                    .compact()
                    .paragraph(contracts.standardNote())
                    .table(contracts.standards());
            new ConceptCharts(view.outlook().awards()).addTo(workbook);
            workbook.sheet("Ohne Begriff").table(scope.unknown());
            Sheet last = workbook.sheet("Verfahren").paragraph(scope.method());
            add(last, decisions.conflicts());
            add(last, decisions.changes());
            return workbook.bytes();
        }
    }

    private static void add(Sheet sheet, @Nullable Table table) {
        if (table != null) {
            sheet.note(table.name()).table(table);
        }
    }
}
