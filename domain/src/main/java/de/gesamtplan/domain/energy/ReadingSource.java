package de.gesamtplan.domain.energy;

/** Where the readings of meters come from, without an object for each: a year of many meters has millions. */
@FunctionalInterface
public interface ReadingSource {
    /** Passes the readings of a meter on, in order of time, of each instant one. */
    void read(Meter meter, Sink sink);

    /** Takes one reading after the other. */
    @FunctionalInterface
    interface Sink {
        /**
         * @param second begin of the interval, or the instant of a stand, in seconds since 1970 UTC
         * @param micro value in millionths of the meter's unit, without its transformer factor
         */
        void take(long second, long micro, ReadingStatus status);
    }
}
