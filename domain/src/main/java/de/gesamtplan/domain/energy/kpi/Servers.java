package de.gesamtplan.domain.energy.kpi;

import de.gesamtplan.domain.energy.Kpi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the key figures of servers are made of, of one site or of several, over a period.
 *
 * @param used CPU utilisation in percent, summed over servers and their days
 * @param days servers times their days
 * @param performance sum of the highest performances
 * @param power sum of the highest powers in kW
 * @param benchmarks by which performance was measured
 */
public record Servers(Kpi used, Kpi days, Kpi performance, Kpi power, Set<String> benchmarks) {
    private static final Kpi ZERO = Kpi.of(BigDecimal.ZERO);
    private static final Kpi NO_DATA = Kpi.missing("keine Serverdaten (server.csv)");

    public Servers {
        benchmarks = Collections.unmodifiableSet(new TreeSet<>(benchmarks));
    }

    /** Utilisation over the period without accelerated servers, which are out of its scope; performance of those that run on its last day. */
    static Servers of(List<ServerGroup> servers, YearMonth from, YearMonth to) {
        LocalDate last = to.atEndOfMonth();
        List<ServerGroup> running = servers.stream()
                .filter(group -> !group.accelerated() && group.days(from.atDay(1), last) > 0)
                .toList();
        List<ServerGroup> standing =
                servers.stream().filter(group -> group.days(last, last) > 0).toList();
        Kpi used = running.isEmpty() ? NO_DATA : ZERO;
        Kpi days = ZERO;
        for (ServerGroup group : running) {
            BigDecimal weight =
                    BigDecimal.valueOf(group.days(from.atDay(1), last)).multiply(BigDecimal.valueOf(group.count()));
            BigDecimal measured = group.utilisation();
            used = used.plus(
                    measured == null
                            ? Kpi.missing("CPU-Auslastung der Server „" + group.name() + "“ ist nicht angegeben")
                            : Kpi.of(measured.multiply(weight)));
            days = days.plus(Kpi.of(weight));
        }
        Kpi performance = standing.isEmpty() ? NO_DATA : ZERO;
        Kpi power = ZERO;
        Set<String> benchmarks = new TreeSet<>();
        for (ServerGroup group : standing) {
            BigDecimal most = group.performance();
            BigDecimal kilowatts = group.power();
            BigDecimal count = BigDecimal.valueOf(group.count());
            if (most == null || kilowatts == null) {
                performance = performance.plus(
                        Kpi.missing("Höchstleistung oder Leistungsaufnahme der Server „" + group.name() + "“ fehlt"));
            } else {
                performance = performance.plus(Kpi.of(most.multiply(count)));
                power = power.plus(Kpi.of(kilowatts.multiply(count)));
            }
            benchmarks.add(group.benchmark());
        }
        return new Servers(used, days, performance, power, benchmarks);
    }

    /** ITEUsv in percent: the mean over servers and their days. */
    Kpi utilisation() {
        return used.over(days, "Servertage");
    }

    /** ITEEsv. */
    Kpi efficiency() {
        return benchmarks.size() > 1
                ? Kpi.missing("Leistungen verschiedener Benchmarks sind nicht addierbar")
                : performance.over(power, "Leistungsaufnahme");
    }

    /** Two sites together. */
    Servers plus(Servers other) {
        Set<String> both = new TreeSet<>(benchmarks);
        both.addAll(other.benchmarks);
        return new Servers(
                used.plus(other.used),
                days.plus(other.days),
                performance.plus(other.performance),
                power.plus(other.power),
                both);
    }

    /** This period and the one after it. */
    Servers then(Servers later) {
        return new Servers(
                used.plus(later.used), days.plus(later.days), later.performance, later.power, later.benchmarks);
    }

    /** The same, with reasons told as those of a part. */
    Servers of(String part) {
        return new Servers(used.of(part), days.of(part), performance.of(part), power.of(part), benchmarks);
    }
}
