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
import org.jspecify.annotations.Nullable;

/** The IT vocabulary of the administration, ready to be looked up. Words are found however they are inflected or joined. */
public final class Lexicon {
    /** Words of a phrase are looked at together up to this many. */
    public static final int LONGEST = 6;

    private static final int SHORTEST_TAIL = 5;
    private static final List<String> SOFTWARE =
            List.of("softwar", "system", "tool", "werkzeug", "programm", "plattform");

    private final Map<String, Concept> concepts = new TreeMap<>();
    private final Map<String, Activity> activities = new TreeMap<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final ShortForms shortForms;
    private final Paraphrases paraphrases;
    private final Map<String, List<Sense>> heads = new HashMap<>();
    private final NavigableMap<String, Activity> activityPhrases = new TreeMap<>();
    private final Map<String, Activity> activityHeads = new HashMap<>();
    private final Map<String, RoleWord.Role> roles = new HashMap<>();
    private final Map<String, List<MeaningRule>> rules = new HashMap<>();
    private final Set<String> shells = new HashSet<>();
    private final Set<String> wholes = new HashSet<>();

    public Lexicon(LexiconEntries entries) {
        this.shortForms = new ShortForms(entries.shortForms());
        entries.activities().forEach(this::index);
        entries.concepts().forEach(this::index);
        entries.words().forEach(this::index);
        entries.rules().forEach(this::index);
        this.paraphrases = new Paraphrases(entries.paraphrases(), concepts, this::isWhole);
    }

    /** A rule's word leads to its concept whether the concept lists it or not. */
    private void index(MeaningRule rule) {
        rules.computeIfAbsent(Keys.first(rule.word()), k -> new ArrayList<>()).add(rule);
        Concept concept = concepts.get(rule.concept());
        if (concept != null) {
            vocabulary.learn(rule.word(), concept);
        }
    }

    private void index(RoleWord word) {
        switch (word.role()) {
            case SHELL -> {
                shells.add(Keys.first(word.word()));
                Keys.all(word.word()).forEach(key -> roles.putIfAbsent(key, RoleWord.Role.SHELL));
            }
            case WHOLE -> wholes.add(Keys.first(word.word()));
            case ALONE -> vocabulary.alone(word.word());
            default -> Keys.all(word.word()).forEach(key -> roles.put(key, word.role()));
        }
    }

    private void index(Activity activity) {
        activities.put(activity.key(), activity);
        for (String word : activity.words()) {
            Keys.all(word).forEach(key -> activityPhrases.put(key, activity));
        }
        activity.heads().forEach(head -> activityHeads.put(Keys.first(head), activity));
    }

    private void index(Concept concept) {
        concepts.put(concept.key(), concept);
        vocabulary.learn(concept);
        concept.heads().forEach(word -> Vocabulary.add(heads, Keys.first(word), new Sense(concept, word)));
    }

    /**
     * The words of a text that count: without articles, and without numbers inside of compounds („LTO-8-Bänder“ are LTO-Bänder)
     * unless the lexicon knows the word with its number („fi-8170“).
     */
    public List<Token> tokens(String text) {
        List<Token> all = Keys.withoutArticles(Token.of(text));
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Token token = all.get(i);
            boolean behind = i > 0 && all.get(i - 1).glued();
            if (token.isNumber() && behind && !isKnown(all, i)) {
                words.set(words.size() - 1, words.get(words.size() - 1).gluedOnly(token.glued()));
            } else {
                words.add(token);
            }
        }
        return words;
    }

    /** Whether the compound that the number stands in is an entry, number and all. */
    private boolean isKnown(List<Token> all, int number) {
        int from = number;
        while (from > 0 && all.get(from - 1).glued()) {
            from--;
        }
        int to = number + 1;
        while (to < all.size() && all.get(to - 1).glued()) {
            to++;
        }
        return !vocabulary.senses(all.subList(from, to)).isEmpty();
    }

    /** What a phrase is known by however it is joined and inflected; empty if it has no letter or digit. */
    public static String key(String phrase) {
        return Keys.first(phrase);
    }

    /** What a run of words means as a whole; empty if nothing. */
    public List<Sense> senses(List<Token> run) {
        return shortForms.spellings(run).stream()
                .map(vocabulary::senses)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What a compound means whose first part is an abbreviation of a concept: „NB-Tasche“ as Notebooktasche. */
    public List<Sense> unfolded(List<Token> run) {
        if (run.size() < 2) {
            return List.of();
        }
        List<Token> tail = run.subList(1, run.size());
        String rest = Keys.joined(tail.subList(0, tail.size() - 1))
                + Stem.noun(tail.get(tail.size() - 1).folded());
        for (Sense first : vocabulary.abbreviated(run.get(0).folded())) {
            for (String name : names(first.concept())) {
                List<Sense> senses = vocabulary.phrase(Keys.joined(Token.of(name)) + rest);
                if (!senses.isEmpty()) {
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
        for (String key : Keys.all(run)) {
            Activity activity = activityPhrases.get(key);
            if (activity != null) {
                return Optional.of(activity);
            }
        }
        return Optional.empty();
    }

    public Optional<RoleWord.Role> role(List<Token> run) {
        for (String key : Keys.all(run)) {
            RoleWord.Role role = roles.get(key);
            if (role != null) {
                return Optional.of(role);
            }
        }
        // „nachgeordneter“: an adjective with an ending that nouns lack.
        Token first = run.get(0);
        return run.size() > 1 || first.hasCapital()
                ? Optional.empty()
                : Optional.ofNullable(roles.get(Stem.inner(first.folded())));
    }

    /** The concept that words of a text say together that do not name it. */
    public Optional<Paraphrased> paraphrase(List<Token> words) {
        return paraphrases.find(words);
    }

    /** What the last part of a compound makes of it: its head words, else a whole word of the lexicon. */
    List<Sense> head(String tail) {
        String stem = Stem.noun(tail);
        List<Sense> senses = heads.get(stem);
        return senses != null ? senses : tail.length() > SHORTEST_TAIL ? vocabulary.tail(stem) : List.of();
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
        return vocabulary.word(stem);
    }

    /** What is one letter away from a single word of the lexicon. */
    public List<Sense> misspelt(Token token) {
        return vocabulary.misspelt(token);
    }

    /**
     * What a run of words means of which some are cut off: „mob. Arbeitspl.-rechner“.
     *
     * @return the senses of all entries that it may stand for
     */
    public List<Sense> spelledOut(List<Token> run) {
        return shortForms.spellings(run).stream()
                .map(vocabulary::spelledOut)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What a carrier of software makes of what it is for: a „Werkzeug zur Projektsteuerung“ is Projektsteuerungssoftware. */
    public List<Sense> softwareFor(List<Token> purpose) {
        String word = Keys.joined(purpose);
        for (String joint : Compound.JOINTS) {
            for (String carrier : SOFTWARE) {
                List<Sense> senses = vocabulary.phrase(word + joint + carrier);
                if (!senses.isEmpty()) {
                    return senses;
                }
            }
        }
        return List.of();
    }

    /** Activities that a run of words may stand for of which some are cut off, one of each family. */
    public Map<String, Activity> activitiesSpelledOut(List<Token> run) {
        Map<String, Activity> activities = new TreeMap<>();
        CutWords cut = new CutWords(run);
        activityPhrases
                .subMap(run.get(0).folded(), run.get(0).folded() + Character.MAX_VALUE)
                .forEach((key, activity) -> {
                    if (cut.begin(key)) {
                        activities.putIfAbsent(activity.family(), activity);
                    }
                });
        return activities;
    }

    /** What the parts of a word say that is not known as a whole; of several joined by hyphens if they are one word written out. */
    public Optional<Compound> compound(List<Token> joined) {
        return shortForms.spellings(joined).stream()
                .flatMap(spelt -> Compound.of(Keys.joined(spelt), this).stream())
                .findFirst();
    }

    /** The sense meant, by the rules; the concept that the lexicon names first if no rule decides. */
    public Sense decide(List<Sense> senses, Surroundings surroundings) {
        if (senses.size() == 1) {
            return senses.get(0);
        }
        for (Sense sense : senses) {
            for (MeaningRule rule : rules.getOrDefault(Keys.first(sense.written()), List.of())) {
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
