package de.gesamtplan.domain.energy.delivery;

import de.gesamtplan.domain.energy.GapFilling;
import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Medium;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.ReadingSource;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.load.HourlyLoad;
import de.gesamtplan.domain.energy.plausibility.CheckRules;
import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.domain.energy.plausibility.RegisterChecks;
import de.gesamtplan.domain.energy.plausibility.SeriesChecks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Checks readings of some days only, meter after meter, so that one of them is in memory at a time. The checks are those
 * of a whole year; what is usual of a meter is learnt from the weeks around.
 */
public final class PeriodCheck {
    /** Stands may be far apart: that of the year before is still the one that a stand is compared with. */
    private static final int DAYS_OF_STANDS = 400;

    private final MeterBook book;
    private final LocalDate first;
    private final LocalDate last;
    private final CheckRules rules;
    private final ZoneId zone;
    private final List<CheckedMeter> meters = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Role, HourlyLoad> loads = new EnumMap<>(Role.class);

    /** @param last included, local days */
    public PeriodCheck(MeterBook book, LocalDate first, LocalDate last, CheckRules rules, ZoneId zone) {
        this.book = book;
        this.first = first;
        this.last = last;
        this.rules = rules;
        this.zone = zone;
    }

    /** First instant of which readings of the meter are wanted. */
    public Instant wantedFrom(Meter meter) {
        return start(
                meter.measurement() == Measurement.REGISTER
                        ? first.minusDays(DAYS_OF_STANDS)
                        : first.minusWeeks(GapFilling.WEEKS));
    }

    /** End of what is wanted. */
    public Instant wantedTo() {
        return start(last.plusDays(1).plusWeeks(GapFilling.WEEKS));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Checks a meter over the whole period. */
    public void add(MeterChain chain, ReadingSource source) {
        add(chain, source, first, last);
    }

    /** Checks a meter over some days of the period, both included. One that is calculated has only its load drawn. */
    public void add(MeterChain chain, ReadingSource source, LocalDate from, LocalDate to) {
        List<Finding> ofStands = new ArrayList<>();
        int[] stands = new int[1];
        IntervalSeries series = book.measured(
                        chain,
                        source,
                        start(first.minusWeeks(GapFilling.WEEKS)),
                        wantedTo(),
                        zone,
                        (meter, delivered) -> {
                            stands[0] += delivered.size();
                            ofStands.addAll(RegisterChecks.of(meter, delivered));
                        })
                .delivered();
        Measurement how = chain.last().measurement();
        if (how != Measurement.CALCULATED) {
            ofStands.removeIf(finding ->
                    finding.to().isBefore(start(from)) || finding.from().isAfter(start(to.plusDays(1))));
            findings.addAll(ofStands);
            // A first stand has none before it to make an amount of.
            if (how != Measurement.REGISTER || stands[0] > 1) {
                findings.addAll(SeriesChecks.of(chain, series, from, to, rules, zone));
            }
            meters.add(counted(chain, series, from, to));
        }
        if (isDrawn(chain)) {
            loads.computeIfAbsent(chain.last().role(), role -> new HourlyLoad(first, last, zone))
                    .add(series, chain.begin(zone), chain.end(zone));
        }
    }

    /** What another meter measures too is drawn there. */
    private boolean isDrawn(MeterChain chain) {
        return chain.last().role().medium() == Medium.ELECTRICITY
                && book.showsHours(chain)
                && book.counts(chain, YearMonth.from(first));
    }

    private CheckedMeter counted(MeterChain chain, IntervalSeries series, LocalDate from, LocalDate to) {
        Instant begin = later(start(from), chain.begin(zone));
        Instant end = start(to.plusDays(1)).isBefore(chain.end(zone)) ? start(to.plusDays(1)) : chain.end(zone);
        long expected = 0;
        long usable = 0;
        for (int i = 0; i < series.size(); i++) {
            if (!series.begin(i).isBefore(begin) && series.begin(i).isBefore(end)) {
                expected++;
                usable += series.status(i).isUsable() ? 1 : 0;
            }
        }
        Meter meter = chain.last();
        return new CheckedMeter(chain.label(), meter.role(), meter.measurement(), from, to, expected, usable);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** In the order in which they were added. */
    public List<CheckedMeter> meters() {
        return List.copyOf(meters);
    }

    /** By site, time, check and meter. */
    public List<Finding> findings() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Finding.ORDER);
        return sorted;
    }

    /** What was delivered, gaps left open, by role; only of electricity meters with intervals. */
    public Map<Role, HourlyLoad> loads() {
        return Collections.unmodifiableMap(loads);
    }
}
