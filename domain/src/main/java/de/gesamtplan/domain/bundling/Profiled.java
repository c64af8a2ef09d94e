package de.gesamtplan.domain.bundling;

import java.util.List;
import java.util.Optional;

/** A demand with what its title says. */
record Profiled(
        Demand demand, Words words, Optional<Lexicon.Match> match, Activity activity, List<String> objectStems) {
    static Profiled of(Demand demand, Lexicon lexicon) {
        Words words = Words.of(demand.title());
        List<String> all = Words.stems(demand.title());
        List<String> object = words.stems().stream()
                .filter(stem -> List.of(Activity.values()).stream().noneMatch(a -> a.isNamedBy(stem)))
                .toList();
        // „Schulung für Tabellenkalkulation“: the purpose is the object if nothing else is.
        Optional<Lexicon.Match> match = lexicon.find(object.isEmpty() ? all : words.stems());
        return new Profiled(demand, words, match, Activity.of(words.stems(), demand.category()), object);
    }

    ContentKey key() {
        return ContentKey.of(demand.department(), demand.title());
    }

    /** Only demands that share it are compared. */
    List<String> blocks() {
        return match.isPresent()
                ? List.of("concept " + match.get().concept().label())
                : objectStems.stream().map(stem -> "word " + stem).distinct().toList();
    }
}
