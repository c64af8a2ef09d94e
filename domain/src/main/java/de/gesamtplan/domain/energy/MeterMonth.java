package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sum of a measured quantity over one local month, gaps filled.
 *
 * @param meter label of the chain of meters
 * @param whole whether it was to measure during the whole month
 * @param amount in the base unit of the role's medium; null if intervals are missing that cannot be filled
 */
public record MeterMonth(
        String meter,
        String site,
        Role role,
        @Nullable MeasuringPoint point,
        YearMonth month,
        boolean whole,
        @Nullable BigDecimal amount,
        Coverage coverage) {
    public MeterMonth {
        if ((amount == null) != (coverage.missing() > 0)) {
            throw new IllegalArgumentException(
                    "a sum is there if and only if nothing is missing: " + meter + " " + month);
        }
    }

    /** First instant of readings that a year's evaluation wants: the comparison reaches back. */
    public static Instant wantedFrom(int year, ZoneId zone) {
        return YearMonth.of(year, 1)
                .atDay(1)
                .minusWeeks(GapFilling.WEEKS)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** End of readings that a year's evaluation wants. */
    public static Instant wantedTo(int year, ZoneId zone) {
        return YearMonth.of(year + 1, 1)
                .atDay(1)
                .plusWeeks(GapFilling.WEEKS)
                .atStartOfDay(zone)
                .toInstant();
    }

    /**
     * The months of a year in which the chain was to measure.
     *
     * @param measured over the year
     */
    public static List<MeterMonth> of(MeterChain chain, Measured measured, int year, ZoneId zone) {
        return inForce(chain, year)
                .map(month -> month(chain, measured, month, zone))
                .toList();
    }

    /**
     * The months of a year of which nothing was read.
     *
     * @param minutes of the chain's intervals
     */
    static List<MeterMonth> unread(MeterChain chain, int minutes, int year, ZoneId zone) {
        return inForce(chain, year)
                .map(month -> unread(chain, minutes, month, zone))
                .toList();
    }

    private static MeterMonth unread(MeterChain chain, int minutes, YearMonth month, ZoneId zone) {
        Span span = Span.of(chain, month, zone);
        long step = 60L * minutes;
        long expected = (Duration.between(span.from(), span.to()).toSeconds() + step - 1) / step;
        return of(chain, month, span, null, new Coverage(expected, 0, 0, 0, expected));
    }

    private static Stream<YearMonth> inForce(MeterChain chain, int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> chain.covers(month.atDay(1), month.atEndOfMonth()));
    }

    /** The part of a month in which a chain was to measure. */
    private record Span(Instant from, Instant to, boolean whole) {
        static Span of(MeterChain chain, YearMonth month, ZoneId zone) {
            Instant first = month.atDay(1).atStartOfDay(zone).toInstant();
            Instant end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
            Instant from = chain.begin(zone).isAfter(first) ? chain.begin(zone) : first;
            Instant to = chain.end(zone).isBefore(end) ? chain.end(zone) : end;
            return new Span(from, to, from.equals(first) && to.equals(end));
        }
    }

    private static MeterMonth month(MeterChain chain, Measured measured, YearMonth month, ZoneId zone) {
        IntervalSeries delivered = measured.delivered();
        IntervalSeries filled = measured.filled();
        Span span = Span.of(chain, month, zone);
        long sum = 0;
        long expected = 0;
        long usable = 0;
        long substitutes = 0;
        Map<Substitute, Long> kinds = new TreeMap<>(Substitute.ORDER);
        long preliminary = 0;
        long missing = 0;
        long step = 60L * filled.minutes();
        long last = span.to().getEpochSecond();
        for (long at = span.from().getEpochSecond(); at < last; at += step) {
            int i = filled.indexOf(at);
            expected++;
            if (i >= 0 && delivered.status(i).isUsable()) {
                usable++;
            }
            switch (i < 0 ? ReadingStatus.MISSING : filled.status(i)) {
                case TRUE -> sum = Math.addExact(sum, filled.micro(i));
                case SUBSTITUTE -> {
                    sum = Math.addExact(sum, filled.micro(i));
                    substitutes++;
                    kinds.merge(Objects.requireNonNull(filled.substitute(i)), 1L, Long::sum);
                }
                case PRELIMINARY -> {
                    sum = Math.addExact(sum, filled.micro(i));
                    preliminary++;
                }
                case DISTURBED, MISSING -> missing++;
            }
        }
        return of(
                chain,
                month,
                span,
                missing > 0 ? null : Micro.decimal(sum),
                new Coverage(
                        expected,
                        usable,
                        substitutes,
                        preliminary,
                        missing,
                        kinds.entrySet().stream()
                                .map(kind -> new SubstituteCount(kind.getKey(), kind.getValue()))
                                .toList()));
    }

    private static MeterMonth of(
            MeterChain chain, YearMonth month, Span span, @Nullable BigDecimal amount, Coverage coverage) {
        Meter meter = chain.last();
        return new MeterMonth(
                chain.label(), meter.site(), meter.role(), meter.point(), month, span.whole(), amount, coverage);
    }
}
