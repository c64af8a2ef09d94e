package de.gesamtplan.domain.bundling.text;

import java.util.List;

/**
 * What a search found.
 *
 * @param pairs by first, then second text
 * @param compared how many pairs were scored
 * @param skipped blocks that were too large: pairs that share nothing else are missing. Empty does not prove that none is: see {@link
 *     TextIndex#pairs(double)}
 */
public record TextPairs(List<TextPair> pairs, long compared, List<SkippedBlock> skipped) {
    public TextPairs {
        pairs = List.copyOf(pairs);
        skipped = List.copyOf(skipped);
    }
}
