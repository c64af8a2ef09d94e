package de.gesamtplan.domain.bundling.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds what does not fit together in the lexicon: words with two meanings that no rule decides, orphans, unknown codes. Each
 * problem says in German where it stands and what to do.
 */
public final class LexiconLint {
    private static final int LEAST_CONCEPTS = 600;

    private final LexiconEntries entries;
    private final Set<String> cpvCodes;
    private final Set<String> standards;
    private final Map<String, Concept> byKey = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * @param cpvCodes known codes of 8 digits without check digit
     * @param standards known keys of standards classes
     */
    public LexiconLint(LexiconEntries entries, Set<String> cpvCodes, Set<String> standards) {
        this.entries = entries;
        this.cpvCodes = Set.copyOf(cpvCodes);
        this.standards = Set.copyOf(standards);
    }

    /** Empty if all is well. */
    public List<String> problems() {
        problems.clear();
        byKey.clear();
        uniqueKeys();
        entries.concepts().forEach(this::references);
        entries.concepts().forEach(this::chain);
        activities();
        meanings();
        rules();
        problems.addAll(new ParaphraseLint(
                        entries.paraphrases(),
                        byKey.keySet(),
                        entries.activities().stream().map(Activity::key).collect(Collectors.toSet()))
                .problems());
        if (byKey.size() < LEAST_CONCEPTS) {
            problems.add("Das Lexikon hat " + byKey.size() + " Konzepte; mindestens " + LEAST_CONCEPTS
                    + " werden gebraucht. Bitte die Dateien konzepte-*.csv prüfen.");
        }
        return List.copyOf(problems);
    }

    private void problem(Place place, String text) {
        problems.add(place + ": " + text);
    }

    private void uniqueKeys() {
        for (Concept concept : entries.concepts()) {
            Concept before = byKey.putIfAbsent(concept.key(), concept);
            if (before != null) {
                problem(
                        concept.place(),
                        "Der Schlüssel „" + concept.key() + "“ steht schon in " + before.place()
                                + ". Bitte einen anderen vergeben oder die Einträge zusammenführen.");
            }
        }
    }

    private void references(Concept concept) {
        if (!concept.broader().isEmpty() && !byKey.containsKey(concept.broader())) {
            problem(
                    concept.place(),
                    "Den Oberbegriff „" + concept.broader() + "“ gibt es nicht. Bitte anlegen oder leer lassen.");
        }
        if (entries.activities().stream().noneMatch(one -> one.key().equals(concept.activity()))) {
            problem(
                    concept.place(),
                    "Die Tätigkeit „" + concept.activity() + "“ steht nicht in taetigkeiten.csv. Bitte eine von dort"
                            + " eintragen.");
        }
        if (!concept.standard().isEmpty() && !standards.contains(concept.standard())) {
            problem(
                    concept.place(),
                    "Die Standardklasse „" + concept.standard() + "“ steht nicht in referenz/standards.csv.");
        }
        for (String code : concept.cpv()) {
            if (!cpvCodes.contains(code)) {
                problem(
                        concept.place(),
                        "Den CPV-Code „" + code
                                + "“ gibt es in referenz/cpv.csv nicht. Bitte acht Ziffern ohne Prüfziffer angeben.");
            }
        }
    }

    private void chain(Concept concept) {
        Set<String> seen = new HashSet<>();
        Concept at = concept;
        while (at != null && !at.broader().isEmpty()) {
            if (!seen.add(at.key())) {
                problem(
                        concept.place(),
                        "Die Oberbegriffe von „" + concept.key() + "“ führen im Kreis: " + String.join(" → ", seen)
                                + ".");
                return;
            }
            at = byKey.get(at.broader());
        }
    }

    private void activities() {
        Map<String, Activity> words = new HashMap<>();
        Set<String> keys = new HashSet<>();
        Set<String> families = new TreeSet<>();
        entries.activities().forEach(activity -> families.add(activity.family()));
        for (Activity activity : entries.activities()) {
            if (!keys.add(activity.key())) {
                problem(activity.place(), "Der Schlüssel „" + activity.key() + "“ kommt zweimal vor.");
            }
            for (String family : activity.related()) {
                if (!families.contains(family)) {
                    problem(activity.place(), "Die verwandte Familie „" + family + "“ gibt es nicht.");
                }
            }
            for (String word : activity.words()) {
                Activity before = words.putIfAbsent(Keys.first(word), activity);
                if (before != null && !before.family().equals(activity.family())) {
                    problem(
                            activity.place(),
                            "„" + word + "“ nennt auch die Tätigkeit „" + before.key()
                                    + "“. Bitte an einer Stelle streichen.");
                }
            }
        }
    }

    /** Words, abbreviations and brands that lead to two concepts need rules, the last of them for all other cases. */
    private void meanings() {
        Map<String, Set<Concept>> whole = new LinkedHashMap<>();
        Map<String, Set<Concept>> heads = new LinkedHashMap<>();
        Map<String, String> written = new HashMap<>();
        for (Concept concept : entries.concepts()) {
            List<String> words = new ArrayList<>(concept.synonyms());
            words.add(0, concept.label());
            words.addAll(concept.abbreviations());
            words.addAll(concept.brands());
            words.forEach(word -> note(whole, written, word, concept));
            concept.heads().forEach(word -> note(heads, written, word, concept));
        }
        whole.forEach((key, concepts) -> decided(written.getOrDefault(key, key), key, concepts));
        heads.forEach((key, concepts) -> {
            if (concepts.size() > 1) {
                Concept last = List.copyOf(concepts).get(concepts.size() - 1);
                problem(
                        last.place(),
                        "Das Kopfwort „" + written.get(key) + "“ führt auch zu " + names(concepts, last)
                                + ". Bitte nur bei einem Konzept stehen lassen.");
            }
        });
    }

    private static void note(
            Map<String, Set<Concept>> index, Map<String, String> written, String word, Concept concept) {
        String key = Keys.first(word);
        index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(concept);
        written.putIfAbsent(key, word);
    }

    private void decided(String word, String key, Set<Concept> concepts) {
        if (concepts.size() < 2) {
            return;
        }
        List<MeaningRule> rules = entries.rules().stream()
                .filter(rule -> Keys.first(rule.word()).equals(key))
                .toList();
        Concept last = List.copyOf(concepts).get(concepts.size() - 1);
        if (rules.isEmpty()) {
            problem(
                    last.place(),
                    "„" + word + "“ führt auch zu " + names(concepts, last)
                            + ". Bitte an einer Stelle streichen oder in regeln.csv entscheiden.");
        } else if (rules.get(rules.size() - 1).condition() != MeaningRule.Condition.OTHERWISE) {
            problem(
                    rules.get(rules.size() - 1).place(),
                    "Die Regeln zu „" + word + "“ enden nicht mit „sonst“. Bitte ergänzen, was in allen übrigen Fällen"
                            + " gemeint ist.");
        }
        for (Concept concept : concepts) {
            if (!rules.isEmpty()
                    && rules.stream().noneMatch(rule -> rule.concept().equals(concept.key()))) {
                problem(
                        rules.get(0).place(),
                        "Keine Regel zu „" + word + "“ führt zu „" + concept.key() + "“. Bitte ergänzen oder das Wort"
                                + " dort streichen.");
            }
        }
    }

    private static String names(Set<Concept> concepts, Concept without) {
        return String.join(
                ", ",
                concepts.stream()
                        .filter(concept -> concept != without)
                        .map(concept -> "„" + concept.key() + "“ (" + concept.place() + ")")
                        .toList());
    }

    private void rules() {
        Set<String> closed = new HashSet<>();
        for (MeaningRule rule : entries.rules()) {
            String key = Keys.first(rule.word());
            if (!byKey.containsKey(rule.concept())) {
                problem(rule.place(), "Das Konzept „" + rule.concept() + "“ gibt es nicht.");
            }
            if (closed.contains(key)) {
                problem(rule.place(), "Die Regel steht hinter „sonst“ und wirkt nie. Bitte davor setzen.");
            }
            if (rule.condition() == MeaningRule.Condition.OTHERWISE) {
                closed.add(key);
            }
        }
    }
}
