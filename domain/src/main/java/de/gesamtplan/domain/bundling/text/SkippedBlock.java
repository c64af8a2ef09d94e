package de.gesamtplan.domain.bundling.text;

/**
 * A token that so many texts share that their pairs were not looked at for its sake; they are still found by others.
 *
 * @param token word, or four characters of the text
 * @param texts how many have it
 */
public record SkippedBlock(String token, int texts) {
    /** Pairs of one list that this block alone would have given. */
    public long pairs() {
        return (long) texts * (texts - 1) / 2;
    }
}
