package de.gesamtplan.domain.bundling.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into what is compared: words, character grams, numbers. */
final class Tokens {
    private static final int GRAM = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CHUNK_ENDS = Pattern.compile("[\\s,;()\\[\\]]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** „v7.0“, „7“ and „7.00“ are one number; longer ones are article numbers and are compared as words. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.])v?(\\d{1,4}(?:\\.\\d+)?)(?![\\p{L}\\p{Nd}])");

    /** Not part of a longer number: „2.2003“, „1999-12“. */
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.,-])(?:19|20)\\d\\d(?![.,-]?[\\p{L}\\p{Nd}])");

    private static final Pattern CLOSING_ZEROS = Pattern.compile("\\.0+$");

    private Tokens() {}

    /** Lower case, umlauts spelt out, other accents dropped. */
    static String normalised(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The words, and beside the parts of „DVD-V9800“ the whole: makers and shops write model numbers either way. */
    static List<String> words(String normalised) {
        List<String> words = new ArrayList<>();
        for (String chunk : CHUNK_ENDS.split(normalised)) {
            int before = words.size();
            for (String part : NO_LETTER.split(chunk)) {
                if (!part.isEmpty()) {
                    words.add(part);
                }
            }
            if (words.size() > before + 1) {
                words.add(NO_LETTER.matcher(chunk).replaceAll(""));
            }
        }
        return words;
    }

    /** All runs of four characters; hyphens and the like inside a word do not count, a blank stands for each gap. */
    static List<String> grams(String normalised) {
        StringBuilder line = new StringBuilder(" ");
        for (String chunk : CHUNK_ENDS.split(normalised)) {
            String joined = NO_LETTER.matcher(chunk).replaceAll("");
            if (!joined.isEmpty()) {
                line.append(joined).append(' ');
            }
        }
        List<String> grams = new ArrayList<>();
        if (line.length() > 1 && line.length() <= GRAM) {
            grams.add(line.toString());
        }
        for (int i = 0; i + GRAM <= line.length(); i++) {
            grams.add(line.substring(i, i + GRAM));
        }
        return grams;
    }

    /** Years from 1900 to 2099. */
    static Set<String> years(String normalised) {
        Set<String> years = new TreeSet<>();
        Matcher matcher = YEAR.matcher(normalised);
        while (matcher.find()) {
            years.add(matcher.group());
        }
        return years;
    }

    /** Sizes, years and versions. */
    static Set<String> numbers(String normalised) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(normalised);
        while (matcher.find()) {
            numbers.add(CLOSING_ZEROS.matcher(matcher.group(1)).replaceFirst(""));
        }
        return numbers;
    }
}
