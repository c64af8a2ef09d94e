package de.gesamtplan.reports.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/**
 * The texts of reports that the operator may replace: one file for each report, UTF-8. A replacement has all keys of the
 * product's and no others, and in each text the same placeholders; it counts for the whole process.
 */
public final class ReportTexts {
    public static final String CONTROLLING = "controlling";

    /** Names of the reports, and of their files without {@code .txt}. */
    public static final List<String> NAMES = List.of(CONTROLLING);

    private static final Map<String, Texts> OWN = NAMES.stream().collect(Collectors.toMap(n -> n, ReportTexts::own));
    private static final Map<String, Texts> REPLACED = new ConcurrentHashMap<>();

    private ReportTexts() {}

    /** The texts that count, by the name of the report. */
    public static Texts of(String name) {
        Texts replaced = REPLACED.get(name);
        return replaced == null ? ownOf(name) : replaced;
    }

    /**
     * @param name one of {@link #NAMES}
     * @throws IllegalArgumentException if a report cannot be written with them; the message says why, in German
     */
    public static void replace(String name, byte[] file) {
        Texts texts = Texts.parse(decoded(file));
        check(texts.byKey(), ownOf(name).byKey());
        REPLACED.put(name, texts);
    }

    /** Takes the texts of the product again. */
    public static void reset() {
        REPLACED.clear();
    }

    private static Texts ownOf(String name) {
        Texts own = OWN.get(name);
        if (own == null) {
            throw new IllegalArgumentException("Zu „" + name + "“ gibt es keine Texte.");
        }
        return own;
    }

    private static Texts own(String name) {
        try (InputStream in = ReportTexts.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("texts of " + name + " are missing");
            }
            return Texts.parse(decoded(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("Sie ist nicht in UTF-8 gespeichert.", e);
        }
    }

    private static void check(Map<String, String> texts, Map<String, String> own) {
        refuseIfAny(texts.keySet(), own.keySet(), "Diese Schlüssel gibt es nicht: ");
        refuseIfAny(own.keySet(), texts.keySet(), "Diese Schlüssel fehlen: ");
        texts.forEach((key, text) -> {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("Zu „" + key + "“ fehlt der Text.");
            }
            SortedSet<String> given = placeholders(text);
            SortedSet<String> wanted = placeholders(String.valueOf(own.get(key)));
            if (!given.equals(wanted)) {
                throw new IllegalArgumentException(
                        "„" + key + "“ hat die Platzhalter " + given + ", nötig sind genau " + wanted + ".");
            }
        });
    }

    private static void refuseIfAny(Iterable<String> of, Set<String> butNot, String why) {
        SortedSet<String> wrong = new TreeSet<>();
        of.forEach(wrong::add);
        wrong.removeAll(butNot);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(why + String.join("; ", wrong) + ".");
        }
    }

    private static SortedSet<String> placeholders(String text) {
        return Texts.PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
