package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.jobs.store.ReadingStore.Range;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the readings of a file go. */
interface ReadingTarget {
    /** No end of its own: the interval has the length that the register says, or is an instant. */
    long BY_REGISTER = Long.MIN_VALUE;

    /**
     * @param minute begin of the interval in minutes since 1970 UTC
     * @param end of the interval, or {@link #BY_REGISTER}
     * @param reason why the status is what it is; null if nothing was said
     * @param micro value in millionths of the meter's unit
     */
    void write(
            int meter,
            long minute,
            long end,
            long micro,
            ReadingStatus status,
            @Nullable String reason,
            String sheet,
            int line);

    /** @param ranges what the file brought, by meter */
    void finish(List<Range> ranges);

    void settle();

    /** Control sum of what is kept. */
    BigDecimal stored();
}
