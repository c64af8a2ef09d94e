package de.gesamtplan.domain.bundling.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether a word may be taught to a concept, or leads elsewhere already. */
public final class WordCheck {
    private static final int SHORTEST = 3;

    private final Map<String, Concept> concepts = new HashMap<>();
    private final Map<LearnedWord.Use, Map<String, Set<String>>> leads =
            Map.of(LearnedWord.Use.SYNONYM, new HashMap<>(), LearnedWord.Use.HEAD, new HashMap<>());
    private final Map<String, String> otherwise = new HashMap<>();
    private final Set<String> ruled = new HashSet<>();

    public WordCheck(LexiconEntries entries) {
        for (Concept concept : entries.concepts()) {
            concepts.put(concept.key(), concept);
            List<String> whole = new ArrayList<>(concept.synonyms());
            whole.add(concept.label());
            whole.addAll(concept.abbreviations());
            whole.addAll(concept.brands());
            whole.forEach(word -> note(LearnedWord.Use.SYNONYM, word, concept));
            concept.heads().forEach(word -> note(LearnedWord.Use.HEAD, word, concept));
        }
        for (Activity activity : entries.activities()) {
            activity.words()
                    .forEach(
                            word -> otherwise.put(Lexicon.key(word), "nennt die Tätigkeit „" + activity.label() + "“"));
        }
        for (RoleWord word : entries.words()) {
            otherwise.put(
                    Lexicon.key(word.word()),
                    "steht in woerter.csv als „" + word.role().label() + "“");
        }
        entries.rules().forEach(rule -> ruled.add(Lexicon.key(rule.word()) + '|' + rule.concept()));
    }

    private void note(LearnedWord.Use use, String word, Concept concept) {
        leads.getOrDefault(use, new HashMap<>())
                .computeIfAbsent(Lexicon.key(word), key -> new TreeSet<>())
                .add(concept.key());
    }

    public boolean knows(String concept) {
        return concepts.containsKey(concept);
    }

    /** German name of a concept; empty if there is none. */
    public String label(String concept) {
        Concept found = concepts.get(concept);
        return found == null ? "" : found.label();
    }

    /** Whether the concept has the word already. */
    public boolean has(String word, LearnedWord.Use use, String concept) {
        return leads(word, use).contains(concept);
    }

    private Set<String> leads(String word, LearnedWord.Use use) {
        return leads.getOrDefault(use, Map.of()).getOrDefault(Lexicon.key(word), Set.of());
    }

    /** What speaks against teaching it, German, each saying what to do; empty if nothing does. */
    public List<String> problems(String word, LearnedWord.Use use, String concept) {
        String key = Lexicon.key(word);
        List<String> problems = new ArrayList<>();
        if (!knows(concept)) {
            problems.add(
                    "Das Konzept „" + concept + "“ gibt es nicht. Bitte einen Schlüssel des Blatts Konzepte angeben.");
        }
        if (key.length() < SHORTEST) {
            problems.add("„" + word + "“ ist zu kurz. Abkürzungen bitte in konzepte-*.csv eintragen.");
        }
        if (otherwise.containsKey(key)) {
            problems.add("„" + word + "“ " + otherwise.get(key) + ". Bitte ein anderes Wort wählen.");
        }
        if (!ruled.contains(key + '|' + concept)) {
            leads(word, use).stream()
                    .filter(other -> !other.equals(concept))
                    .forEach(other -> problems.add("„" + word + "“ führt schon zu „" + other + "“ (" + label(other)
                            + "). Bitte dort streichen oder in regeln.csv entscheiden."));
        }
        return problems;
    }
}
