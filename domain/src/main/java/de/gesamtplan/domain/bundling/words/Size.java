package de.gesamtplan.domain.bundling.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size in a text.
 *
 * @param text what is left without it, of the same length
 * @param size for instance {@code 14 Zoll} or {@code A3}; empty if none is named
 */
public record Size(String text, String size) {
    private static final Pattern SIZE = Pattern.compile(
            "(\\d{1,3}(?:[.,]\\d)?)\\s*-?\\s*(?:zoll\\b|zöllig\\w*|\"|”|″|''|inch\\b)|\\b(?:DIN[ -]?)?(A[0-4])\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public static Size in(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.find()) {
            return new Size(text, "");
        }
        String inches = size.group(1);
        String found = inches == null ? size.group(2).toUpperCase(Locale.ROOT) : inches.replace(',', '.') + " Zoll";
        return new Size(size.replaceAll(all -> " ".repeat(all.end() - all.start())), found);
    }
}
