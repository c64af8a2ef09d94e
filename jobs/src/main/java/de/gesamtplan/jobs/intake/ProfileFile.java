package de.gesamtplan.jobs.intake;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A mapping profile as it is written; finds all that is wrong with it at once. */
final class ProfileFile {
    private static final List<String> KEYS = List.of(
            "dateien",
            "felder",
            "pflicht",
            "spalten",
            "zusammensetzen",
            "fest",
            "ersetzen",
            "nur",
            "betraege",
            "zahlen",
            "einheit",
            "einheiten",
            "vorzeichen",
            "datum",
            "kodierung",
            "trennzeichen",
            "blatt",
            "mehrfach",
            "einstellungen");
    private static final List<String> KEYS_OF_A_READING = List.of("spalten", "fest", "nur", "ersetzen");

    private final String name;
    private final Map<?, ?> yaml;
    private final @Nullable ProfileFile common;
    private final List<String> problems = new ArrayList<>();

    ProfileFile(String name, Map<?, ?> yaml, @Nullable ProfileFile common) {
        this.name = name;
        this.yaml = yaml;
        this.common = common;
    }

    /** All that is wrong, German; empty if nothing is. */
    List<String> problems() {
        profile();
        return List.copyOf(problems);
    }

    /** The profile; only to be used if there are no {@link #problems}. */
    Profile profile() {
        problems.clear();
        checkKeys("", yaml, KEYS);
        Profile whole = profile(yaml, List.of());
        List<Profile> readings = new ArrayList<>();
        if (yaml.get("mehrfach") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> reading) {
                    checkKeys("mehrfach.", reading, KEYS_OF_A_READING);
                    Map<Object, Object> merged = new LinkedHashMap<>(yaml);
                    for (String key : KEYS_OF_A_READING) {
                        Map<Object, Object> both = new LinkedHashMap<>(inner(yaml, key));
                        both.putAll(inner(reading, key));
                        merged.put(key, both);
                    }
                    readings.add(profile(merged, List.of()));
                } else {
                    problem("mehrfach", "Liste von Angaben mit " + String.join(", ", KEYS_OF_A_READING) + " erwartet");
                }
            }
        } else if (yaml.get("mehrfach") != null) {
            problem("mehrfach", "eine Liste erwartet");
        }
        return readings.isEmpty() ? whole : profile(yaml, readings);
    }

    private Profile profile(Map<?, ?> from, List<Profile> readings) {
        Profile before = common == null ? null : common.profile();
        Map<String, List<String>> aliases = new LinkedHashMap<>(before == null ? Map.of() : before.aliases());
        map(from, "spalten").forEach((field, names) -> aliases.put(field, texts("spalten." + field, names)));
        Map<String, List<String>> composed = new LinkedHashMap<>();
        map(from, "zusammensetzen").forEach((field, names) -> composed.put(field, texts("zusammensetzen", names)));
        Map<String, String> settings = new LinkedHashMap<>(before == null ? Map.of() : before.settings());
        settings.putAll(textMap(from, "einstellungen"));
        Map<String, BigDecimal> units = new LinkedHashMap<>();
        textMap(from, "einheiten").forEach((field, factor) -> units.put(field, number("einheiten." + field, factor)));
        List.of("spalten", "zusammensetzen", "fest", "ersetzen", "einheiten")
                .forEach(key -> map(from, key).keySet().forEach(field -> checkField(key, field)));
        Map<String, String> only = textMap(from, "nur");
        only.forEach((field, pattern) -> checkPattern("nur." + field, pattern));
        String unit = text(from, "einheit");
        return new Profile(
                name,
                texts("dateien", from.get("dateien")),
                from.get("pflicht") == null && before != null
                        ? before.required()
                        : texts("pflicht", from.get("pflicht")),
                aliases,
                composed,
                textMap(from, "fest"),
                rewrites(from),
                only,
                from.get("betraege") == null && before != null
                        ? before.amounts()
                        : texts("betraege", from.get("betraege")),
                numbers(text(from, "zahlen"), before),
                unit == null ? BigDecimal.ONE : number("einheit", unit),
                units,
                sign(from.get("vorzeichen")),
                dates(text(from, "datum")),
                encoding(text(from, "kodierung")),
                separator(text(from, "trennzeichen")),
                text(from, "blatt"),
                readings,
                settings);
    }

    private void problem(String key, String what) {
        String problem = key + ": " + what;
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private void checkKeys(String prefix, Map<?, ?> map, List<String> allowed) {
        for (Object key : map.keySet()) {
            if (!allowed.contains(String.valueOf(key))) {
                problem(
                        prefix + key,
                        "diesen Schlüssel gibt es nicht" + nearest(String.valueOf(key), allowed) + "; erlaubt sind "
                                + String.join(", ", allowed));
            }
        }
    }

    /** Only kinds whose common profile lists its fields can tell a field that does not exist. */
    private void checkField(String key, String field) {
        List<String> known = new ArrayList<>(new TreeSet<>(fields()));
        boolean fits = known.isEmpty()
                || known.stream()
                        .anyMatch(each -> each.endsWith("*")
                                ? field.startsWith(each.substring(0, each.length() - 1))
                                : each.equals(field));
        if (!fits) {
            problem(
                    key + "." + field,
                    "dieses Feld gibt es nicht" + nearest(field, known) + "; Felder sind " + String.join(", ", known));
        }
    }

    private List<String> fields() {
        return common == null ? texts("felder", yaml.get("felder")) : common.fields();
    }

    private static String nearest(String written, List<String> allowed) {
        return allowed.stream()
                .filter(each -> distance(Header.normal(written), Header.normal(each)) <= 2)
                .findFirst()
                .map(each -> " (gemeint ist wohl „" + each + "“)")
                .orElse("");
    }

    /** Number of letters to insert, leave out or replace (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    private void checkPattern(String key, String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            problem(key, "„" + pattern + "“ ist kein regulärer Ausdruck (" + e.getDescription() + ")");
        }
    }

    private Map<String, Profile.Rewrite> rewrites(Map<?, ?> from) {
        Map<String, Profile.Rewrite> rewrite = new LinkedHashMap<>();
        map(from, "ersetzen").forEach((field, rule) -> {
            List<String> both = texts("ersetzen." + field, rule);
            if (both.size() == 2) {
                checkPattern("ersetzen." + field, both.get(0));
                rewrite.put(field, new Profile.Rewrite(both.get(0), both.get(1)));
            } else {
                problem("ersetzen." + field, "[Muster, Ersatz] erwartet");
            }
        });
        return rewrite;
    }

    private NumberForm numbers(@Nullable String written, @Nullable Profile before) {
        if (written == null) {
            return before == null ? NumberForm.UNDECLARED : before.numbers();
        }
        return switch (written) {
            case "deutsch" -> NumberForm.GERMAN;
            case "englisch" -> NumberForm.ENGLISH;
            case "offen" -> NumberForm.UNDECLARED;
            default -> {
                problem("zahlen", "„" + written + "“ gibt es nicht; erlaubt sind deutsch, englisch, offen");
                yield NumberForm.UNDECLARED;
            }
        };
    }

    private BigDecimal number(String key, String written) {
        try {
            BigDecimal number = new BigDecimal(written);
            if (number.signum() > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        problem(key, "„" + written + "“ ist kein Faktor; zum Beispiel 1000 für Tausend Euro");
        return BigDecimal.ONE;
    }

    private Profile.Sign sign(@Nullable Object written) {
        if (written instanceof Map<?, ?> rule) {
            checkKeys("vorzeichen.", rule, List.of("feld", "negativ"));
            String field = text(rule, "feld");
            List<String> negative = texts("vorzeichen.negativ", rule.get("negativ"));
            if (field == null || negative.isEmpty()) {
                problem("vorzeichen", "feld und negativ erwartet, zum Beispiel {feld: S/H, negativ: [H]}");
            }
            return new Profile.Sign(false, field, negative);
        }
        if (written != null && !written.equals("umgekehrt")) {
            problem("vorzeichen", "umgekehrt oder {feld: …, negativ: […]} erwartet, nicht „" + written + "“");
        }
        return written == null ? Profile.Sign.AS_WRITTEN : new Profile.Sign(true, null, List.of());
    }

    /** {@code TT}, {@code MM}, {@code JJJJ} or {@code JJ}, with what stands between them. */
    private @Nullable DateTimeFormatter dates(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String pattern = written.replace("TT", "dd").replace("JJJJ", "uuuu").replace("JJ", "uu");
        if (!pattern.matches("[^A-Za-z]*(dd|MM|uuuu|uu)([^A-Za-z]*(dd|MM|uuuu|uu)){2}[^A-Za-z]*")) {
            problem("datum", "„" + written + "“ ist keine Datumsform; zum Beispiel MM/TT/JJJJ");
            return null;
        }
        return DateTimeFormatter.ofPattern(pattern.replace("'", "''"), Locale.GERMAN)
                .withResolverStyle(java.time.format.ResolverStyle.STRICT);
    }

    private @Nullable String encoding(@Nullable String written) {
        try {
            if (written == null || Charset.isSupported(written)) {
                return written;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        problem("kodierung", "„" + written + "“ gibt es nicht; zum Beispiel UTF-8, windows-1252, ISO-8859-15");
        return null;
    }

    private @Nullable Character separator(@Nullable String written) {
        if (written == null || written.length() == 1) {
            return written == null ? null : written.charAt(0);
        }
        problem("trennzeichen", "ein einziges Zeichen erwartet, für den Tabulator \"\\t\"");
        return null;
    }

    private @Nullable String text(Map<?, ?> from, String key) {
        Object value = from.get(key);
        if (value instanceof Map || value instanceof List) {
            problem(key, "ein einzelner Wert erwartet");
            return null;
        }
        return value == null ? null : value.toString();
    }

    private static Map<?, ?> inner(Map<?, ?> from, String key) {
        return from.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    private Map<String, Object> map(Map<?, ?> from, String key) {
        if (from.get(key) != null && !(from.get(key) instanceof Map)) {
            problem(key, "Angaben der Form Feld: Wert erwartet");
        }
        Map<String, Object> map = new LinkedHashMap<>();
        inner(from, key).forEach((field, value) -> map.put(String.valueOf(field), value == null ? "" : value));
        return map;
    }

    private Map<String, String> textMap(Map<?, ?> from, String key) {
        return texts(map(from, key), value -> String.valueOf(value));
    }

    private static Map<String, String> texts(Map<String, Object> map, Function<Object, String> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        map.forEach((field, value) -> texts.put(field, text.apply(value)));
        return texts;
    }

    private List<String> texts(String key, @Nullable Object value) {
        if (value instanceof Map) {
            problem(key, "eine Liste erwartet, zum Beispiel [eins, zwei]");
            return List.of();
        }
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }
}
