package de.gesamtplan.jobs.trace;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which figure is meant.
 *
 * @param subject what the report is about: a round, a month, a year
 * @param figure for instance {@code ist}
 * @param narrowing options that say which part of it, and their values
 */
public record Question(String subject, String figure, Map<String, String> narrowing) {
    /** A question that no report answers; the message says what can be asked. */
    public static final class Unanswerable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unanswerable(String message) {
            super(message);
        }
    }

    public Question {
        narrowing = Map.copyOf(narrowing);
    }

    @Nullable
    String option(String name) {
        return narrowing.get(name);
    }

    /** Whether the value fits the option, or the option is not given. */
    boolean admits(String option, @Nullable Object value) {
        String wanted = option(option);
        return wanted == null || wanted.equalsIgnoreCase(String.valueOf(value));
    }

    @Nullable
    Integer number(String option) {
        String text = option(option);
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Unanswerable("TRACE-03: --" + option + " ist eine Zahl, nicht „" + text + "“.");
        }
    }

    void requireKnown(Collection<String> figures, Set<String> options) {
        if (!figures.contains(figure)) {
            throw new Unanswerable("TRACE-01: Die Zahl „" + figure + "“ gibt es in diesem Bericht nicht. Es gibt: "
                    + String.join(", ", figures) + ".");
        }
        for (String name : narrowing.keySet()) {
            if (!options.contains(name)) {
                throw new Unanswerable("TRACE-02: --" + name + " gibt es bei diesem Bericht nicht. Es gibt: --"
                        + String.join(", --", options) + ".");
            }
        }
    }

    /** {@code ressort FM, jahr 2027} */
    String narrowed() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(narrowing)
                .forEach((name, value) ->
                        text.append(", ").append(name).append(' ').append(value));
        return text.toString();
    }
}
