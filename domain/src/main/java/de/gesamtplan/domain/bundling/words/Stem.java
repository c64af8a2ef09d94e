package de.gesamtplan.domain.bundling.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds spelling and cuts inflection, so that „Geräte“, „Geraet“ and „Geräts“ are one. */
public final class Stem {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** „ue“ after a vowel or q is no umlaut: neue, Queue. */
    private static final Pattern WRITTEN_OUT = Pattern.compile("ae|oe|(?<![aeiouq])ue");

    private Stem() {}

    /** Lower case, umlauts as their vowel however they are written, ß as ss. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.GERMAN).replace("ß", "ss");
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return WRITTEN_OUT.matcher(plain).replaceAll(found -> found.group().substring(0, 1));
    }

    /**
     * A noun without plural and case; „-er“ stays, for a „Drucker“ is no „Druck“. An s at the end goes whether it is an ending
     * or not, so that „Kurs“ and „Kurse“ are one.
     */
    public static String noun(String folded) {
        int length = folded.length();
        String stem = folded;
        if (length > 5 && (folded.endsWith("ern") || folded.endsWith("eln"))) {
            stem = folded.substring(0, length - 1);
        } else if (length > 4 && (folded.endsWith("en") || folded.endsWith("es"))) {
            stem = folded.substring(0, length - 2);
        } else if (length > 3 && folded.endsWith("e")) {
            stem = folded.substring(0, length - 1);
        }
        int last = stem.length() - 1;
        boolean s = last > 3 && stem.charAt(last) == 's' && "su".indexOf(stem.charAt(last - 1)) < 0;
        return s ? stem.substring(0, last) : stem;
    }

    /** An adjective, or a noun inside of a phrase, without any ending. */
    public static String inner(String folded) {
        String stem = noun(folded);
        boolean ending = stem.length() > 5 && (stem.endsWith("er") || stem.endsWith("em"));
        return ending ? stem.substring(0, stem.length() - 2) : stem;
    }
}
