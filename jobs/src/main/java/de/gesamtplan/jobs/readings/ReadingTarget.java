package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.jobs.store.ReadingStore.Range;
import java.math.BigDecimal;
import java.util.List;

/** Where the readings of a file go. */
interface ReadingTarget {
    /**
     * @param minute begin of the interval in minutes since 1970 UTC
     * @param micro value in millionths of the meter's unit
     */
    void write(int meter, long minute, long micro, ReadingStatus status, String sheet, int line);

    /** @param ranges what the file brought, by meter */
    void finish(List<Range> ranges);

    void settle();

    /** Control sum of what is kept. */
    BigDecimal stored();
}
