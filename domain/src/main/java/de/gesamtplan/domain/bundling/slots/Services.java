package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Service concepts that are a thing with an activity: „E-Akte-Schulung“ is training for the E-Akte, so that it meets
 * „Schulung elektronische Akte“. What a concept stands for is read out of its own names by a lexicon that lacks the services
 * of its kind.
 */
public final class Services {
    /** Activities that are always done with some thing. */
    private static final Set<String> FAMILIES = Set.of("schulung", "wartung", "beratung");

    private final Map<String, Concept> thingOf = new HashMap<>();

    /** @param whole of these entries */
    Services(LexiconEntries entries, Lexicon whole) {
        Map<String, List<Concept>> byFamily = new TreeMap<>();
        for (Concept concept : entries.concepts()) {
            whole.activity(concept.activity())
                    .filter(activity -> FAMILIES.contains(activity.family()))
                    .ifPresent(activity -> byFamily.computeIfAbsent(activity.family(), family -> new ArrayList<>())
                            .add(concept));
        }
        byFamily.forEach((family, services) -> read(entries, family, services));
    }

    private void read(LexiconEntries entries, String family, List<Concept> services) {
        List<Concept> others = new ArrayList<>(entries.concepts());
        others.removeAll(services);
        SlotReader reader = new SlotReader(new Lexicon(new LexiconEntries(
                others, entries.activities(), List.of(), entries.words(), entries.shortForms(), List.of())));
        for (Concept service : services) {
            List<String> names = new ArrayList<>(service.synonyms());
            names.add(0, service.label());
            Map<String, Integer> votes = new TreeMap<>();
            Map<String, Concept> things = new HashMap<>();
            for (String name : names) {
                Slots slots = reader.read(name, null, null, null);
                boolean says = !slots.activityWritten().isEmpty()
                        && slots.activity().family().equals(family);
                slots.object()
                        .map(Found::concept)
                        .filter(thing -> says && !thing.distinguished())
                        .ifPresent(thing -> {
                            votes.merge(thing.key(), 1, Integer::sum);
                            things.put(thing.key(), thing);
                        });
            }
            votes.entrySet().stream()
                    .filter(vote -> vote.getValue() * 2 > names.size() || isNamed(service, vote.getKey(), reader))
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .map(Map.Entry::getKey)
                    .map(things::get)
                    .ifPresent(thing -> thingOf.put(service.key(), thing));
        }
    }

    /** Whether its own label says so. */
    private static boolean isNamed(Concept service, String thing, SlotReader reader) {
        return reader.read(service.label(), null, null, null)
                .object()
                .filter(found -> found.concept().key().equals(thing))
                .isPresent();
    }

    /** The thing that a service concept is about. */
    Optional<Concept> thing(Concept service) {
        return Optional.ofNullable(thingOf.get(service.key()));
    }
}
