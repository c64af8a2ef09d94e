package de.gesamtplan.domain.energy;

import java.util.List;
import java.util.function.Function;

/** Where the readings of meters come from, without an object for each: a year of many meters has millions. */
@FunctionalInterface
public interface ReadingSource {
    /**
     * Passes the readings of a meter on: in order of time, of each instant the latest; of a meter whose readings have ends of
     * their own all, in order of delivery.
     */
    void read(Meter meter, Sink sink);

    /** Of readings in memory, each instant once. */
    static ReadingSource of(Function<Meter, List<Reading>> readings) {
        return (meter, sink) -> readings.apply(meter)
                .forEach(reading -> sink.take(
                        reading.at().getEpochSecond(),
                        (reading.end() == null ? reading.at() : reading.end()).getEpochSecond(),
                        Micro.of(reading.value()),
                        reading.status()));
    }

    /** Takes one reading after the other. */
    @FunctionalInterface
    interface Sink {
        /**
         * @param second begin of the interval, or the instant of a stand, in seconds since 1970 UTC
         * @param end of an interval off the hour's grid, in seconds since 1970 UTC; of no meaning for others
         * @param micro value in millionths of the meter's unit, without its transformer factor
         */
        void take(long second, long end, long micro, ReadingStatus status);
    }
}
