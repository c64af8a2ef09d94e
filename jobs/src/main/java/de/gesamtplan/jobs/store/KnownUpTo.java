package de.gesamtplan.jobs.store;

/**
 * What was known at some time: all deliveries up to a number. Rows are only ever added, so what was known then can be read
 * again at any time.
 *
 * @param delivery number of the last delivery that counts
 */
public record KnownUpTo(long delivery) {
    /** All that is known now. */
    public static KnownUpTo now() {
        return new KnownUpTo(Long.MAX_VALUE);
    }
}
