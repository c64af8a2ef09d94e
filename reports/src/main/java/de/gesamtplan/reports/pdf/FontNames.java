package de.gesamtplan.reports.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Gives embedded fonts steady names, and drops the CIDSet, which is incomplete and need not be there in PDF/A-2. */
final class FontNames {
    private FontNames() {}

    static void settle(PDDocument document) {
        Map<String, String> names = new LinkedHashMap<>();
        for (var key :
                document.getDocument().getXrefTable().keySet().stream().sorted().toList()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            COSBase value = object.getObject();
            if (value instanceof COSDictionary dictionary) {
                dictionary.removeItem(COSName.getPDFName("CIDSet"));
                rename(dictionary, COSName.BASE_FONT, names);
                rename(dictionary, COSName.FONT_NAME, names);
            }
        }
    }

    private static void rename(COSDictionary font, COSName key, Map<String, String> names) {
        String name = font.getNameAsString(key);
        if (name != null && name.matches("[A-Z]{6}\\+.+")) {
            font.setName(
                    key,
                    names.computeIfAbsent(name, random -> "GPLAN" + (char) ('A' + names.size()) + random.substring(6)));
        }
    }
}
