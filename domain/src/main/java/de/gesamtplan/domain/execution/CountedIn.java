package de.gesamtplan.domain.execution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What quantities are counted in: invoices say it by code, plans by a German word. Lump sums are left out, as one more of
 * them says nothing. Codes: UN/ECE Recommendation 20, and 21 (begins with X) for packages.
 */
enum CountedIn {
    PIECE(
            List.of("C62", "H87", "EA", "NAR", "XPP"),
            List.of(
                    "stück",
                    "stk",
                    "st",
                    "einheit",
                    "einheiten",
                    "gerät",
                    "geräte",
                    "lizenz",
                    "lizenzen",
                    "anschluss",
                    "anschlüsse")),
    HOUR(List.of("HUR"), List.of("stunde", "stunden", "std", "h", "personenstunde", "personenstunden")),
    DAY(List.of("DAY"), List.of("tag", "tage", "personentag", "personentage", "pt", "teilnehmertag", "teilnehmertage")),
    MONTH(List.of("MON"), List.of("monat", "monate")),
    YEAR(List.of("ANN"), List.of("jahr", "jahre"));

    private final List<String> codes;
    private final List<String> words;

    CountedIn(List<String> codes, List<String> words) {
        this.codes = codes;
        this.words = words;
    }

    static Optional<CountedIn> ofCode(String code) {
        return Arrays.stream(values()).filter(unit -> unit.codes.contains(code)).findFirst();
    }

    static Optional<CountedIn> ofWord(String word) {
        String plain = word.strip().toLowerCase(Locale.GERMAN).replaceAll("\\.$", "");
        return Arrays.stream(values())
                .filter(unit -> unit.words.contains(plain))
                .findFirst();
    }
}
