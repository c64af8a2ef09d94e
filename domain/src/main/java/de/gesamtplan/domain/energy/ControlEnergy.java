package de.gesamtplan.domain.energy;

import de.gesamtplan.domain.energy.RegisterStands.Usage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a series knows of energies, to fill the gaps of another meter with: by its intervals, or where it does not tell hours
 * apart, as registers in a formula do not, by whole days or months.
 */
final class ControlEnergy {
    private final IntervalSeries series;
    private final ZoneId zone;

    /** @param series as delivered */
    ControlEnergy(IntervalSeries series, ZoneId zone) {
        this.series = series;
        this.zone = zone;
    }

    /** @param minutes of the other meter's intervals: finer values are added up to them */
    List<Usage> byInterval(int minutes) {
        Instant end = series.begin(series.size());
        SignedSum sum = new SignedSum(series.start(), end, Measuring.commonMultiple(minutes, series.minutes()));
        sum.add(BigDecimal.ONE, series, series.start(), end);
        IntervalSeries coarse = sum.build();
        List<Usage> usages = new ArrayList<>();
        for (int i = 0; i < coarse.size(); i++) {
            usages.add(new Usage(coarse.begin(i), coarse.begin(i + 1), coarse.value(i), coarse.status(i)));
        }
        return usages;
    }

    List<Usage> byDay() {
        return byCalendar(Cadence.DAY);
    }

    List<Usage> byMonth() {
        return byCalendar(Cadence.MONTH);
    }

    private List<Usage> byCalendar(Cadence unit) {
        List<Usage> usages = new ArrayList<>();
        Instant last = series.begin(series.size());
        LocalDate day = series.start().atZone(zone).toLocalDate();
        Instant begin = day.atStartOfDay(zone).toInstant();
        for (Instant end = unit.end(begin, zone); end != null && !end.isAfter(last); end = unit.end(begin, zone)) {
            Usage usage = unit.admits(begin, zone) ? usage(begin, end) : null;
            if (usage != null) {
                usages.add(usage);
            }
            begin = end;
        }
        return usages;
    }

    /** Null where a value lacks, or is only a share by time. */
    private @Nullable Usage usage(Instant begin, Instant end) {
        int first = series.indexOf(begin);
        int count = Math.toIntExact((end.getEpochSecond() - begin.getEpochSecond()) / (60L * series.minutes()));
        if (first < 0) {
            return null;
        }
        long sum = 0;
        ReadingStatus status = ReadingStatus.TRUE;
        for (int i = first; i < first + count; i++) {
            Substitute kind = series.substitute(i);
            if (!series.status(i).isUsable() || kind != null && kind.method() == SubstituteMethod.DIVIDED) {
                return null;
            }
            sum = Math.addExact(sum, series.micro(i));
            status = status.lowest(series.status(i));
        }
        return new Usage(begin, end, Micro.decimal(sum), status);
    }
}
