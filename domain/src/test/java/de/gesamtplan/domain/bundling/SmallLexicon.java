package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
import de.gesamtplan.domain.bundling.lexicon.Paraphrase;
import de.gesamtplan.domain.bundling.lexicon.Place;
import de.gesamtplan.domain.bundling.lexicon.RoleWord;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Three concepts, three activities and round weights: small enough to reckon by hand. */
public final class SmallLexicon {
    private static final Place PLACE = new Place("probe.csv", 2);

    private SmallLexicon() {}

    private static Concept concept(String key, String label, boolean distinguished, String... synonyms) {
        return new Concept(
                key,
                label,
                "",
                List.of(synonyms),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "Stück",
                "beschaffung",
                distinguished,
                PLACE);
    }

    private static Activity activity(String key, String family, String... words) {
        return new Activity(key, key, family, List.of(), List.of(words), List.of(words), PLACE);
    }

    static SlotReader reader() {
        return new SlotReader(entries());
    }

    public static LexiconEntries entries() {
        return new LexiconEntries(
                List.of(
                        concept("hw.notebook", "Notebook", false, "Laptop", "Mobilrechner"),
                        concept("druck.drucker", "Drucker", false),
                        concept("fv.fachverfahren", "Fachverfahren", true)),
                List.of(
                        activity("beschaffung", "erwerb", "Beschaffung"),
                        activity("dienstleistung", "dienstleistung", "Dienstleistung"),
                        activity("wartung", "wartung", "Wartung")),
                List.of(),
                List.of(
                        new RoleWord("für", RoleWord.Role.PURPOSE, PLACE),
                        new RoleWord("im", RoleWord.Role.PURPOSE, PLACE)),
                List.of(),
                List.of(new Paraphrase(
                        "druck.drucker", List.of(List.of("Ausgabe"), List.of("Papier", "Bogen")), "", PLACE)));
    }

    /** Whatever is not named here weighs nothing. */
    public static Weights weights() {
        Map<String, BigDecimal> weights = new HashMap<>();
        for (String name : List.of(
                "Gegenstand/nur CPV",
                "Gegenstand/gegen die Kategorie",
                "Gegenstand/aus Beschreibung",
                "Gegenstand/Oberbegriff",
                "Gegenstand/Schreibfehler",
                "Tätigkeit/offen",
                "Tätigkeit/verwandt",
                "Nähere Angaben/keine",
                "Nähere Angaben/teilweise",
                "Weiterer Gegenstand/verschieden",
                "Größe/gleich",
                "CPV/gleiche Gruppe",
                "CPV/gleiche Abteilung",
                "CPV/verschieden",
                "Kategorie/gleich",
                "Kategorie/verschieden",
                "Kategorie/verwandt",
                "Stückpreis/ähnlich",
                "Stückpreis/sehr verschieden",
                "Stückpreis/unvereinbar",
                "Zeitraum/getrennt",
                "Dublette: Titel/gleich",
                "Dublette: Titel/gleich, gebräuchlich",
                "Dublette: Titel/ähnlich",
                "Dublette: Titel/ähnlich, gebräuchlich",
                "Dublette: Titel/teilweise",
                "Dublette: Titel/verschieden",
                "Dublette: Beschreibung/gleich",
                "Dublette: Beschreibung/ähnlich",
                "Dublette: Gegenstand/gleich",
                "Dublette: Betrag/gleich in jedem Jahr",
                "Dublette: Betrag/gleich in jedem Jahr, nicht rund",
                "Dublette: Betrag/gleich",
                "Dublette: Betrag/ähnlich",
                "Dublette: Zahlen im Titel/verschieden",
                "Dublette: Eigene Worte/gemeinsam",
                "Dublette: Preis/üblich",
                "Dublette: Dienststelle/gleich",
                "Dublette: Dienststelle/verschieden",
                "Dublette: Verfahren/verschieden",
                "Dublette: Verweis/nennt die Position",
                "Dublette: Menge/gleich",
                "Dublette: Menge/gleich, wenige",
                "Dublette: Menge/eins",
                "Dublette: Menge/verschieden",
                "Dublette: Zeitraum/gemeinsam",
                "Dublette: Zeitraum/getrennt",
                "Dublette: Ressort/gleich",
                "Dublette: Ressort/verschieden")) {
            weights.put(name, BigDecimal.ZERO);
        }
        weights.put("Gegenstand/gleich", new BigDecimal("4.00"));
        weights.put("Gegenstand/umschrieben", new BigDecimal("3.50"));
        weights.put("Gegenstand/umschrieben, mit Beschreibung", new BigDecimal("2.00"));
        weights.put("Gegenstand/Wörter fast gleich", new BigDecimal("3.00"));
        weights.put("Gegenstand/Wörter ähnlich", new BigDecimal("1.00"));
        weights.put("Gegenstand/verschieden", new BigDecimal("-6.00"));
        weights.put("Tätigkeit/gleich", new BigDecimal("1.00"));
        weights.put("Tätigkeit/verschieden", new BigDecimal("-6.00"));
        weights.put("Nähere Angaben/gleich", new BigDecimal("0.50"));
        weights.put("Nähere Angaben/verschieden", new BigDecimal("-6.00"));
        weights.put("Größe/verschieden", new BigDecimal("-0.65"));
        weights.put("Zeitraum/gemeinsam", new BigDecimal("0.25"));
        weights.put("Entscheidung/bestätigt", new BigDecimal("10.00"));
        return new Weights(weights);
    }

    public static Demand demand(String department, String item, String title) {
        return new Demand(
                department,
                item,
                title,
                null,
                null,
                null,
                null,
                null,
                new TreeMap<>(Map.of(2027, Money.of(1000))),
                null,
                new Origin(1, "", 2));
    }

    public static Bundler bundler(Decisions decisions) {
        return new Bundler(reader(), weights(), decisions);
    }
}
