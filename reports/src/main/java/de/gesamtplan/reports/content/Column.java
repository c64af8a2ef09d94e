package de.gesamtplan.reports.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param header German heading; line breaks are allowed
 * @param kind what its cells hold
 * @param decimals digits after the comma of {@link Kind#DECIMAL} and {@link Kind#PERCENT}
 * @param input null if the reader only reads; else the choices that the reader has, none for any
 */
public record Column(
        String header, Kind kind, int decimals, @Nullable List<String> input) {
    public Column {
        input = input == null ? null : List.copyOf(input);
    }

    public Column(String header, Kind kind, int decimals) {
        this(header, kind, decimals, null);
    }

    /** The same column to be filled in by the reader of a workbook; with choices only by one of them. */
    public Column toFillIn(String... choices) {
        return new Column(header, kind, decimals, List.of(choices));
    }

    public static Column text(String header) {
        return new Column(header, Kind.TEXT, 0);
    }

    /** EUR with cents. */
    public static Column money(String header) {
        return new Column(header, Kind.MONEY, 2);
    }

    public static Column decimal(String header, int decimals) {
        return new Column(header, Kind.DECIMAL, decimals);
    }

    /** Percent with one decimal; the value 12.5 means 12,5 %. */
    public static Column percent(String header) {
        return new Column(header, Kind.PERCENT, 1);
    }

    public static Column count(String header) {
        return new Column(header, Kind.COUNT, 0);
    }

    public static Column year(String header) {
        return new Column(header, Kind.YEAR, 0);
    }

    public static Column date(String header) {
        return new Column(header, Kind.DATE, 0);
    }

    public static Column light(String header) {
        return new Column(header, Kind.LIGHT, 0);
    }
}
