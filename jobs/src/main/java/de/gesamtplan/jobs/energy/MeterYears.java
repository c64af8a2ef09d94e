package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.plausibility.CheckRules;
import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.domain.energy.plausibility.RegisterChecks;
import de.gesamtplan.domain.energy.plausibility.SeriesChecks;
import de.gesamtplan.jobs.store.EvaluatedYearStore;
import de.gesamtplan.jobs.store.EvaluatedYearStore.Evaluated;
import de.gesamtplan.jobs.store.MeterStore;
import de.gesamtplan.jobs.store.MeterStore.Known;
import de.gesamtplan.jobs.store.ReadingStore;
import de.gesamtplan.jobs.store.ReadingStore.Range;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Month sums and findings of all meters in a year. Only meters whose register entry or readings changed are worked out;
 * of them one chain per thread is in memory at a time.
 */
@Component
class MeterYears {
    /** To be raised when the rules of filling, checking or summing change: what was kept is then worked out again. */
    private static final int RULES = 2;
    /** One reads from the database while the other reckons. */
    private static final int THREADS = 2;

    private final MeterStore meters;
    private final ReadingStore readings;
    private final EvaluatedYearStore kept;

    MeterYears(MeterStore meters, ReadingStore readings, EvaluatedYearStore kept) {
        this.meters = meters;
        this.readings = readings;
        this.kept = kept;
    }

    /** In the order of the chains. */
    List<Evaluated> of(int year, ZoneId zone) {
        return new Run(year, zone).evaluated();
    }

    private final class Run {
        private final int year;
        private final ZoneId zone;
        private final Instant from;
        private final Instant to;
        private final Map<String, Integer> ids = new HashMap<>();
        private final List<Meter> register = new ArrayList<>();
        private final Map<Integer, List<Range>> ranges;

        Run(int year, ZoneId zone) {
            this.year = year;
            this.zone = zone;
            this.from = MeterMonth.wantedFrom(year, zone);
            this.to = MeterMonth.wantedTo(year, zone);
            for (Known known : meters.meters()) {
                ids.put(known.meter().key(), known.id());
                register.add(known.meter());
            }
            this.ranges = readings.ranges().stream()
                    .filter(range -> range.first().isBefore(to) && !range.last().isBefore(from))
                    .collect(Collectors.groupingBy(Range::meter));
        }

        List<Evaluated> evaluated() {
            Map<Integer, Evaluated> known = kept.of(year);
            List<Evaluated> all = new ArrayList<>();
            List<Future<Evaluated>> fresh = new ArrayList<>();
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            try {
                for (MeterChain chain : MeterChain.of(register)) {
                    if (chain.covers(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
                        String state = state(chain);
                        Evaluated before = known.get(id(chain.first()));
                        if (before != null && before.state().equals(state)) {
                            all.add(before);
                        } else {
                            fresh.add(threads.submit(() -> evaluate(chain, state)));
                        }
                    }
                }
                List<Evaluated> worked = new ArrayList<>();
                for (Future<Evaluated> one : fresh) {
                    worked.add(result(one));
                }
                kept.keep(year, worked);
                all.addAll(worked);
            } finally {
                threads.shutdownNow();
            }
            return inOrder(all);
        }

        private List<Evaluated> inOrder(List<Evaluated> all) {
            Map<Integer, Evaluated> byMeter = all.stream().collect(Collectors.toMap(Evaluated::meter, one -> one));
            return MeterChain.of(register).stream()
                    .map(chain -> byMeter.get(id(chain.first())))
                    .filter(one -> one != null)
                    .toList();
        }

        private int id(Meter meter) {
            return ids.getOrDefault(meter.key(), -1);
        }

        /** What the figures of a chain depend on. */
        private String state(MeterChain chain) {
            StringBuilder state = new StringBuilder().append(RULES).append(CheckRules.USUAL);
            for (Meter meter : chain.meters()) {
                state.append(meter).append(ranges.getOrDefault(id(meter), List.of()));
            }
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(state.toString().getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private Evaluated evaluate(MeterChain chain, String state) {
            List<Finding> findings = new ArrayList<>();
            IntervalSeries series = chain.series(
                    (meter, sink) -> readings.stream(id(meter), from, to, sink),
                    from,
                    to,
                    zone,
                    (meter, stands) -> findings.addAll(RegisterChecks.of(meter, stands)));
            findings.addAll(SeriesChecks.of(
                    chain, series, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), CheckRules.USUAL, zone));
            findings.sort(Finding.ORDER);
            return new Evaluated(id(chain.first()), state, MeterMonth.of(chain, series, year, zone), findings);
        }
    }

    private static Evaluated result(Future<Evaluated> one) {
        try {
            return one.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while evaluating meters", e);
        }
    }
}
