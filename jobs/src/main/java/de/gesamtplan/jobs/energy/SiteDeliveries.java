package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.delivery.DeliveredFile;
import de.gesamtplan.domain.energy.delivery.DeliveryCheck;
import de.gesamtplan.domain.energy.delivery.PeriodCheck;
import de.gesamtplan.domain.energy.plausibility.CheckRules;
import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.jobs.store.MeterStore;
import de.gesamtplan.jobs.store.ReadingStore;
import de.gesamtplan.jobs.store.ReadingStore.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a delivery of readings brought of a site, checked over its own period only. */
@Component
class SiteDeliveries {
    private static final ZoneId ZONE = EnergyInputs.ZONE;

    private final MeterStore meters;
    private final ReadingStore readings;
    private final LinkedFindings linked;

    SiteDeliveries(MeterStore meters, ReadingStore readings, LinkedFindings linked) {
        this.meters = meters;
        this.readings = readings;
        this.linked = linked;
    }

    /** Local days, both included. */
    private record Days(LocalDate first, LocalDate last) {
        Days and(Days other) {
            return new Days(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }

    /** What was delivered, by key of the site. */
    Map<String, List<Range>> bySite(List<Range> ranges) {
        Register register = new Register(meters.meters());
        return ranges.stream()
                .collect(Collectors.groupingBy(
                        range -> register.site(range.meter()), TreeMap::new, Collectors.toList()));
    }

    DeliveryCheck check(String site, String name, List<Range> ranges, List<DeliveredFile> files) {
        Register register = new Register(meters.meters());
        Days period = period(ranges, register);
        PeriodCheck check = new PeriodCheck(register.book(), period.first(), period.last(), CheckRules.USUAL, ZONE);
        Set<Integer> heard =
                readings.heard(start(period.first()), start(period.last().plusDays(1)));
        List<String> silent = new ArrayList<>();
        for (MeterChain chain : register.chains(site)) {
            Set<Integer> own = register.ids(chain);
            List<Range> came =
                    ranges.stream().filter(range -> own.contains(range.meter())).toList();
            if (!came.isEmpty()) {
                Days days = chain.last().isGrid() ? period : days(came, register);
                check.add(
                        chain,
                        (meter, sink) -> readings.source(register::id, check.wantedFrom(meter), check.wantedTo())
                                .read(meter, sink),
                        days.first(),
                        days.last());
            } else if (chain.covers(period.first(), period.last())
                    && own.stream().noneMatch(heard::contains)) {
                silent.add(chain.label());
            }
        }
        return new DeliveryCheck(
                site,
                name,
                period.first(),
                period.last(),
                ranges.stream().mapToLong(Range::readings).sum(),
                files,
                check.meters(),
                silent,
                findings(site, period, check),
                check.loads());
    }

    private List<Finding> findings(String site, Days period, PeriodCheck check) {
        List<Finding> findings = new ArrayList<>(check.findings());
        findings.addAll(linked.of(site, period.first(), period.last()));
        findings.sort(Finding.ORDER);
        return findings;
    }

    /** Of the meters with intervals; a stand read some days later does not make them incomplete. */
    private static Days period(List<Range> ranges, Register register) {
        List<Range> intervals =
                ranges.stream().filter(range -> register.isGrid(range.meter())).toList();
        return days(intervals.isEmpty() ? ranges : intervals, register);
    }

    /** A stand tells of the time before it: one at midnight of the first belongs to the month that ended. */
    private static Days days(List<Range> ranges, Register register) {
        return ranges.stream()
                .map(range -> {
                    LocalDate last = day(
                            register.isRegister(range.meter()) ? range.last().minusSeconds(1) : range.last());
                    LocalDate first = day(range.first());
                    return new Days(first.isAfter(last) ? last : first, last);
                })
                .reduce(Days::and)
                .orElseThrow();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
