package de.gesamtplan.jobs.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as senders write them. */
final class Dates {
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T00:00(:00)?)?");
    /** Day 0 of spreadsheets, which count a 29 February 1900 that never was. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private Dates() {}

    /** @param own form that the sender's profile declares; null: those that cannot be mistaken */
    static @Nullable LocalDate parse(String text, @Nullable DateTimeFormatter own) {
        try {
            if (own != null) {
                return LocalDate.parse(text, own);
            }
            Matcher german = GERMAN.matcher(text);
            if (german.matches()) {
                int year = Integer.parseInt(german.group(3));
                return LocalDate.of(
                        year < 100 ? 2000 + year : year,
                        Integer.parseInt(german.group(2)),
                        Integer.parseInt(german.group(1)));
            }
            Matcher iso = ISO.matcher(text);
            return iso.matches()
                    ? LocalDate.of(
                            Integer.parseInt(iso.group(1)),
                            Integer.parseInt(iso.group(2)),
                            Integer.parseInt(iso.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Only from 1990 to 2100: another number is hardly a date. */
    static @Nullable LocalDate ofSerial(BigDecimal serial) {
        long days = serial.longValue();
        return days < 32874 || days > 73415 ? null : SERIAL_ZERO.plusDays(days);
    }
}
