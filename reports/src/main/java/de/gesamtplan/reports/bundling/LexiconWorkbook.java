package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.learning.LexiconAgenda;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.sheet.Workbook;

/** What the lexicon may learn, as a workbook in which planners decide; it comes back through the inbox. */
public final class LexiconWorkbook {
    private LexiconWorkbook() {}

    public static byte[] render(LexiconAgenda agenda, ReportHead head) {
        LexiconTables tables = new LexiconTables(agenda);
        ReportHead own = head.titled("Lexikon der Bündelung", "Wörter, die das Lexikon lernen kann");
        try (Workbook workbook = Workbook.of(own)) {
            workbook.sheet("Lexikon")
                    .note(
                            "Bitte nur die gelben Felder ausfüllen, speichern und die Datei im Eingang „lexikon“ ablegen. Leere"
                                    + " Zeilen bleiben unbeachtet.")
                    .note(
                            "übernehmen: das Wort führt künftig zum Konzept (Schlüssel: Blatt Konzepte) · ablehnen: kommt nicht"
                                    + " wieder. Ins Lexikon gelangt es erst mit dem Befehl „gesamtplan lexicon-apply“.")
                    .table(tables.toDecide());
            workbook.sheet("Lexikon entschieden")
                    .note("Was angenommen oder abgelehnt ist. widerrufen: die bisherige Entscheidung gilt nicht mehr.")
                    .table(tables.decided());
            workbook.sheet("Konzepte").table(tables.concepts());
            return workbook.bytes();
        }
    }
}
