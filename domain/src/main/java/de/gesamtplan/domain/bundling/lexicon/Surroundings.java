package de.gesamtplan.domain.bundling.lexicon;

import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import de.gesamtplan.domain.plan.Category;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a word that has several meanings.
 *
 * @param stems of title and description
 */
public record Surroundings(
        Set<String> stems,
        @Nullable Category category,
        @Nullable String cpv) {
    public static Surroundings of(
            String title, @Nullable String description, @Nullable Category category, @Nullable String cpv) {
        Set<String> stems = new HashSet<>();
        Token.of(title + " " + (description == null ? "" : description))
                .forEach(token -> stems.add(Stem.noun(token.folded())));
        return new Surroundings(stems, category, cpv);
    }

    boolean fulfil(MeaningRule rule) {
        return switch (rule.condition()) {
            case CONTEXT -> rule.values().stream().anyMatch(this::mentions);
            case CATEGORY -> category != null && rule.values().contains(category.name());
            case CPV -> cpv != null && rule.values().stream().anyMatch(cpv::startsWith);
            case OTHERWISE -> true;
        };
    }

    private boolean mentions(String word) {
        String stem = Stem.noun(Stem.fold(word));
        return stems.stream().anyMatch(one -> one.startsWith(stem) || stem.length() > 5 && one.endsWith(stem));
    }
}
