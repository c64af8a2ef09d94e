package de.gesamtplan.domain.bundling.learning;

import de.gesamtplan.domain.bundling.ContentKey;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.memory.Decision;
import de.gesamtplan.domain.bundling.slots.Found;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Draws lessons from confirmed pairs that share no concept: a word of one demand belongs to the concept of the other. */
final class Lessons {
    /** What led to an object is one word or phrase that can be taught. */
    private static final Set<Found.Evidence> IN_A_WORD =
            EnumSet.of(Found.Evidence.TITLE, Found.Evidence.SPELLING, Found.Evidence.AGAINST_CATEGORY);

    private final SlotReader reader;
    private final WorkList words;
    private final Map<ContentKey, Demand> planned;

    /** @param concept key; empty if neither demand leads to one, so that a planner has to name it */
    record Lesson(String word, String concept) {}

    /** @param planned demands of the round by content: they say more than the titles that a decision keeps */
    Lessons(SlotReader reader, WorkList words, Map<ContentKey, Demand> planned) {
        this.reader = reader;
        this.words = words;
        this.planned = planned;
    }

    List<Lesson> of(Decision confirmed) {
        Optional<Found> one = object(confirmed.one());
        Optional<Found> other = object(confirmed.other());
        if (one.isPresent() && other.isPresent()) {
            Concept concept = one.get().concept();
            if (isOneKind(concept, other.get().concept())) {
                return List.of();
            }
            return IN_A_WORD.contains(other.get().evidence())
                    ? List.of(new Lesson(other.get().written(), concept.key()))
                    : of(confirmed.other(), concept.key());
        }
        if (one.isPresent()) {
            return of(confirmed.other(), one.get().concept().key());
        }
        if (other.isPresent()) {
            return of(confirmed.one(), other.get().concept().key());
        }
        return Stream.concat(of(confirmed.one(), "").stream(), of(confirmed.other(), "").stream())
                .toList();
    }

    private List<Lesson> of(Decision.Side unknown, String concept) {
        return words.candidates(unknown.title()).stream()
                .map(word -> new Lesson(word, concept))
                .toList();
    }

    private boolean isOneKind(Concept one, Concept other) {
        Lexicon lexicon = reader.lexicon();
        return lexicon.isWithin(one, other) || lexicon.isWithin(other, one);
    }

    private Optional<Found> object(Decision.Side side) {
        Demand demand = planned.get(side.key());
        return demand == null
                ? reader.read(side.title(), null, null, null).object()
                : reader.read(demand.title(), demand.description(), demand.category(), demand.cpv())
                        .object();
    }
}
