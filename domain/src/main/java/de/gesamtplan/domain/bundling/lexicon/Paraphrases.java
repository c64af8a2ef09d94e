package de.gesamtplan.domain.bundling.lexicon;

import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds paraphrases in a text. Each is looked for only where the rarest of its words stands. */
final class Paraphrases {
    private final List<Paraphrase> all = new ArrayList<>();
    private final List<List<List<PartOfWord>>> words = new ArrayList<>();
    private final Map<String, Set<PartOfWord>> byBeginning = new HashMap<>();
    /** Most places of most words begin nothing: they are passed over without a look into the map. */
    private final BitSet beginnings = new BitSet();

    private final Map<PartOfWord, List<Integer>> byRarest = new HashMap<>();
    private final Map<String, Concept> concepts;
    private final Predicate<String> endsOnlyAlike;

    /**
     * @param concepts by key; a paraphrase of any other is never found
     * @param endsOnlyAlike whether a folded word ends like another and is none: Kontakt (Akt)
     */
    Paraphrases(List<Paraphrase> paraphrases, Map<String, Concept> concepts, Predicate<String> endsOnlyAlike) {
        this.concepts = concepts;
        this.endsOnlyAlike = endsOnlyAlike;
        Map<PartOfWord, Integer> uses = new HashMap<>();
        for (Paraphrase paraphrase : paraphrases) {
            List<List<PartOfWord>> parts = paraphrase.words().stream()
                    .map(one -> one.stream()
                            .map(PartOfWord::of)
                            .filter(PartOfWord::isFindable)
                            .toList())
                    .toList();
            all.add(paraphrase);
            words.add(parts);
            parts.forEach(one -> one.forEach(word -> {
                uses.merge(word, 1, Integer::sum);
                beginnings.set(hash(word.stem(), 0));
                byBeginning
                        .computeIfAbsent(word.stem().substring(0, PartOfWord.SHORTEST), key -> new HashSet<>())
                        .add(word);
            }));
        }
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            words.get(i).stream()
                    .min(Comparator.comparingInt(one -> one.stream()
                            .mapToInt(word -> uses.getOrDefault(word, 0))
                            .sum()))
                    .ifPresent(rarest -> rarest.forEach(word -> byRarest.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(number)));
        }
    }

    /** The one of the most words; of equally many the one that begins first, then the one first in the file. */
    Optional<Paraphrased> find(List<Token> tokens) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Map<PartOfWord, SortedSet<Integer>> found = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            note(tokens.get(i).folded(), i, found);
        }
        SortedSet<Integer> likely = new TreeSet<>();
        found.keySet().forEach(word -> likely.addAll(byRarest.getOrDefault(word, List.of())));
        return likely.stream()
                .flatMap(number -> match(number, found).stream())
                .min(Comparator.comparingInt(
                                (Paraphrased match) -> -match.said().size())
                        .thenComparing(match -> match.tokens().first()));
    }

    private void note(String word, int token, Map<PartOfWord, SortedSet<Integer>> found) {
        String noun = Stem.noun(word);
        for (int at = 0; at + PartOfWord.SHORTEST <= noun.length(); at++) {
            if (beginnings.get(hash(word, at))) {
                for (PartOfWord part :
                        byBeginning.getOrDefault(word.substring(at, at + PartOfWord.SHORTEST), Set.of())) {
                    if (part.stands(word, noun, at, at > 0 && endsOnlyAlike.test(word))) {
                        found.computeIfAbsent(part, key -> new TreeSet<>()).add(token);
                    }
                }
            }
        }
    }

    /** Of the three letters at a place, up to 16 bits. */
    private static int hash(String word, int at) {
        return ((word.charAt(at) * 31 + word.charAt(at + 1)) * 31 + word.charAt(at + 2)) & 0xFFFF;
    }

    private Optional<Paraphrased> match(int number, Map<PartOfWord, SortedSet<Integer>> found) {
        Concept concept = concepts.get(all.get(number).concept());
        if (concept == null) {
            return Optional.empty();
        }
        SortedSet<Integer> tokens = new TreeSet<>();
        List<Integer> said = new ArrayList<>();
        for (List<PartOfWord> one : words.get(number)) {
            SortedSet<Integer> places = one.stream()
                    .flatMap(word -> found.getOrDefault(word, new TreeSet<>()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (places.isEmpty()) {
                return Optional.empty();
            }
            tokens.addAll(places);
            said.add(places.first());
        }
        return Optional.of(new Paraphrased(concept, all.get(number), tokens, said));
    }
}
