package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads mapping profiles: {@code <folder of the kind>.yml} for all senders and {@code <folder>-<sender>.yml} for one. */
public final class Profiles {
    private static final Set<String> KEYS = Set.of(
            "dateien",
            "pflicht",
            "spalten",
            "fest",
            "ersetzen",
            "nur",
            "betraege",
            "zahlen",
            "einheit",
            "kodierung",
            "trennzeichen",
            "blatt",
            "einstellungen");

    private final Path directory;

    public Profiles(Path directory) {
        this.directory = directory;
    }

    /** The profile for a file: the sender's, else the one for all. */
    public Profile choose(String folder, String fileName) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(directory)) {
            all.filter(file -> file.getFileName().toString().matches(folder + "-.+\\.yml"))
                    .sorted()
                    .forEach(files::add);
        } catch (IOException e) {
            throw new IllegalStateException("CFG-01: Das Verzeichnis der Profile fehlt: " + directory, e);
        }
        Profile common = read(directory.resolve(folder + ".yml"), null);
        for (Path file : files) {
            Profile profile = read(file, common);
            if (profile.isFor(fileName)) {
                return profile;
            }
        }
        return common;
    }

    private static Profile read(Path file, @Nullable Profile common) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return profile(file, loaded instanceof Map<?, ?> map ? map : Map.of(), common);
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("CFG-02: Das Profil " + file + " ist nicht lesbar: " + e.getMessage(), e);
        }
    }

    private static Profile profile(Path file, Map<?, ?> yaml, @Nullable Profile common) {
        for (Object key : yaml.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new IllegalArgumentException("unbekannter Schlüssel " + key + ", erlaubt sind " + KEYS);
            }
        }
        Map<String, List<String>> aliases = new LinkedHashMap<>(common == null ? Map.of() : common.aliases());
        map(yaml, "spalten").forEach((field, names) -> aliases.put(field, texts(names)));
        Map<String, String> settings = new LinkedHashMap<>(common == null ? Map.of() : common.settings());
        settings.putAll(textMap(yaml, "einstellungen"));
        Map<String, Profile.Rewrite> rewrite = new LinkedHashMap<>();
        map(yaml, "ersetzen").forEach((field, rule) -> {
            List<String> both = texts(rule);
            if (both.size() != 2) {
                throw new IllegalArgumentException("ersetzen." + field + ": [Muster, Ersatz] erwartet");
            }
            rewrite.put(field, new Profile.Rewrite(both.get(0), both.get(1)));
        });
        String separator = text(yaml, "trennzeichen");
        String numbers = text(yaml, "zahlen");
        return new Profile(
                file.getFileName().toString().replace(".yml", ""),
                texts(yaml.get("dateien")),
                yaml.get("pflicht") == null && common != null ? common.required() : texts(yaml.get("pflicht")),
                aliases,
                textMap(yaml, "fest"),
                rewrite,
                textMap(yaml, "nur"),
                yaml.get("betraege") == null && common != null ? common.amounts() : texts(yaml.get("betraege")),
                numbers == null ? common == null ? NumberForm.UNDECLARED : common.numbers() : form(numbers),
                new BigDecimal(yaml.get("einheit") == null ? "1" : String.valueOf(yaml.get("einheit"))),
                text(yaml, "kodierung"),
                separator == null ? null : separator.charAt(0),
                text(yaml, "blatt"),
                settings);
    }

    private static NumberForm form(String written) {
        return switch (written) {
            case "deutsch" -> NumberForm.GERMAN;
            case "englisch" -> NumberForm.ENGLISH;
            case "offen" -> NumberForm.UNDECLARED;
            default -> throw new IllegalArgumentException("zahlen: deutsch, englisch oder offen, nicht " + written);
        };
    }

    private static @Nullable String text(Map<?, ?> yaml, String key) {
        Object value = yaml.get(key);
        return value == null ? null : value.toString();
    }

    private static Map<String, Object> map(Map<?, ?> yaml, String key) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (yaml.get(key) instanceof Map<?, ?> inner) {
            inner.forEach((field, value) -> map.put(String.valueOf(field), value));
        }
        return map;
    }

    private static Map<String, String> textMap(Map<?, ?> yaml, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(yaml, key).forEach((field, value) -> texts.put(field, String.valueOf(value)));
        return texts;
    }

    private static List<String> texts(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }
}
