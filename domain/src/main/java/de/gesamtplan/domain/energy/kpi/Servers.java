package de.gesamtplan.domain.energy.kpi;

import de.gesamtplan.domain.energy.Kpi;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** Key figures of the servers of a site. */
final class Servers {
    private Servers() {}

    /** ITEUsv in percent: the mean over servers and their days in the period. Accelerated servers are out of its scope. */
    static Kpi utilisation(List<ServerGroup> servers, YearMonth from, YearMonth to) {
        Kpi sum = Kpi.of(BigDecimal.ZERO);
        Kpi days = Kpi.of(BigDecimal.ZERO);
        boolean any = false;
        for (ServerGroup group : servers) {
            long there = group.days(from.atDay(1), to.atEndOfMonth());
            if (there > 0 && !group.accelerated()) {
                any = true;
                BigDecimal weight = BigDecimal.valueOf(there).multiply(BigDecimal.valueOf(group.count()));
                BigDecimal measured = group.utilisation();
                sum = sum.plus(
                        measured == null
                                ? Kpi.missing("CPU-Auslastung der Server „" + group.name() + "“ ist nicht angegeben")
                                : Kpi.of(measured.multiply(weight)));
                days = days.plus(Kpi.of(weight));
            }
        }
        return any ? sum.over(days, "Servertage") : Kpi.missing("keine Serverdaten (server.csv)");
    }

    /** ITEEsv: sums over the servers that run on the last day of the period. */
    static Kpi efficiency(List<ServerGroup> servers, YearMonth to) {
        List<ServerGroup> there = servers.stream()
                .filter(group -> group.days(to.atEndOfMonth(), to.atEndOfMonth()) > 0)
                .toList();
        if (there.isEmpty()) {
            return Kpi.missing("keine Serverdaten (server.csv)");
        }
        if (there.stream().map(ServerGroup::benchmark).distinct().count() > 1) {
            return Kpi.missing("Leistungen verschiedener Benchmarks sind nicht addierbar");
        }
        Kpi performance = Kpi.of(BigDecimal.ZERO);
        Kpi power = Kpi.of(BigDecimal.ZERO);
        for (ServerGroup group : there) {
            BigDecimal most = group.performance();
            BigDecimal watts = group.power();
            Kpi missing = Kpi.missing("Höchstleistung oder Leistungsaufnahme der Server „" + group.name() + "“ fehlt");
            BigDecimal count = BigDecimal.valueOf(group.count());
            performance = performance.plus(most == null ? missing : Kpi.of(most.multiply(count)));
            power = power.plus(watts == null ? missing : Kpi.of(watts.multiply(count)));
        }
        return performance.over(power, "Leistungsaufnahme");
    }
}
