package de.gesamtplan.domain.bundling.lexicon;

import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and phrases that name concepts, found however they are inflected, joined or turned round. */
final class Vocabulary {
    private static final int SHORT = 3;
    /** From so many letters on a first word may merge into a longer one: „Thin Client“ into „Schulthinclient“. */
    private static final int OWN_WORD = 4;
    /** A series of a maker with its number: „T54W“, „Active5“. */
    private static final Pattern SERIES = Pattern.compile("(\\p{L}+)\\d+\\p{L}?\\d*");

    private final NavigableMap<String, List<Sense>> phrases = new TreeMap<>();
    private final Map<String, List<Sense>> abbreviations = new HashMap<>();
    private final Map<String, List<Sense>> brands = new HashMap<>();
    private final Set<String> single = new HashSet<>();
    private final Set<String> tails = new HashSet<>();
    private final Spelling spelling = new Spelling();

    void learn(Concept concept) {
        List<String> written = new ArrayList<>(concept.synonyms());
        written.add(0, concept.label());
        written.addAll(concept.brands());
        written.forEach(phrase -> learn(phrase, concept));
        concept.brands().forEach(brand -> add(brands, Keys.first(brand), new Sense(concept, brand)));
        concept.abbreviations()
                .forEach(word -> add(abbreviations, Keys.joined(Token.of(word)), new Sense(concept, word)));
    }

    void learn(String phrase, Concept concept) {
        List<Token> tokens = Token.of(phrase);
        Sense sense = new Sense(concept, phrase);
        Keys.all(phrase).forEach(key -> add(phrases, key, sense));
        String key = Keys.first(phrase);
        if (tokens.size() == 1) {
            single.add(key);
            spelling.learn(key);
        }
        if (!tokens.isEmpty() && tokens.get(0).folded().length() >= OWN_WORD) {
            tails.add(key);
        }
    }

    static void add(Map<String, List<Sense>> index, String key, Sense sense) {
        List<Sense> senses = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (senses.stream().noneMatch(one -> one.concept() == sense.concept())) {
            senses.add(sense);
        }
    }

    /** What a run of words means as a whole; empty if nothing. */
    List<Sense> senses(List<Token> run) {
        List<Sense> found = exact(run);
        if (found.isEmpty()) {
            found = plural(run);
        }
        if (found.isEmpty() && run.size() > 1 && isAdjective(run.get(run.size() - 1))) {
            List<Token> turned = new ArrayList<>(run.subList(0, run.size() - 1));
            turned.add(0, run.get(run.size() - 1));
            found = exact(turned);
        }
        return found.isEmpty() ? ofSeries(run) : found;
    }

    private List<Sense> exact(List<Token> run) {
        List<Sense> found = new ArrayList<>();
        for (String key : Keys.all(run)) {
            if (found.isEmpty()) {
                found.addAll(phrases.getOrDefault(key, List.of()));
            }
        }
        String whole = Keys.joined(run);
        if (whole.length() > SHORT || run.get(0).hasCapital()) {
            abbreviations.getOrDefault(whole, List.of()).forEach(sense -> {
                if (found.stream().noneMatch(one -> one.concept() == sense.concept())) {
                    found.add(sense);
                }
            });
        }
        return found;
    }

    /** „Türschilder“: a plural of Türschild, unless it is a word of its own. */
    private List<Sense> plural(List<Token> run) {
        for (String key : Keys.all(run)) {
            if (key.length() > 5 && key.endsWith("er")) {
                List<Sense> found = phrases.get(key.substring(0, key.length() - 2));
                if (found != null) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Behind its noun, as lists have it: „USB-Sticks verschlüsselt“. */
    private static boolean isAdjective(Token token) {
        return !token.hasCapital() && token.folded().length() > SHORT;
    }

    /** „Galaxy Tab Active5“ is one of the series „Galaxy Tab Active“. */
    private List<Sense> ofSeries(List<Token> run) {
        Token last = run.get(run.size() - 1);
        Matcher series = SERIES.matcher(last.folded());
        if (!series.matches() || run.size() == 1 && series.group(1).length() < OWN_WORD) {
            return List.of();
        }
        List<Token> before = run.subList(0, run.size() - 1);
        return brands.getOrDefault(Keys.joined(before) + Stem.noun(series.group(1)), List.of());
    }

    /** Keeps a word from being the last part of a compound. */
    void alone(String word) {
        tails.remove(Keys.first(word));
    }

    /** What the last part of a compound means that is a word of the lexicon. */
    List<Sense> tail(String stem) {
        return tails.contains(stem) ? phrases.getOrDefault(stem, List.of()) : List.of();
    }

    /** What a stem means by itself. */
    List<Sense> word(String stem) {
        return phrases.getOrDefault(stem, abbreviations.getOrDefault(stem, List.of()));
    }

    List<Sense> abbreviated(String word) {
        return abbreviations.getOrDefault(word, List.of());
    }

    List<Sense> phrase(String key) {
        return phrases.getOrDefault(key, List.of());
    }

    /** What is one letter away from a single word; numbers are never misspelt words. */
    List<Sense> misspelt(Token token) {
        return token.folded().chars().anyMatch(Character::isDigit)
                ? List.of()
                : spelling.nearest(Stem.noun(token.folded())).map(this::phrase).orElse(List.of());
    }

    /**
     * All that words may stand for of which some are cut off. Of one cut word that is single words before phrases; several
     * together are nearly a name, and the shortest they begin is meant.
     */
    List<Sense> spelledOut(List<Token> run) {
        CutWords cut = new CutWords(run);
        String start = run.get(0).folded();
        List<Sense> ofWords = new ArrayList<>();
        List<Sense> ofPhrases = new ArrayList<>();
        int shortest = Integer.MAX_VALUE;
        for (Map.Entry<String, List<Sense>> entry :
                phrases.subMap(start, start + Character.MAX_VALUE).entrySet()) {
            String key = entry.getKey();
            boolean longer = cut.isNearlyAName() && key.length() > shortest;
            List<Sense> found = longer || !cut.begin(key)
                    ? List.of()
                    : entry.getValue().stream()
                            .filter(sense -> cut.beginWordsOf(sense.written()))
                            .toList();
            if (!found.isEmpty()) {
                if (cut.isNearlyAName() && key.length() < shortest) {
                    shortest = key.length();
                    ofWords.clear();
                    ofPhrases.clear();
                }
                (single.contains(key) ? ofWords : ofPhrases).addAll(found);
            }
        }
        return ofWords.isEmpty() ? ofPhrases : ofWords;
    }
}
