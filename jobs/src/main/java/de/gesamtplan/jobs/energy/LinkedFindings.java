package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.delivery.PeriodCheck;
import de.gesamtplan.domain.energy.plausibility.BalanceChecks;
import de.gesamtplan.domain.energy.plausibility.CheckRules;
import de.gesamtplan.domain.energy.plausibility.DaySums;
import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.jobs.store.MeterStore;
import de.gesamtplan.jobs.store.ReadingStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What meters of a site say against one another over some days. Only the months of those days are read, not the year, so that a
 * delivery is checked within seconds however many meters are linked.
 */
@Component
class LinkedFindings {
    private static final ZoneId ZONE = EnergyInputs.ZONE;

    private final MeterStore meters;
    private final ReadingStore readings;

    LinkedFindings(MeterStore meters, ReadingStore readings) {
        this.meters = meters;
        this.readings = readings;
    }

    /** @param last included, local days */
    List<Finding> of(String site, LocalDate first, LocalDate last) {
        Register register = new Register(meters.meters());
        MeterBook book = register.book();
        List<MeterChain> linked =
                register.chains(site).stream().filter(book::isLinked).toList();
        if (linked.isEmpty()) {
            return List.of();
        }
        Months months = new Months(register, YearMonth.from(first), YearMonth.from(last));
        Instant from = first.atStartOfDay(ZONE).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(ZONE).toInstant();
        List<Finding> findings = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            BalanceChecks checks = months.checks(year);
            linked.stream()
                    .flatMap(chain -> checks.of(chain).stream())
                    .filter(finding ->
                            finding.from().isBefore(to) && finding.to().isAfter(from))
                    .forEach(findings::add);
        }
        return findings;
    }

    /** Sums of days of whole months, as some meters are compared by months. Each chain is read once in a year. */
    private final class Months {
        private final Register register;
        private final Instant begin;
        private final PeriodCheck wanted;

        Months(Register register, YearMonth first, YearMonth last) {
            this.register = register;
            this.begin = first.atDay(1).atStartOfDay(ZONE).toInstant();
            this.wanted = new PeriodCheck(register.book(), first.atDay(1), last.atEndOfMonth(), CheckRules.USUAL, ZONE);
        }

        BalanceChecks checks(int year) {
            Map<String, DaySums> days = new HashMap<>();
            return new BalanceChecks(
                    register.book(),
                    chain -> days.computeIfAbsent(
                            chain.first().key(), key -> DaySums.of(chain, delivered(chain), year, ZONE)),
                    year,
                    CheckRules.USUAL,
                    ZONE);
        }

        private IntervalSeries delivered(MeterChain chain) {
            return register.book()
                    .measured(
                            chain,
                            (meter, sink) -> readings.source(register::id, wanted.wantedFrom(meter), wanted.wantedTo())
                                    .read(meter, sink),
                            begin,
                            wanted.wantedTo(),
                            ZONE,
                            (meter, stands) -> {})
                    .delivered();
        }
    }
}
