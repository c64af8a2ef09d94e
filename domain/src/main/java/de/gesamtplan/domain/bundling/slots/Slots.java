package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a demand says.
 *
 * @param object what is needed; empty if the lexicon does not know it
 * @param others further objects named beside it
 * @param activity what is to be done with it
 * @param activityWritten the word for it; empty if it is only usual for the object
 * @param size for instance {@code 14 Zoll}; empty if none
 * @param rest stems that neither the lexicon nor grammar explains, purpose included
 * @param words all stems that name the object, in order: what is compared if the lexicon does not know it
 */
public record Slots(
        Optional<Found> object,
        List<Found> others,
        Activity activity,
        String activityWritten,
        String size,
        SortedSet<String> rest,
        List<String> words) {
    public Slots {
        others = List.copyOf(others);
        words = List.copyOf(words);
    }

    /** The same about an object that other evidence led to. */
    public Slots about(Found other, Activity usual) {
        return new Slots(
                Optional.of(other),
                others,
                activityWritten.isEmpty() ? usual : activity,
                activityWritten,
                size,
                rest,
                words);
    }
}
