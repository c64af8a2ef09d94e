package de.gesamtplan.jobs.intake;

import java.math.BigDecimal;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one sender writes a kind of file (mapping profile).
 *
 * @param name of the profile's file, for instance {@code soll-brandenburg}
 * @param files glob patterns of the file names that it is for; none: all that have no profile of their own
 * @param required fields without whose column the header is not recognised
 * @param aliases other headings by field
 * @param constants fields that the file does not have, and their value
 * @param rewrite regular expression and replacement by field, applied to what stands in the file
 * @param only values that a field must match (regular expression) for the row to be one; others are left out and counted
 * @param amounts fields whose sum lines are checked
 * @param unit factor for amounts, 1000 for thousand EUR
 * @param encoding null: detected
 * @param separator null: detected
 * @param sheet name of the only sheet to read; null: all visible ones that have the header
 * @param settings further settings of the import, for instance the kind of time stamp
 */
public record Profile(
        String name,
        List<String> files,
        List<String> required,
        Map<String, List<String>> aliases,
        Map<String, String> constants,
        Map<String, Rewrite> rewrite,
        Map<String, String> only,
        List<String> amounts,
        NumberForm numbers,
        BigDecimal unit,
        @Nullable String encoding,
        @Nullable Character separator,
        @Nullable String sheet,
        Map<String, String> settings) {
    /** What to find and what to put there instead. */
    public record Rewrite(String find, String replace) {}

    public Profile {
        files = List.copyOf(files);
        required = List.copyOf(required);
        aliases = Map.copyOf(aliases);
        constants = Map.copyOf(constants);
        rewrite = Map.copyOf(rewrite);
        only = Map.copyOf(only);
        amounts = List.copyOf(amounts);
        settings = Map.copyOf(settings);
    }

    boolean isFor(String fileName) {
        return files.stream()
                .anyMatch(glob ->
                        FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(fileName)));
    }

    public String setting(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }
}
