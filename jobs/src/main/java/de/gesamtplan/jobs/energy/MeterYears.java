package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.Measured;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.load.HourSums;
import de.gesamtplan.domain.energy.load.SiteLoad;
import de.gesamtplan.domain.energy.plausibility.BalanceChecks;
import de.gesamtplan.domain.energy.plausibility.CheckRules;
import de.gesamtplan.domain.energy.plausibility.DaySums;
import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.domain.energy.plausibility.RegisterChecks;
import de.gesamtplan.domain.energy.plausibility.SeriesChecks;
import de.gesamtplan.jobs.store.EnergyReferenceStore;
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
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Month sums and findings of all meters in a year. Only meters whose register entry or readings changed are worked out;
 * of them one chain per thread is in memory at a time.
 */
@Component
class MeterYears {
    /** To be raised when the rules of filling, checking or summing change: what was kept is then worked out again. */
    private static final int RULES = 6;
    /** One reads from the database while the other reckons. */
    private static final int THREADS = 2;

    private final MeterStore meters;
    private final ReadingStore readings;
    private final EvaluatedYearStore kept;
    private final EnergyReferenceStore references;

    MeterYears(MeterStore meters, ReadingStore readings, EvaluatedYearStore kept, EnergyReferenceStore references) {
        this.meters = meters;
        this.readings = readings;
        this.kept = kept;
        this.references = references;
    }

    /** In the order of the chains. */
    List<Evaluated> of(int year, ZoneId zone) {
        return new Run(year, zone).evaluated();
    }

    /** Months of the chains as far as they count, see {@link MeterBook}. */
    List<MeterMonth> months(int year, ZoneId zone) {
        Run run = new Run(year, zone);
        return run.counted(run.evaluated());
    }

    /** @param hours of the load, empty if no load is drawn of such meters */
    private record Worked(Evaluated year, byte[] hours) {}

    private final class Run {
        private final int year;
        private final ZoneId zone;
        private final Instant from;
        private final Instant to;
        private final Map<String, Integer> ids = new HashMap<>();
        private final MeterBook book;
        private final Map<Integer, List<Range>> ranges;

        Run(int year, ZoneId zone) {
            this.year = year;
            this.zone = zone;
            this.from = MeterMonth.wantedFrom(year, zone);
            this.to = MeterMonth.wantedTo(year, zone);
            List<Meter> register = new ArrayList<>();
            for (Known known : meters.meters()) {
                ids.put(known.meter().key(), known.id());
                register.add(known.meter());
            }
            this.book =
                    new MeterBook(register, references.monthlyAmounts(YearMonth.of(year, 1), YearMonth.of(year, 12)));
            this.ranges = readings.ranges().stream()
                    .filter(range -> range.first().isBefore(to) && !range.last().isBefore(from))
                    .collect(Collectors.groupingBy(Range::meter));
        }

        List<Evaluated> evaluated() {
            Map<Integer, Evaluated> known = kept.of(year);
            Map<Integer, Evaluated> all = new HashMap<>();
            List<Future<Worked>> fresh = new ArrayList<>();
            Map<Integer, byte[]> hours = new HashMap<>();
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            try {
                for (MeterChain chain : chains()) {
                    String state = state(chain);
                    Evaluated before = known.get(id(chain));
                    if (before != null && before.state().equals(state)) {
                        all.put(before.meter(), before);
                    } else {
                        fresh.add(threads.submit(() -> evaluate(chain, state)));
                    }
                }
                for (Future<Worked> one : fresh) {
                    Worked worked = result(one);
                    all.put(worked.year().meter(), worked.year());
                    hours.put(worked.year().meter(), worked.hours());
                }
            } finally {
                threads.shutdownNow();
            }
            List<Evaluated> checked = balanced(all);
            kept.keep(
                    year,
                    checked.stream()
                            .filter(one -> !one.equals(known.get(one.meter())))
                            .toList(),
                    hours);
            return checked;
        }

        private List<MeterChain> chains() {
            return book.chains().stream()
                    .filter(chain -> chain.covers(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                    .toList();
        }

        /** In the order of the chains, with what they say of one another: any of them may be new. */
        private List<Evaluated> balanced(Map<Integer, Evaluated> all) {
            BalanceChecks checks =
                    new BalanceChecks(book, chain -> days(all.get(id(chain))), year, CheckRules.USUAL, zone);
            List<Evaluated> balanced = new ArrayList<>();
            for (MeterChain chain : chains()) {
                Evaluated one = Objects.requireNonNull(all.get(id(chain)));
                List<Finding> findings = new ArrayList<>(one.findings());
                findings.removeIf(finding -> BalanceChecks.CHECKS.contains(finding.check()));
                findings.addAll(checks.of(chain));
                findings.sort(Finding.ORDER);
                balanced.add(new Evaluated(one.meter(), one.state(), one.months(), one.days(), findings));
            }
            return balanced;
        }

        /** Of a chain that has nothing to measure in the year, none. */
        private static DaySums days(@Nullable Evaluated of) {
            return of == null ? DaySums.NONE : of.days();
        }

        List<MeterMonth> counted(List<Evaluated> all) {
            Map<Integer, List<MeterMonth>> months =
                    all.stream().collect(Collectors.toMap(Evaluated::meter, Evaluated::months));
            return chains().stream()
                    .flatMap(chain -> months.getOrDefault(id(chain), List.of()).stream()
                            .filter(month -> book.counts(chain, month.month())))
                    .toList();
        }

        private int id(MeterChain chain) {
            return id(chain.first());
        }

        private int id(Meter meter) {
            return ids.getOrDefault(meter.key(), -1);
        }

        /** What the figures of a chain depend on. */
        private String state(MeterChain chain) {
            StringBuilder state =
                    new StringBuilder().append(RULES).append(CheckRules.USUAL).append(book.isLinked(chain));
            state.append(chain);
            state.append(book.sources().of(chain));
            for (MeterChain read : book.sources().restsOn(chain)) {
                state.append(read).append(book.bills(read, zone));
                for (Meter meter : read.meters()) {
                    state.append(ranges.getOrDefault(id(meter), List.of()));
                }
            }
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(state.toString().getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private Worked evaluate(MeterChain chain, String state) {
            boolean calculated = chain.last().measurement() == Measurement.CALCULATED;
            List<Finding> findings = new ArrayList<>();
            Measured measured =
                    book.measured(chain, readings.source(this::id, from, to), from, to, zone, (meter, stands) -> {
                        // What is wrong with the parts of a calculated meter is said of them.
                        if (!calculated) {
                            findings.addAll(RegisterChecks.of(meter, stands));
                        }
                    });
            if (!calculated) {
                findings.addAll(SeriesChecks.of(
                        chain,
                        measured.delivered(),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        CheckRules.USUAL,
                        zone));
            }
            DaySums days = book.isLinked(chain) ? DaySums.of(chain, measured.delivered(), year, zone) : DaySums.NONE;
            byte[] hours = SiteLoad.ROLES.contains(chain.last().role())
                    ? HourSums.of(measured.filled(), year, zone).bytes()
                    : new byte[0];
            return new Worked(
                    new Evaluated(id(chain), state, MeterMonth.of(chain, measured, year, zone), days, findings), hours);
        }
    }

    private static Worked result(Future<Worked> one) {
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
