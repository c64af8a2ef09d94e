package de.gesamtplan.reports.pdf;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Gives embedded fonts steady names, and drops the CIDSet, which is incomplete and need not be there in PDF/A-2. */
final class FontNames {
    private FontNames() {}

    /** Fonts are found by the pages that use them: most objects of a document are others. */
    static void settle(PDDocument document) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<COSDictionary> settled = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            fonts(page.getResources().getCOSObject(), settled, names);
        }
    }

    private static void fonts(COSDictionary resources, Set<COSDictionary> settled, Map<String, String> names) {
        if (resources.getDictionaryObject(COSName.FONT) instanceof COSDictionary fonts) {
            fonts.keySet().stream()
                    .sorted(Comparator.comparing(COSName::getName))
                    .forEach(key -> font(fonts.getDictionaryObject(key), settled, names));
        }
        if (resources.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary objects) {
            for (COSName key : objects.keySet()) {
                if (objects.getDictionaryObject(key) instanceof COSDictionary object
                        && settled.add(object)
                        && object.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary inner) {
                    fonts(inner, settled, names);
                }
            }
        }
    }

    private static void font(@Nullable COSBase found, Set<COSDictionary> settled, Map<String, String> names) {
        if (found instanceof COSDictionary font && settled.add(font)) {
            font.removeItem(COSName.getPDFName("CIDSet"));
            rename(font, COSName.BASE_FONT, names);
            rename(font, COSName.FONT_NAME, names);
            font(font.getDictionaryObject(COSName.FONT_DESC), settled, names);
            if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants) {
                for (int i = 0; i < descendants.size(); i++) {
                    font(descendants.getObject(i), settled, names);
                }
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
