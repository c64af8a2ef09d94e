package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The meters that measured one thing one after another: a meter, its successor and so on. An exchange is no gap by itself. */
public record MeterChain(List<Meter> meters) {
    public MeterChain {
        meters = List.copyOf(meters);
        if (meters.isEmpty()) {
            throw new IllegalArgumentException("a chain has a meter");
        }
    }

    /** Chains of all meters, by site, role and key. A successor of another site, role or grid starts a chain of its own. */
    public static List<MeterChain> of(List<Meter> meters) {
        Map<String, Meter> byKey = meters.stream().collect(Collectors.toMap(Meter::key, Function.identity()));
        Set<String> followers = new HashSet<>();
        for (Meter meter : meters) {
            Meter next = next(meter, byKey);
            if (next != null) {
                followers.add(next.key());
            }
        }
        List<MeterChain> chains = new ArrayList<>();
        for (Meter meter : meters) {
            if (!followers.contains(meter.key())) {
                List<Meter> chain = new ArrayList<>();
                for (Meter link = meter; link != null && !chain.contains(link); link = next(link, byKey)) {
                    chain.add(link);
                }
                chains.add(new MeterChain(chain));
            }
        }
        chains.sort(Comparator.comparing((MeterChain chain) -> chain.first().site())
                .thenComparing(chain -> chain.first().role())
                .thenComparing(chain -> chain.first().key()));
        return chains;
    }

    private static @Nullable Meter next(Meter meter, Map<String, Meter> byKey) {
        Meter next = meter.successor() == null ? null : byKey.get(meter.successor());
        return next != null
                        && next.site().equals(meter.site())
                        && next.role() == meter.role()
                        && next.grid() == meter.grid()
                ? next
                : null;
    }

    public Meter first() {
        return meters.get(0);
    }

    public Meter last() {
        return meters.get(meters.size() - 1);
    }

    /** {@code Z1}, or {@code Z1 → Z2} after an exchange. */
    public String label() {
        return meters.stream().map(Meter::key).collect(Collectors.joining(" → "));
    }

    /** Whether it was to measure at any time of the days. */
    public boolean covers(LocalDate from, LocalDate to) {
        LocalDate end = last().validTo();
        return !first().validFrom().isAfter(to) && (end == null || !end.isBefore(from));
    }

    /**
     * What was delivered, in base units, not yet filled.
     *
     * @param source with a margin around the period for registers
     * @param stands told of the stands of each register and of quantities with an end of their own, for checks
     */
    public IntervalSeries series(
            ReadingSource source, Instant from, Instant to, ZoneId zone, BiConsumer<Meter, List<Reading>> stands) {
        IntervalSeries.Builder series = IntervalSeries.builder(from, to, first().grid());
        for (Meter meter : meters) {
            if (meter.measurement() == Measurement.REGISTER) {
                List<Reading> delivered = readings(meter, source);
                RegisterStands.spread(
                        RegisterStands.usages(delivered, meter.rule(), meter.perReading(0)), series, zone);
                stands.accept(meter, delivered);
            } else if (meter.isSpan()) {
                List<Reading> delivered = readings(meter, source);
                RegisterStands.spread(SpanOrder.of(meter, delivered).usages(), series, zone);
                stands.accept(meter, delivered);
            } else {
                BigDecimal per = meter.perReading(60L * first().grid());
                source.read(meter, (second, end, micro, status) -> {
                    int index = series.indexOf(second);
                    if (index >= 0 && meter.measurement() == Measurement.MEAN) {
                        series.set(index, Micro.times(micro, per), status, Substitute.DELIVERED.code());
                    } else if (index >= 0) {
                        series.add(index, Micro.times(micro, per), status);
                    }
                });
            }
        }
        return series.build();
    }

    /** What was delivered, each quantity with its own time; of a calculated meter nothing. */
    List<RegisterStands.Usage> usages(ReadingSource source) {
        List<RegisterStands.Usage> usages = new ArrayList<>();
        for (Meter meter : meters) {
            if (meter.measurement() == Measurement.REGISTER) {
                usages.addAll(RegisterStands.usages(readings(meter, source), meter.rule(), meter.perReading(0)));
            } else if (meter.isSpan()) {
                usages.addAll(SpanOrder.of(meter, readings(meter, source)).usages());
            } else {
                usages.addAll(intervals(meter, source));
            }
        }
        return usages;
    }

    private static List<Reading> readings(Meter meter, ReadingSource source) {
        List<Reading> readings = new ArrayList<>();
        source.read(meter, (second, end, micro, status) -> {
            // What was stored before the register told of spans has no end.
            if (!meter.isSpan() || end > second) {
                readings.add(new Reading(
                        Instant.ofEpochSecond(second),
                        meter.isSpan() ? Instant.ofEpochSecond(end) : null,
                        Micro.decimal(micro),
                        status));
            }
        });
        return readings;
    }

    private static List<RegisterStands.Usage> intervals(Meter meter, ReadingSource source) {
        List<RegisterStands.Usage> intervals = new ArrayList<>();
        long seconds = 60L * meter.grid();
        BigDecimal per = meter.perReading(seconds);
        source.read(
                meter,
                (second, end, micro, status) -> intervals.add(new RegisterStands.Usage(
                        Instant.ofEpochSecond(second),
                        Instant.ofEpochSecond(second + seconds),
                        Micro.decimal(micro).multiply(per),
                        status)));
        return intervals;
    }

    /** First instant that it is to measure. */
    public Instant begin(ZoneId zone) {
        return first().validFrom().atStartOfDay(zone).toInstant();
    }

    /** End of what it is to measure. */
    public Instant end(ZoneId zone) {
        LocalDate last = last().validTo();
        return last == null ? Instant.MAX : last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
