package de.gesamtplan.domain.bundling.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size that a text names. */
public final class Size {
    private static final Pattern SIZE = Pattern.compile(
            "(\\d{1,3}(?:[.,]\\d)?)\\s*-?\\s*(?:zoll\\b|zöllig\\w*|\"|”|″|''|inch\\b)|\\b(?:DIN[ -]?)?(A[0-4])\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Size() {}

    /** The first, for instance {@code 14 Zoll} or {@code A3}; empty if none is named. */
    public static String in(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.find()) {
            return "";
        }
        String inches = size.group(1);
        return inches == null ? size.group(2).toUpperCase(Locale.ROOT) : inches.replace(',', '.') + " Zoll";
    }
}
