package de.gesamtplan.domain.energy.plausibility;

import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.domain.energy.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Checks of one meter by itself, over local days. Works on what was delivered, before gaps are filled. Findings of
 * neighbouring days or intervals are one finding.
 */
public final class SeriesChecks {
    /** A load that never rests: where it is zero or a thousandth for long, something is wrong. */
    private static final Set<Role> STEADY = EnumSet.of(Role.MAIN, Role.IT, Role.UPS);

    private static final int MILLION = 1_000_000;

    private final MeterChain chain;
    private final IntervalSeries series;
    private final int from;
    private final int to;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final CheckRules rules;
    private final ZoneId zone;
    private final List<Finding> findings = new ArrayList<>();

    private SeriesChecks(
            MeterChain chain,
            IntervalSeries series,
            LocalDate firstDay,
            LocalDate lastDay,
            CheckRules rules,
            ZoneId zone) {
        this.chain = chain;
        this.series = series;
        this.rules = rules;
        this.zone = zone;
        this.firstDay =
                chain.first().validFrom().isAfter(firstDay) ? chain.first().validFrom() : firstDay;
        LocalDate end = chain.last().validTo();
        this.lastDay = end != null && end.isBefore(lastDay) ? end : lastDay;
        this.from = index(this.firstDay);
        this.to = index(this.lastDay.plusDays(1));
    }

    /**
     * @param delivered series in base units that reaches over the days; more than them gives the usual value a broader base
     * @param lastDay included
     */
    public static List<Finding> of(
            MeterChain chain,
            IntervalSeries delivered,
            LocalDate firstDay,
            LocalDate lastDay,
            CheckRules rules,
            ZoneId zone) {
        SeriesChecks checks = new SeriesChecks(chain, delivered, firstDay, lastDay, rules, zone);
        if (checks.from < checks.to) {
            checks.run();
        }
        checks.findings.sort(Finding.ORDER);
        return List.copyOf(checks.findings);
    }

    private int index(LocalDate day) {
        long seconds = day.atStartOfDay(zone).toEpochSecond() - series.start().getEpochSecond();
        return (int) Math.min(Math.max(seconds / (60L * series.minutes()), 0), series.size());
    }

    private void run() {
        if (!usable(from, to)) {
            count(Check.NO_VALUES, from, to, 0);
            return;
        }
        days();
        runs(Check.STATUS, 1, i -> series.status(i) == ReadingStatus.DISTURBED, this::disturbed);
        if (chain.last().measurement() != Measurement.REGISTER) {
            // Spread over the grid, the quantity of a day stands still.
            if (chain.last().isGrid()) {
                frozen();
            }
            maximum();
            // A temperature may well be a thousandth of another.
            if (chain.last().measurement() != Measurement.MEAN) {
                slips();
            }
        }
    }

    private boolean usable(int first, int end) {
        for (int i = first; i < end; i++) {
            if (series.status(i).isUsable()) {
                return true;
            }
        }
        return false;
    }

    /** Days that lack intervals, neighbours together. */
    private void days() {
        int begin = -1;
        int there = 0;
        int start = from;
        for (LocalDate day = firstDay; start < to; day = day.plusDays(1)) {
            int end = Math.min(index(day.plusDays(1)), to);
            int delivered = 0;
            for (int i = start; i < end; i++) {
                delivered += series.status(i) == ReadingStatus.MISSING ? 0 : 1;
            }
            if (delivered < end - start) {
                begin = begin < 0 ? start : begin;
                there += delivered;
            } else if (begin >= 0) {
                count(Check.INTERVAL_COUNT, begin, start, there);
                begin = -1;
                there = 0;
            }
            start = end;
        }
        if (begin >= 0) {
            count(Check.INTERVAL_COUNT, begin, to, there);
        }
    }

    private void count(Check check, int begin, int end, int there) {
        add(check, begin, end, there + " von " + (end - begin) + ' ' + intervals());
    }

    /** Readings off the grid were spread over it. */
    private String intervals() {
        if (chain.last().isGrid()) {
            return "Werten";
        }
        return series.minutes() == 60 ? "Stunden" : "Viertelstunden";
    }

    /** What a run of intervals says. */
    private interface Words {
        String of(int begin, int end);
    }

    private void runs(Check check, int least, IntPredicate odd, Words words) {
        for (int i = from; i < to; i++) {
            int begin = i;
            while (i < to && odd.test(i)) {
                i++;
            }
            if (i - begin >= least) {
                add(check, begin, i, words.of(begin, i));
            }
        }
    }

    private String disturbed(int begin, int end) {
        return end
                - begin
                + (chain.last().isGrid()
                        ? " Werte mit Status G (gestört)"
                        : ' ' + intervals() + " gestört oder doppelt belegt");
    }

    private void frozen() {
        int least = (int) (rules.frozen().toMinutes() / series.minutes());
        boolean zeroCounts = STEADY.contains(chain.last().role());
        for (int begin = from; begin < to; ) {
            int end = begin + 1;
            while (end < to && series.status(end).isUsable() && series.micro(end) == series.micro(begin)) {
                end++;
            }
            boolean counts = series.status(begin).isUsable() && (zeroCounts || series.micro(begin) != 0);
            if (counts && end - begin >= least) {
                add(Check.FROZEN, begin, end, amount(series.micro(begin)) + " in " + (end - begin) + " Intervallen");
            }
            begin = end;
        }
    }

    private void maximum() {
        int start = from;
        for (Meter meter : chain.meters()) {
            BigDecimal power = meter.maxPower();
            LocalDate last = meter.validTo();
            int end = last == null ? to : Math.min(to, index(last.plusDays(1)));
            if (power != null) {
                // kW × minutes / 60, in millionths
                long most = power.multiply(BigDecimal.valueOf((long) MILLION * series.minutes() / 60))
                        .longValue();
                maximum(Math.max(start, index(meter.validFrom())), end, most);
            }
            start = end;
        }
    }

    private void maximum(int first, int end, long most) {
        runs(
                Check.MAX_POWER,
                1,
                i -> i >= first && i < end && series.status(i).isUsable() && series.micro(i) > most,
                (begin, until) -> "bis " + amount(highest(begin, until)) + " je Intervall, möglich " + amount(most));
    }

    private long highest(int begin, int end) {
        long highest = 0;
        for (int i = begin; i < end; i++) {
            highest = Math.max(highest, series.micro(i));
        }
        return highest;
    }

    private void slips() {
        long usual = spreads() ? median() : 0;
        if (usual == 0) {
            return;
        }
        runs(
                Check.FACTOR_1000,
                1,
                i -> series.status(i).isUsable() && series.micro(i) / rules.slip() >= usual,
                (begin, end) -> "bis " + amount(highest(begin, end)) + ", üblich " + amount(usual));
        if (STEADY.contains(chain.last().role())) {
            long low = usual / rules.slip();
            int day = 24 * 60 / series.minutes();
            runs(
                    Check.FACTOR_1000,
                    day / 4,
                    i -> series.status(i).isUsable() && series.micro(i) > 0 && series.micro(i) <= low,
                    (begin, end) -> "höchstens " + amount(highest(begin, end)) + ", üblich " + amount(usual));
        }
    }

    /** Whether one positive value is so many times another that one of them may have slipped; saves the median, mostly. */
    private boolean spreads() {
        long least = Long.MAX_VALUE;
        long most = 0;
        for (int i = 0; i < series.size(); i++) {
            if (series.status(i).isUsable() && series.micro(i) > 0) {
                least = Math.min(least, series.micro(i));
                most = Math.max(most, series.micro(i));
            }
        }
        return most / rules.slip() >= least;
    }

    /** Of the positive values of the whole series. */
    private long median() {
        long[] values = new long[series.size()];
        int count = 0;
        for (int i = 0; i < series.size(); i++) {
            if (series.status(i).isUsable() && series.micro(i) > 0) {
                values[count++] = series.micro(i);
            }
        }
        if (count == 0) {
            return 0;
        }
        Arrays.sort(values, 0, count);
        return values[count / 2];
    }

    private String amount(long micro) {
        return Amounts.german(micro) + ' ' + chain.last().role().medium().unit();
    }

    private void add(Check check, int begin, int end, String value) {
        findings.add(
                new Finding(chain.label(), chain.last().site(), check, series.begin(begin), series.begin(end), value));
    }
}
