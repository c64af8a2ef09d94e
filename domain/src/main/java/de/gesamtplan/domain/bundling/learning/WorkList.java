package de.gesamtplan.domain.bundling.learning;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.slots.Found;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.bundling.slots.Slots;
import de.gesamtplan.domain.bundling.slots.Unknown;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that demands name their object by and the lexicon does not know. A word that stands beside a known object more
 * often than in place of one („Notebooks Nord“) names no object and is left out on its own; as part of a whole phrase it stays.
 */
final class WorkList {
    private static final int EXAMPLES = 3;
    private static final int SHORTEST_HEAD = 4;
    private static final int SHORTEST_MODIFIER = 3;

    private final SlotReader reader;
    private final Map<String, Integer> beside = new HashMap<>();
    private final Map<String, List<Place>> places = new TreeMap<>();

    /** Where a word stands, as written there. */
    private record Place(Demand demand, String written) {}

    /**
     * @param all demands of the round
     * @param uncovered those that no concept covers
     */
    WorkList(SlotReader reader, Collection<Demand> all, Collection<Demand> uncovered) {
        this.reader = reader;
        for (Demand demand : all) {
            Slots slots = reader.read(demand.title(), null, demand.category(), demand.cpv());
            if (slots.object()
                    .filter(found -> found.evidence() == Found.Evidence.TITLE)
                    .isPresent()) {
                slots.rest().forEach(stem -> beside.merge(stem, 1, Integer::sum));
            }
        }
        for (Demand demand : uncovered) {
            for (Unknown unknown : reader.unknown(demand.title())) {
                Set<String> parts = new LinkedHashSet<>(unknown.words());
                parts.add(unknown.written());
                parts.forEach(written -> places.computeIfAbsent(Lexicon.key(written), key -> new ArrayList<>())
                        .add(new Place(demand, written)));
            }
        }
    }

    /** The words of a title that may name its object, the likeliest first: single nouns in order, then the whole phrase. */
    List<String> candidates(String title) {
        Set<String> candidates = new LinkedHashSet<>();
        List<Unknown> unknown = reader.unknown(title);
        unknown.forEach(run -> run.words().stream().filter(this::namesObject).forEach(candidates::add));
        unknown.stream().map(Unknown::written).filter(WorkList::isLong).forEach(candidates::add);
        return List.copyOf(candidates);
    }

    private static boolean isLong(String written) {
        return Lexicon.key(written).length() >= SHORTEST_HEAD;
    }

    private boolean namesObject(String word) {
        String key = Lexicon.key(word);
        return isLong(word)
                && Character.isUpperCase(word.charAt(0))
                && beside.getOrDefault(key, 0)
                        <= places.getOrDefault(key, List.of()).size();
    }

    /** By frequency times volume, the most first. */
    List<UnknownWord> words() {
        List<UnknownWord> words = new ArrayList<>();
        places.forEach((key, found) -> {
            String word = mostWritten(found);
            boolean phrase = word.indexOf(' ') >= 0;
            if (phrase || namesObject(word)) {
                words.add(unknown(key, word, found));
            }
        });
        words.sort(Comparator.comparing(
                        (UnknownWord word) -> word.volume().euros().multiply(BigDecimal.valueOf(word.demands())))
                .reversed()
                .thenComparing(UnknownWord::word));
        return words;
    }

    private static String mostWritten(List<Place> found) {
        Map<String, Integer> counts = new TreeMap<>();
        found.forEach(place -> counts.merge(place.written(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private UnknownWord unknown(String key, String word, List<Place> found) {
        List<Demand> demands = found.stream().map(Place::demand).distinct().toList();
        return new UnknownWord(
                word,
                demands.size(),
                Money.sum(demands.stream().map(Demand::volume).toList()),
                demands.stream().map(Demand::department).distinct().sorted().toList(),
                demands.stream()
                        .map(demand -> demand.department() + " „" + demand.title() + "“")
                        .distinct()
                        .sorted()
                        .limit(EXAMPLES)
                        .toList(),
                compounds(key));
    }

    private List<String> compounds(String head) {
        if (head.length() < SHORTEST_HEAD) {
            return List.of();
        }
        return places.entrySet().stream()
                .filter(other ->
                        other.getKey().endsWith(head) && other.getKey().length() >= head.length() + SHORTEST_MODIFIER)
                .map(other -> mostWritten(other.getValue()))
                .filter(word -> word.indexOf(' ') < 0)
                .toList();
    }
}
