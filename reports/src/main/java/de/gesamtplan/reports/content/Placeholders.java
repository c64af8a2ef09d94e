package de.gesamtplan.reports.content;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills placeholders such as {@code {soll}} in templates that an operator writes. */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private Placeholders() {}

    /**
     * @param template text with placeholders
     * @param values by name of the placeholder
     * @throws IllegalArgumentException if the template has a placeholder that does not exist; the message is German
     */
    public static String fill(String template, Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String value = values.get(matcher.group(1));
            if (value == null) {
                throw new IllegalArgumentException("VORL-01: Den Platzhalter {" + matcher.group(1)
                        + "} gibt es nicht. Erlaubt sind: " + String.join(", ", new TreeSet<>(values.keySet())) + ".");
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(text).toString();
    }
}
