package de.gesamtplan.jobs.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which field stands in which column of a file, found by its headings. */
public final class Header {
    private static final Pattern NUMBERED = Pattern.compile("(.+)#(\\d)");
    /** Of a heading that serves a field only if no other does. */
    private static final String OTHERWISE = "#sonst";

    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final List<String> written;
    private final Map<String, Integer> columns;
    private final List<String> ambiguous;
    /** What was asked for already, for speed. */
    private final Map<String, Integer> lookups = new HashMap<>();

    private final BitSet asked = new BitSet();
    private @Nullable BitSet unread;

    private Header(List<String> written, Map<String, Integer> columns, List<String> ambiguous) {
        this.written = Collections.unmodifiableList(written);
        this.columns = columns;
        this.ambiguous = ambiguous;
    }

    /** Case, spaces, line breaks, umlaut spelling and a trailing asterisk make no difference. */
    static String normal(String heading) {
        String plain = heading.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return NOISE.matcher(plain).replaceAll("");
    }

    /** A heading may serve several fields; {@code Bezeichnung#2} is the second column of that heading. */
    private static void put(Map<String, List<String>> fields, String heading, String field) {
        Matcher numbered = NUMBERED.matcher(heading);
        String key = heading.endsWith(OTHERWISE)
                ? normal(heading.substring(0, heading.length() - OTHERWISE.length())) + OTHERWISE
                : numbered.matches() ? normal(numbered.group(1)) + '#' + numbered.group(2) : normal(heading);
        List<String> before = fields.getOrDefault(key, List.of());
        if (!before.contains(field)) {
            List<String> both = new ArrayList<>(before);
            both.add(field);
            fields.put(key, both);
        }
    }

    /** The header that the headings make, in the words of the profile. */
    public static Header of(@Nullable Object[] cells, Profile profile) {
        List<String> written = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> ambiguous = new ArrayList<>();
        Map<String, List<String>> fields = new HashMap<>();
        profile.aliases().forEach((field, names) -> {
            put(fields, field, field);
            names.forEach(name -> put(fields, name, field));
        });
        Map<String, Integer> times = new HashMap<>();
        for (int c = 0; c < cells.length; c++) {
            Object cell = cells[c];
            String heading = cell == null ? "" : cell.toString().strip();
            written.add(heading);
            if (heading.isEmpty()) {
                continue;
            }
            int time = times.merge(normal(heading), 1, Integer::sum);
            List<String> itsFields = fields.get(normal(heading) + '#' + time);
            if (itsFields == null) {
                itsFields = fields.getOrDefault(
                        normal(heading), List.of(heading.replaceAll("\\s+", " ").replaceAll("\\s*\\*$", "")));
            }
            for (String field : itsFields) {
                boolean known = profile.aliases().containsKey(field)
                        || profile.required().contains(field);
                if (columns.putIfAbsent(normal(field), c) != null && known) {
                    ambiguous.add(field);
                }
            }
        }
        for (int c = 0; c < written.size(); c++) {
            for (String field : fields.getOrDefault(normal(written.get(c)) + OTHERWISE, List.of())) {
                columns.putIfAbsent(normal(field), c);
            }
        }
        return new Header(written, columns, ambiguous);
    }

    /** Column of the field counted from 0, or -1. */
    public int column(String field) {
        Integer column = lookups.get(field);
        if (column == null) {
            column = columns.getOrDefault(normal(field), -1);
            lookups.put(field, column);
            if (column >= 0) {
                ask(column);
            }
        }
        return column;
    }

    /** Notes that somebody reads the column. */
    public void ask(int column) {
        asked.set(column);
        unread = null;
    }

    /** Columns that nobody has asked for. */
    BitSet unread() {
        if (unread == null) {
            unread = new BitSet();
            unread.set(0, written.size());
            unread.andNot(asked);
        }
        return unread;
    }

    boolean has(String field) {
        return column(field) >= 0;
    }

    boolean hasAll(Profile profile) {
        return lacking(profile).isEmpty();
    }

    /** Fields that the profile needs and neither the file nor the profile has. */
    List<String> lacking(Profile profile) {
        return profile.required().stream()
                .filter(field -> !has(field)
                        && !profile.constants().containsKey(field)
                        && !profile.composed().containsKey(field))
                .toList();
    }

    /** The headings as the sender wrote them; empty where there is none. */
    public List<String> written() {
        return written;
    }

    /** Known fields whose heading occurs twice. */
    List<String> ambiguous() {
        return ambiguous;
    }
}
