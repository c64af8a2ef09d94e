package de.gesamtplan.domain.bundling.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which texts share a telling token. Only the prefixes are kept (see {@link Vectors#prefix}): whatever has a cosine of at least
 * the floor shares one. A block above the limit is left out and reported, never silently.
 */
final class Blocks {
    private final Vectors vectors;
    private final int[][] members;
    private final int[] prefixes;
    private final List<SkippedBlock> skipped = new ArrayList<>();

    Blocks(Vectors vectors, double floor, int limit) {
        this.vectors = vectors;
        this.prefixes = IntStream.range(0, vectors.size())
                .map(text -> vectors.prefix(text, floor))
                .toArray();
        int[] sizes = new int[vectors.vocabulary()];
        for (int text = 0; text < prefixes.length; text++) {
            for (int i = 0; i < prefixes[text]; i++) {
                sizes[vectors.tokens(text)[i]]++;
            }
        }
        this.members = new int[sizes.length][];
        for (int token = 0; token < sizes.length; token++) {
            boolean tooLarge = sizes[token] > limit;
            members[token] = new int[tooLarge ? 0 : sizes[token]];
            if (tooLarge) {
                skipped.add(new SkippedBlock(vectors.name(token), sizes[token]));
            }
        }
        Arrays.fill(sizes, 0);
        for (int text = 0; text < prefixes.length; text++) {
            for (int i = 0; i < prefixes[text]; i++) {
                int token = vectors.tokens(text)[i];
                if (members[token].length > 0) {
                    members[token][sizes[token]++] = text;
                }
            }
        }
    }

    /** Texts from this position on that share a block with the text; may repeat. */
    IntStream partners(int text, int from) {
        return Arrays.stream(vectors.tokens(text), 0, prefixes[text]).flatMap(token -> {
            int start = Arrays.binarySearch(members[token], from);
            return Arrays.stream(members[token], start < 0 ? -start - 1 : start, members[token].length);
        });
    }

    List<SkippedBlock> skipped() {
        return List.copyOf(skipped);
    }
}
