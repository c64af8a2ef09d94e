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
        BundlingTables tables = new BundlingTables(view.proposals(), view.files());
        AwardTables awards = new AwardTables(view.outlook());
        PriceTables prices = new PriceTables(view.outlook());
        ContractTables contracts = new ContractTables(view.outlook());
        DecisionTables decisions = new DecisionTables(view);
        try (Workbook workbook = Workbook.of(head)) {
            var first = workbook.sheet("Vorschläge");
            workbook.sheet("Entscheidungen")
                    .note(
                            "Bitte nur die gelben Felder ausfüllen, speichern und die Datei im Eingang „entscheidung“ ablegen."
                                    + " Leere Zeilen bleiben unbeachtet.")
                    .note(
                            "bestätigt: gehört zusammen, bei Dubletten: ist doppelt gemeldet · abgelehnt: bleibt getrennt, auch in"
                                    + " kommenden Runden · später: zurückgestellt bis zur Wiedervorlage (Datum, Runde wie"
                                    + " 2029/2030, leer: nächste Runde) · widerrufen: die bisherige Entscheidung gilt nicht"
                                    + " mehr.")
                    .table(decisions.toDecide());
            workbook.sheet("Entschieden")
                    .note(
                            "Was gilt oder zurückgestellt ist. Ändern: gelbe Felder ausfüllen wie im Blatt Entscheidungen; eine"
                                    + " Ablehnung zuerst widerrufen.")
                    .table(decisions.decided());
            Sheet second = workbook.sheet("Mitglieder");
            Range reasons = workbook.sheet("Gründe").table(tables.reasons());
            Range members = second.table(tables.members(reasons));
            first.table(tables.proposals(members));
            workbook.sheet("Dubletten").table(tables.duplicates());
            workbook.sheet("Vergabe").table(awards.advice());
            workbook.sheet("Lose").table(awards.lots());
            workbook.sheet("Preise").paragraph(prices.priceNote()).table(prices.prices());
            workbook.sheet("Einsparung").paragraph(prices.assumption()).table(prices.savings());
            workbook.sheet("Rahmenverträge").table(contracts.contracts());
            workbook.sheet("Vorbei am Vertrag").table(contracts.mavericks());
            workbook.sheet("Standards").paragraph(contracts.standardNote()).table(contracts.standards());
            workbook.sheet("Nach Gegenstand")
                    .table(new ConceptCharts(view.outlook().awards()).table());
            workbook.sheet("Ohne Begriff").table(tables.unknown());
            Sheet last = workbook.sheet("Verfahren").paragraph(tables.method());
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
