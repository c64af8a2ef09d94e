package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.sheet.Range;
import de.gesamtplan.reports.sheet.Workbook;
import java.util.SortedMap;

/** The bundling proposals as a workbook. */
public final class BundlingWorkbook {
    private BundlingWorkbook() {}

    /** @param files names by number of the delivery */
    public static byte[] render(BundlingProposals result, SortedMap<Long, String> files, ReportHead head) {
        BundlingTables tables = new BundlingTables(result, files);
        try (Workbook workbook = Workbook.of(head)) {
            var first = workbook.sheet("Vorschläge");
            Range members = workbook.sheet("Mitglieder").table(tables.members());
            first.table(tables.proposals(members));
            workbook.sheet("Gründe").table(tables.reasons());
            workbook.sheet("Ohne Begriff").table(tables.unknown());
            workbook.sheet("Verfahren").note(tables.method());
            return workbook.bytes();
        }
    }
}
