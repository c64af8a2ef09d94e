package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.lexicon.Sense;
import de.gesamtplan.domain.bundling.slots.Found;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.bundling.slots.Slots;
import de.gesamtplan.domain.bundling.words.Token;
import de.gesamtplan.domain.procurement.FrameworkContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a demand or a framework contract is about, as the lexicon reads it.
 *
 * @param concepts of a demand its object alone; empty if the lexicon does not know it
 * @param activities of a contract all that its name tells: „Lizenzen und Pflege“
 * @param size that a demand's title names, for instance {@code 24 Zoll}; empty if none
 */
record Subject(List<Concept> concepts, List<Activity> activities, String size) {
    private static final Pattern PARTS = Pattern.compile("\\s+und\\s+|\\s*[,/:;&]\\s*");

    Subject {
        concepts = List.copyOf(concepts);
        activities = List.copyOf(activities);
    }

    static Subject of(Demand demand, SlotReader reader) {
        Slots slots = reader.read(demand.title(), demand.description(), demand.category(), demand.cpv());
        return new Subject(
                slots.object().map(Found::concept).stream().toList(), List.of(slots.activity()), slots.size());
    }

    /** Reads the name as a whole and each part of an enumeration; „Büro- und Kollaborationssoftware“ names two. */
    static Subject of(FrameworkContract contract, SlotReader reader) {
        Map<String, Concept> concepts = new TreeMap<>();
        Map<String, Activity> activities = new TreeMap<>();
        List<String> texts = new ArrayList<>(List.of(contract.name()));
        String[] parts = PARTS.split(contract.name());
        if (parts.length > 1) {
            texts.addAll(List.of(parts));
        }
        for (String text : texts) {
            Slots slots = reader.read(text, null, null, null);
            slots.object().ifPresent(found -> concepts.put(found.concept().key(), found.concept()));
            slots.others().forEach(found -> concepts.put(found.concept().key(), found.concept()));
            if (slots.object().isPresent() || !slots.activityWritten().isEmpty()) {
                activities.put(slots.activity().key(), slots.activity());
            }
        }
        for (int i = 0; i + 1 < parts.length; i++) {
            if (parts[i].endsWith("-")) {
                completed(parts[i], parts[i + 1], reader.lexicon())
                        .ifPresent(concept -> concepts.put(concept.key(), concept));
            }
        }
        return new Subject(List.copyOf(concepts.values()), List.copyOf(activities.values()), "");
    }

    /** What „Büro-“ means before „Kollaborationssoftware“: the longest end of it that makes a word of the lexicon. */
    private static Optional<Concept> completed(String start, String next, Lexicon lexicon) {
        String first = start.substring(0, start.length() - 1);
        for (int from = 1; from < next.length() - 2; from++) {
            List<Token> word = Token.of(first + next.substring(from));
            List<Sense> senses = word.size() == 1 ? lexicon.senses(word) : List.of();
            if (!senses.isEmpty()) {
                return Optional.of(senses.get(0).concept());
            }
        }
        return Optional.empty();
    }

    boolean isKnown() {
        return !concepts.isEmpty();
    }

    /** The same about another object if this one has none. */
    Subject orElse(Optional<Concept> other) {
        return isKnown() || other.isEmpty() ? this : new Subject(List.of(other.get()), activities, size);
    }

    boolean fits(Subject other) {
        return activities.stream()
                .anyMatch(mine -> other.activities.stream().anyMatch(theirs -> mine.fit(theirs) == Activity.Fit.SAME));
    }
}
