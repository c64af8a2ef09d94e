package de.gesamtplan.jobs.cli;

import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.Measured;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.plausibility.BalanceChecks;
import de.gesamtplan.domain.energy.plausibility.CheckRules;
import de.gesamtplan.domain.energy.plausibility.DaySums;
import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.domain.energy.plausibility.RegisterChecks;
import de.gesamtplan.domain.energy.plausibility.SeriesChecks;
import de.gesamtplan.jobs.readings.CollectedReadings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Works out readings of files year by year: the sums of months, and on the way what is implausible about them. Years are asked
 * for one after another, one chain of meters is in memory at a time.
 */
final class FileYears {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final MeterBook book;
    private final CollectedReadings readings;
    private final SortedSet<YearMonth> reached;
    private final SortedSet<Integer> years = new TreeSet<>();
    private final SortedSet<Finding> findings = new TreeSet<>(Finding.ORDER);

    FileYears(List<Meter> meters, CollectedReadings readings) {
        this.book = new MeterBook(meters);
        this.readings = readings;
        this.reached = readings.months();
        reached.forEach(month -> years.add(month.getYear()));
    }

    /** Local years with readings. */
    SortedSet<Integer> years() {
        return years;
    }

    /** Months of a year with readings; with those of the year before it if that has none, as twelve months reach into it. */
    List<MeterMonth> months(int year) {
        List<MeterMonth> months = new ArrayList<>();
        if (!years.contains(year - 1)) {
            months.addAll(book.unread(year - 1, ZONE));
        }
        Map<String, DaySums> days = new HashMap<>();
        List<MeterChain> chains = book.chains().stream()
                .filter(chain -> chain.covers(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .toList();
        for (MeterChain chain : chains) {
            Measured measured = measured(chain, year);
            check(chain, measured.delivered(), year);
            if (book.isLinked(chain)) {
                days.put(chain.label(), DaySums.of(chain, measured.delivered(), year, ZONE));
            }
            MeterMonth.of(chain, measured, year, ZONE).stream()
                    .filter(month -> book.counts(chain, month.month()))
                    .forEach(months::add);
        }
        BalanceChecks checks = new BalanceChecks(
                book, chain -> days.getOrDefault(chain.label(), DaySums.NONE), year, CheckRules.USUAL, ZONE);
        chains.forEach(chain -> findings.addAll(checks.of(chain)));
        return months;
    }

    private Measured measured(MeterChain chain, int year) {
        Instant from = MeterMonth.wantedFrom(year, ZONE);
        Instant to = MeterMonth.wantedTo(year, ZONE);
        return book.measured(chain, readings, from, to, ZONE, (meter, stands) -> {
            // What is wrong with the parts of a calculated meter is said of them.
            if (!isCalculated(chain)) {
                findings.addAll(RegisterChecks.of(meter, stands));
            }
        });
    }

    /** Only the months that the readings reach into: that others are not there is no fault of theirs. */
    private void check(MeterChain chain, IntervalSeries delivered, int year) {
        if (!isCalculated(chain)) {
            LocalDate first = reached.first().atDay(1);
            LocalDate last = reached.last().atEndOfMonth();
            LocalDate january = LocalDate.of(year, 1, 1);
            LocalDate december = LocalDate.of(year, 12, 31);
            findings.addAll(SeriesChecks.of(
                    chain,
                    delivered,
                    first.isAfter(january) ? first : january,
                    last.isBefore(december) ? last : december,
                    CheckRules.USUAL,
                    ZONE));
        }
    }

    private static boolean isCalculated(MeterChain chain) {
        return chain.last().measurement() == Measurement.CALCULATED;
    }

    /** What is implausible in the years that were asked for, by site and time. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
