package de.gesamtplan.domain.bundling.text;

import java.util.List;

/**
 * What a search found.
 *
 * @param pairs by first, then second text
 * @param compared how many pairs were scored
 * @param skipped blocks that were too large; empty means that no pair above the floor is missing
 */
public record TextPairs(List<TextPair> pairs, long compared, List<SkippedBlock> skipped) {
    public TextPairs {
        pairs = List.copyOf(pairs);
        skipped = List.copyOf(skipped);
    }
}
