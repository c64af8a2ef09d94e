package de.gesamtplan.domain.bundling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title taken apart: its stems in order, and its size.
 *
 * @param stems lower-case, umlauts spelt out, plural and case endings cut off; filler words, numbers and the purpose
 *     left out
 * @param size screen size, for instance {@code 14 Zoll}; null if none is named
 */
public record Words(List<String> stems, @Nullable String size) {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,2}(?:[.,]\\d)?)\\s*(?:zoll|\"|''|-inch|inch)");
    /** What something is for says little about what it is: „Notebooks für den mobilen Arbeitsplatz“. */
    private static final Pattern PURPOSE = Pattern.compile("\\s(?:für|fuer|zur|zum|im|in der|in den)\\s.*");

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Set<String> FILLERS = Set.of(
            "und",
            "oder",
            "der",
            "die",
            "das",
            "den",
            "des",
            "dem",
            "von",
            "nach",
            "mit",
            "an",
            "auf",
            "aus",
            "ein",
            "eine",
            "neu",
            "neue",
            "neues",
            "neuer",
            "stueck",
            "zoll",
            "alle",
            "zentral",
            "je",
            "laut",
            "sowie",
            "ausbaustufe",
            "stufe",
            "phase");

    public Words {
        stems = List.copyOf(stems);
    }

    static Words of(String title) {
        String text = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN);
        Matcher size = SIZE.matcher(text);
        String found = size.find() ? size.group(1).replace(',', '.') + " Zoll" : null;
        String object = PURPOSE.matcher(text).replaceFirst("");
        return new Words(stems(object), found);
    }

    /** The stems of a text, without taking its purpose off. */
    public static List<String> stems(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        List<String> stems = new ArrayList<>();
        for (String word : SEPARATOR.split(plain)) {
            if (!word.isEmpty() && !FILLERS.contains(word) && !word.matches("\\d+")) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** Cuts one ending of inflection; short words stay. */
    private static String stem(String word) {
        for (String ending : new String[] {"innen", "ern", "en", "er", "es", "em", "e", "n", "s"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
