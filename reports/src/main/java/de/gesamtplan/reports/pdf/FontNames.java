package de.gesamtplan.reports.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives the embedded fonts of a document steady names, in the order in which they are written, and drops the CIDSet, which
 * is incomplete and need not be there in PDF/A-2.
 */
final class FontNames {
    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+.+");
    private static final PdfName CID_SET = new PdfName("CIDSet");

    private final Map<String, String> names = new HashMap<>();

    /** @param written an object of the document, of any kind */
    void settle(PdfObject written) {
        if (written instanceof PdfDictionary dictionary) {
            if (dictionary.isFont()) {
                rename(dictionary, PdfName.BASEFONT);
            } else if (PdfName.FONTDESCRIPTOR.equals(dictionary.get(PdfName.TYPE))) {
                rename(dictionary, PdfName.FONTNAME);
                dictionary.remove(CID_SET);
            }
        }
    }

    private void rename(PdfDictionary font, PdfName key) {
        String random = PdfName.decodeName(String.valueOf(font.get(key)));
        if (SUBSET.matcher(random).matches()) {
            font.put(
                    key,
                    new PdfName(names.computeIfAbsent(
                            random, r -> "GPLAN" + (char) ('A' + names.size()) + r.substring(6))));
        }
    }
}
