package de.gesamtplan.domain.bundling.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts made ready for comparison.
 *
 * <p>Score of a pair: mean of two cosines of the titles, one over words (rare ones weigh more; a word that the other's
 * detail explains does not count against the pair), one over runs of four characters (typos, compounds, model numbers). If
 * both have a detail, its cosine counts one fifth. Numbers in the titles that contradict each other take a fifth off, years in
 * the details that do so half, values that lie apart up to two fifths. Immutable; safe for several threads.
 */
public final class TextIndex {
    private static final double DETAIL = 0.2;
    private static final double CONTRADICTION = 0.2;
    private static final double OTHER_YEAR = 0.5;
    private static final double VALUE = 0.4;
    /** A title that the other's detail explains to a larger part says too little of its own. */
    private static final double MOST_EXCUSED = 0.9;

    private final List<TextRecord> records;
    private final Vectors words;
    private final Vectors grams;
    private final Vectors details;
    private final int[][] excuses;
    private final List<Set<String>> numbers;
    private final List<Set<String>> years;

    private TextIndex(List<TextRecord> records) {
        this.records = List.copyOf(records);
        List<String> titles = normalised(TextRecord::title);
        List<List<String>> detailWords =
                normalised(TextRecord::detail).stream().map(Tokens::words).toList();
        this.words = Vectors.of(titles.stream().map(Tokens::words).toList());
        this.grams = Vectors.of(titles.stream().map(Tokens::grams).toList());
        this.details = Vectors.of(detailWords);
        this.excuses = detailWords.stream().map(words::known).toArray(int[][]::new);
        this.numbers = titles.stream().map(Tokens::numbers).toList();
        this.years = normalised(TextRecord::detail).stream().map(Tokens::years).toList();
    }

    /** Reads the texts once; how rare a token is, is judged within them. */
    public static TextIndex of(List<TextRecord> records) {
        return new TextIndex(records);
    }

    private List<String> normalised(Function<TextRecord, String> part) {
        return records.stream().map(part).map(Tokens::normalised).toList();
    }

    /**
     * Pairs of one list that score at least the floor. Needs time that falls fast with a higher floor. A pair is looked at if one
     * of its cosines, over words or over runs, reaches the floor; one that only its details would lift above it is not found.
     */
    public TextPairs pairs(double floor) {
        return pairs(floor, Integer.MAX_VALUE);
    }

    /**
     * The same for long lists: tokens that more than {@code largestBlock} texts share do not bring texts together.
     *
     * @throws IllegalArgumentException if the floor is not above 0 and at most 1
     */
    public TextPairs pairs(double floor, int largestBlock) {
        return search(records.size(), 0, floor, largestBlock);
    }

    /** Pairs between two lists that were indexed one after the other: texts before {@code split}, and the rest. */
    public TextPairs pairsBetween(int split, double floor) {
        return search(split, split, floor, Integer.MAX_VALUE);
    }

    private TextPairs search(int end, int from, double floor, int largestBlock) {
        if (!(floor > 0 && floor <= 1)) {
            throw new IllegalArgumentException("floor must lie above 0 and be at most 1: " + floor);
        }
        List<Blocks> blocks = List.of(new Blocks(words, floor, largestBlock), new Blocks(grams, floor, largestBlock));
        AtomicLong compared = new AtomicLong();
        List<TextPair> pairs = IntStream.range(0, end)
                .parallel()
                .boxed()
                .flatMap(a -> partnersOf(a, Math.max(a + 1, from), blocks, floor, compared))
                .toList();
        List<SkippedBlock> skipped = new ArrayList<>();
        blocks.forEach(block -> skipped.addAll(block.skipped()));
        return new TextPairs(pairs, compared.get(), skipped);
    }

    private Stream<TextPair> partnersOf(int a, int from, List<Blocks> blocks, double floor, AtomicLong compared) {
        int[] partners = blocks.stream()
                .flatMapToInt(block -> block.partners(a, from))
                .sorted()
                .distinct()
                .toArray();
        compared.addAndGet(partners.length);
        return IntStream.of(partners)
                .mapToObj(b -> new TextPair(a, b, score(a, b)))
                .filter(pair -> pair.score() >= floor);
    }

    /** How alike two texts are, from 0 to 1. */
    public double score(int a, int b) {
        double score = (wordScore(a, b) + grams.cosine(a, b)) / 2;
        if (details.tokens(a).length > 0 && details.tokens(b).length > 0) {
            score = (1 - DETAIL) * score + DETAIL * details.cosine(a, b);
        }
        if (contradict(numbers.get(a), numbers.get(b))) {
            score *= 1 - CONTRADICTION;
        }
        if (contradict(years.get(a), years.get(b))) {
            score *= 1 - OTHER_YEAR;
        }
        return score * (1 - VALUE * distance(records.get(a), records.get(b)));
    }

    private double wordScore(int a, int b) {
        double cosine = words.cosine(a, b);
        if (cosine == 0) {
            return 0;
        }
        double restOfA = 1 - Math.min(MOST_EXCUSED, words.excused(a, b, excuses[b]));
        double restOfB = 1 - Math.min(MOST_EXCUSED, words.excused(b, a, excuses[a]));
        return Math.min(1, cosine / Math.sqrt(restOfA * restOfB));
    }

    /** Each names a number that the other does not: two versions, two sizes. */
    private static boolean contradict(Set<String> a, Set<String> b) {
        return !a.containsAll(b) && !b.containsAll(a);
    }

    /** From 0 (equal, or one unknown or nought) to nearly 1. */
    private static double distance(TextRecord a, TextRecord b) {
        if (a.value() == null
                || b.value() == null
                || a.value().signum() == 0
                || b.value().signum() == 0) {
            return 0;
        }
        double one = a.value().doubleValue();
        double other = b.value().doubleValue();
        return 1 - Math.min(one, other) / Math.max(one, other);
    }
}
