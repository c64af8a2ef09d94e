package de.gesamtplan.reports.content;

/** Texts where their place is limited. */
public final class Fit {
    private Fit() {}

    /** The beginning and the end of a text that is longer; names differ in either. */
    public static String into(String text, int longest) {
        int half = (longest - 1) / 2;
        return text.length() <= longest ? text : text.substring(0, half) + "…" + text.substring(text.length() - half);
    }
}
