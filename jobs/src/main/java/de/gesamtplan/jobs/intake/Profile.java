package de.gesamtplan.jobs.intake;

import java.math.BigDecimal;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one sender writes a kind of file (mapping profile).
 *
 * @param name of the profile's file, for instance {@code soll-brandenburg}
 * @param files glob patterns of the file names that it is for; none: all that have no profile of their own
 * @param required fields without whose column the header is not recognised
 * @param aliases other headings by field; one heading may serve several fields, {@code Datum#sonst} only those that no other
 *     heading serves
 * @param composed fields that are made of several columns, joined by {@code /}
 * @param constants fields that the file does not have, and their value
 * @param rewrite regular expression and replacement by field, applied to what stands in the file
 * @param only values that a field must match (regular expression) for the row to be one; others are left out and counted
 * @param amounts fields whose sum lines are checked
 * @param unit factor for amounts, 1000 for thousand EUR
 * @param units factors of single fields, instead of {@code unit}
 * @param sign how amounts are signed
 * @param dates own form of dates; null: as people and spreadsheets write them
 * @param encoding null: detected
 * @param separator null: detected
 * @param sheet glob pattern of the sheets to read; null: all visible ones that have the header
 * @param readings of each line, if one line holds several rows: profiles that differ in their columns and constants; else
 *     empty
 * @param settings further settings of the import, for instance the kind of time stamp
 */
public record Profile(
        String name,
        List<String> files,
        List<String> required,
        Map<String, List<String>> aliases,
        Map<String, List<String>> composed,
        Map<String, String> constants,
        Map<String, Rewrite> rewrite,
        Map<String, String> only,
        List<String> amounts,
        NumberForm numbers,
        BigDecimal unit,
        Map<String, BigDecimal> units,
        Sign sign,
        @Nullable DateTimeFormatter dates,
        @Nullable String encoding,
        @Nullable Character separator,
        @Nullable String sheet,
        List<Profile> readings,
        Map<String, String> settings) {
    /** What to find and what to put there instead. */
    public record Rewrite(String find, String replace) {}

    /**
     * Whose amounts are turned round: all, or those of rows in which a field has one of the values.
     *
     * @param field null: no field decides
     */
    public record Sign(boolean turned, @Nullable String field, List<String> negative) {
        public static final Sign AS_WRITTEN = new Sign(false, null, List.of());

        public Sign {
            negative = List.copyOf(negative);
        }
    }

    public Profile {
        files = List.copyOf(files);
        required = List.copyOf(required);
        aliases = Map.copyOf(aliases);
        composed = Map.copyOf(composed);
        constants = Map.copyOf(constants);
        rewrite = Map.copyOf(rewrite);
        only = Map.copyOf(only);
        amounts = List.copyOf(amounts);
        units = Map.copyOf(units);
        readings = List.copyOf(readings);
        settings = Map.copyOf(settings);
    }

    boolean isFor(String fileName) {
        return files.stream().anyMatch(glob -> matches(glob, fileName));
    }

    boolean reads(String sheetName) {
        return sheet != null && matches(sheet, sheetName);
    }

    private static boolean matches(String glob, String name) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(name.replace('/', '_')));
    }

    /** Factor of a field's amounts. */
    BigDecimal unit(String field) {
        return units.getOrDefault(field, unit);
    }

    public String setting(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }

    /** The same for a file that writes numbers so. */
    public Profile with(NumberForm form) {
        return with(constants, form);
    }

    /** The same for a file that lacks a field, as its value is told elsewhere. */
    public Profile with(String field, String value) {
        Map<String, String> more = new HashMap<>(constants);
        more.put(field, value);
        return with(more, numbers);
    }

    private Profile with(Map<String, String> fixed, NumberForm form) {
        return new Profile(
                name, files, required, aliases, composed, fixed, rewrite, only, amounts, form, unit, units, sign, dates,
                encoding, separator, sheet, readings, settings);
    }
}
