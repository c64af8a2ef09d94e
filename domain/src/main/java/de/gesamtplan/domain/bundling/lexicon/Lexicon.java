package de.gesamtplan.domain.bundling.lexicon;

import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The IT vocabulary of the administration, ready to be looked up. Words are found however they are inflected or joined. */
public final class Lexicon {
    /** Words of a phrase are looked at together up to this many. */
    public static final int LONGEST = 6;

    private static final Set<String> ARTICLES =
            Set.of("der", "die", "das", "des", "dem", "den", "ein", "eine", "eines", "einer", "einem", "einen");
    private static final int SHORT = 3;

    private final Map<String, Concept> concepts = new TreeMap<>();
    private final Map<String, Activity> activities = new TreeMap<>();
    private final NavigableMap<String, List<Sense>> phrases = new TreeMap<>();
    private final Map<String, List<Sense>> abbreviations = new HashMap<>();
    private final Map<String, List<Sense>> heads = new HashMap<>();
    private final NavigableMap<String, Activity> activityPhrases = new TreeMap<>();
    private final Map<String, Activity> activityHeads = new HashMap<>();
    private final Map<String, RoleWord.Role> roles = new HashMap<>();
    private final Map<String, List<MeaningRule>> rules = new HashMap<>();
    private final Set<String> shells = new HashSet<>();
    private final Set<String> wholes = new HashSet<>();
    private final Spelling spelling = new Spelling();

    public Lexicon(LexiconEntries entries) {
        entries.activities().forEach(this::index);
        entries.concepts().forEach(this::index);
        entries.words().forEach(this::index);
        entries.rules().forEach(this::index);
    }

    /** A rule's word leads to its concept whether the concept lists it or not. */
    private void index(MeaningRule rule) {
        rules.computeIfAbsent(key(rule.word()), k -> new ArrayList<>()).add(rule);
        Concept concept = concepts.get(rule.concept());
        if (concept != null) {
            keys(rule.word()).forEach(key -> add(phrases, key, new Sense(concept, rule.word())));
        }
    }

    private void index(RoleWord word) {
        switch (word.role()) {
            case SHELL -> {
                shells.add(key(word.word()));
                keys(word.word()).forEach(key -> roles.putIfAbsent(key, RoleWord.Role.SHELL));
            }
            case WHOLE -> wholes.add(key(word.word()));
            default -> keys(word.word()).forEach(key -> roles.put(key, word.role()));
        }
    }

    private void index(Activity activity) {
        activities.put(activity.key(), activity);
        for (String word : activity.words()) {
            keys(word).forEach(key -> activityPhrases.put(key, activity));
        }
        activity.heads().forEach(head -> activityHeads.put(key(head), activity));
    }

    private void index(Concept concept) {
        concepts.put(concept.key(), concept);
        List<String> written = new ArrayList<>(concept.synonyms());
        written.add(0, concept.label());
        written.addAll(concept.brands());
        for (String phrase : written) {
            Sense sense = new Sense(concept, phrase);
            keys(phrase).forEach(key -> add(phrases, key, sense));
            if (Token.of(phrase).size() == 1) {
                spelling.learn(key(phrase));
            }
        }
        concept.abbreviations().forEach(word -> add(abbreviations, joined(word), new Sense(concept, word)));
        concept.heads().forEach(word -> add(heads, key(word), new Sense(concept, word)));
    }

    private static void add(Map<String, List<Sense>> index, String key, Sense sense) {
        List<Sense> senses = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (senses.stream().noneMatch(one -> one.concept() == sense.concept())) {
            senses.add(sense);
        }
    }

    private static String joined(String word) {
        StringBuilder key = new StringBuilder();
        Token.of(word).forEach(token -> key.append(token.folded()));
        return key.toString();
    }

    /** How a phrase is looked up: its words joined, without articles, the last as a noun; inner words with and without endings. */
    static Set<String> keys(String phrase) {
        return keys(withoutArticles(Token.of(phrase)));
    }

    /** @see #keys(String) */
    public static Set<String> keys(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return Set.of();
        }
        StringBuilder full = new StringBuilder();
        StringBuilder stems = new StringBuilder();
        for (Token token : tokens.subList(0, tokens.size() - 1)) {
            full.append(token.folded());
            stems.append(Stem.inner(token.folded()));
        }
        String last = Stem.noun(tokens.get(tokens.size() - 1).folded());
        String one = full + last;
        String other = stems + last;
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    /** The first of its keys that is the same however the phrase is joined and inflected; empty if it has no letter or digit. */
    public static String key(String phrase) {
        List<Token> tokens = withoutArticles(Token.of(phrase));
        StringBuilder full = new StringBuilder();
        for (Token token : tokens.subList(0, Math.max(0, tokens.size() - 1))) {
            full.append(token.folded());
        }
        return tokens.isEmpty()
                ? ""
                : full + Stem.noun(tokens.get(tokens.size() - 1).folded());
    }

    /** Articles say nothing, neither in the lexicon nor in a title. */
    public static List<Token> withoutArticles(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !ARTICLES.contains(token.folded()) || token.glued())
                .toList();
    }

    /** What a run of words means as a whole; empty if nothing. */
    public List<Sense> senses(List<Token> run) {
        StringBuilder whole = new StringBuilder();
        run.forEach(token -> whole.append(token.folded()));
        List<Sense> found = new ArrayList<>();
        for (String key : keys(run)) {
            if (found.isEmpty()) {
                found.addAll(phrases.getOrDefault(key, List.of()));
            }
        }
        if (whole.length() > SHORT || run.get(0).hasCapital()) {
            abbreviations.getOrDefault(whole.toString(), List.of()).forEach(sense -> {
                if (found.stream().noneMatch(one -> one.concept() == sense.concept())) {
                    found.add(sense);
                }
            });
        }
        if (!found.isEmpty()) {
            return found;
        }
        // „Türschilder“: a plural of Türschild, unless it is a word of its own.
        for (String key : keys(run)) {
            if (key.length() > 5 && key.endsWith("er") && found.isEmpty()) {
                found.addAll(phrases.getOrDefault(key.substring(0, key.length() - 2), List.of()));
            }
        }
        return found;
    }

    /** What a compound means whose first part is abbreviated: „NB-Tasche“ as Notebooktasche. */
    public List<Sense> unfolded(List<Token> run) {
        StringBuilder rest = new StringBuilder();
        for (Token token : run.subList(1, run.size() - 1)) {
            rest.append(token.folded());
        }
        rest.append(Stem.noun(run.get(run.size() - 1).folded()));
        for (Sense first : abbreviations.getOrDefault(run.get(0).folded(), List.of())) {
            for (String name : names(first.concept())) {
                List<Sense> senses = phrases.get(Stem.fold(name).replaceAll("[^\\p{L}\\p{Nd}]", "") + rest);
                if (senses != null) {
                    return senses;
                }
            }
        }
        return List.of();
    }

    private static List<String> names(Concept concept) {
        List<String> names = new ArrayList<>(concept.synonyms());
        names.add(0, concept.label());
        return names;
    }

    /** The activity that a run of words names. */
    public Optional<Activity> activity(List<Token> run) {
        for (String key : keys(run)) {
            Activity activity = activityPhrases.get(key);
            if (activity != null) {
                return Optional.of(activity);
            }
        }
        return Optional.empty();
    }

    public Optional<RoleWord.Role> role(List<Token> run) {
        for (String key : keys(run)) {
            RoleWord.Role role = roles.get(key);
            if (role != null) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** What the last part of a compound makes of it: its head words, else a whole word of the lexicon. */
    List<Sense> head(String tail) {
        String stem = Stem.noun(tail);
        List<Sense> senses = heads.get(stem);
        if (senses == null && tail.length() > 5) {
            senses = phrases.get(stem);
        }
        return senses == null ? List.of() : senses;
    }

    @Nullable
    Activity activityHead(String tail) {
        return activityHeads.get(Stem.noun(tail));
    }

    /** Whether it leaves the word before it as it is. */
    public boolean isShell(String tail) {
        return shells.contains(Stem.noun(tail));
    }

    boolean isWhole(String word) {
        return wholes.contains(Stem.noun(word));
    }

    List<Sense> word(String stem) {
        return phrases.getOrDefault(stem, abbreviations.getOrDefault(stem, List.of()));
    }

    /** What is one letter away from a single word of the lexicon. */
    public List<Sense> misspelt(Token token) {
        return spelling.nearest(Stem.noun(token.folded()))
                .map(word -> phrases.getOrDefault(word, List.of()))
                .orElse(List.of());
    }

    /**
     * What a run of words means of which some are cut off: „mob. Arbeitspl.-rechner“.
     *
     * @return the senses of all entries that it may stand for
     */
    public List<Sense> spelledOut(List<Token> run) {
        List<Sense> senses = new ArrayList<>();
        Pattern whole = pattern(run);
        phrases.subMap(run.get(0).folded(), run.get(0).folded() + Character.MAX_VALUE)
                .forEach((key, found) -> {
                    if (whole.matcher(key).matches()) {
                        senses.addAll(found);
                    }
                });
        return senses;
    }

    /** Activities that a run of words may stand for of which some are cut off, one of each family. */
    public Map<String, Activity> activitiesSpelledOut(List<Token> run) {
        Map<String, Activity> activities = new TreeMap<>();
        Pattern whole = pattern(run);
        activityPhrases
                .subMap(run.get(0).folded(), run.get(0).folded() + Character.MAX_VALUE)
                .forEach((key, activity) -> {
                    if (whole.matcher(key).matches()) {
                        activities.putIfAbsent(activity.family(), activity);
                    }
                });
        return activities;
    }

    private static Pattern pattern(List<Token> run) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < run.size(); i++) {
            Token token = run.get(i);
            String word = i == run.size() - 1 && !token.shortened() ? Stem.noun(token.folded()) : token.folded();
            pattern.append(Pattern.quote(word)).append(token.shortened() ? "\\p{L}*" : "");
        }
        return Pattern.compile(pattern.toString());
    }

    /** What the parts of a word say that is not known as a whole. */
    public Optional<Compound> compound(Token token) {
        return Compound.of(token.folded(), this);
    }

    /** The sense meant, by the rules; the concept that the lexicon names first if no rule decides. */
    public Sense decide(List<Sense> senses, Surroundings surroundings) {
        if (senses.size() == 1) {
            return senses.get(0);
        }
        for (Sense sense : senses) {
            for (MeaningRule rule : rules.getOrDefault(key(sense.written()), List.of())) {
                if (surroundings.fulfil(rule)) {
                    for (Sense meant : senses) {
                        if (meant.concept().key().equals(rule.concept())) {
                            return meant;
                        }
                    }
                }
            }
        }
        return senses.get(0);
    }

    public Optional<Concept> concept(String key) {
        return Optional.ofNullable(concepts.get(key));
    }

    public Optional<Activity> activity(String key) {
        return Optional.ofNullable(activities.get(key));
    }

    /** Whether one concept is the other or lies below it. */
    public boolean isWithin(Concept narrow, Concept wide) {
        return narrow.equals(wide) || above(narrow).contains(wide);
    }

    /** The broader concepts, the nearest first. */
    public List<Concept> above(Concept concept) {
        List<Concept> above = new ArrayList<>();
        Concept at = concepts.get(concept.broader());
        while (at != null && !above.contains(at)) {
            above.add(at);
            at = concepts.get(at.broader());
        }
        return above;
    }
}
