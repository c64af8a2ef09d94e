package de.gesamtplan.domain.bundling.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each text one partner at most: the most alike pair first, then the most alike of those still free. */
public final class OneToOne {
    private OneToOne() {}

    /** Best first; equal scores by position. */
    public static List<TextPair> of(List<TextPair> pairs) {
        Set<Integer> taken = new HashSet<>();
        List<TextPair> kept = new ArrayList<>();
        for (TextPair pair : pairs.stream().sorted(TextPair.BEST_FIRST).toList()) {
            if (!taken.contains(pair.a()) && !taken.contains(pair.b())) {
                taken.add(pair.a());
                taken.add(pair.b());
                kept.add(pair);
            }
        }
        return List.copyOf(kept);
    }
}
