package de.gesamtplan.jobs.plans;

import de.gesamtplan.jobs.intake.Row;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads fields that allow certain words only. */
final class Choices {
    private Choices() {}

    static <T> @Nullable T required(Row row, String field, T[] values, Function<T, String> label) {
        return row.required(field) == null ? null : optional(row, field, values, label);
    }

    static <T> @Nullable T optional(Row row, String field, T[] values, Function<T, String> label) {
        return optional(row, field, values, label, label);
    }

    /** Each value may be written in two ways. */
    static <T> @Nullable T optional(
            Row row, String field, T[] values, Function<T, String> label, Function<T, String> other) {
        String text = row.text(field);
        if (text == null) {
            return null;
        }
        for (T value : values) {
            if (label.apply(value).equals(text) || other.apply(value).equals(text)) {
                return value;
            }
        }
        for (T value : values) {
            if (same(label.apply(value), text) || same(other.apply(value), text)) {
                return value;
            }
        }
        row.error(
                "FELD-06",
                field,
                "„" + text + "“ ist nicht vorgesehen. Erlaubt sind: "
                        + Arrays.stream(values).map(label).collect(Collectors.joining(", ")) + ".");
        return null;
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.GERMAN)
                .replace("ü", "ue")
                .replace("ö", "oe")
                .replace("ä", "ae")
                .replaceAll("\\s+", " ");
    }
}
