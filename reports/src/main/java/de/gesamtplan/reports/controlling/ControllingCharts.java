package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.GroupStatus;
import de.gesamtplan.domain.controlling.OutflowYear;
import de.gesamtplan.domain.controlling.PeriodActual;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.German;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The charts of the controlling report. */
final class ControllingCharts {
    private static final int MONTHS = 12;

    private ControllingCharts() {}

    static Chart byDepartment(ControllingReport report) {
        List<String> codes = report.departments().stream()
                .map(g -> g.key().isEmpty() ? Wording.NOBODY : g.key())
                .toList();
        return new Chart(
                "Soll, Ist und Obligo nach Ressort",
                Wording.say("schaubild.ressorts"),
                Chart.Type.BAR,
                "Mio. EUR",
                codes,
                List.of(
                        series("Soll", report, g -> g.balance().soll()),
                        series("Ist", report, g -> g.balance().ist()),
                        series("Obligo", report, g -> g.balance().obligo())));
    }

    private static Chart.Series series(String name, ControllingReport report, Function<GroupStatus, Money> amount) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        report.departments().forEach(g -> values.add(millions(amount.apply(g))));
        return new Chart.Series(name, values);
    }

    /** The actual month by month against the year's Soll; months to come are a gap. */
    static Chart cumulated(ControllingReport report) {
        List<String> months = new ArrayList<>();
        List<@Nullable BigDecimal> ist = new ArrayList<>();
        List<@Nullable BigDecimal> soll = new ArrayList<>();
        List<@Nullable BigDecimal> before = new ArrayList<>();
        OutflowYear last = report.outflow().size() > 1 ? report.outflow().get(1) : null;
        for (int number = 1; number <= Math.max(MONTHS, report.course().size()); number++) {
            months.add(Wording.shortMonth(number));
            boolean past = number <= report.course().size();
            ist.add(past ? millions(report.course().get(number - 1).cumulated()) : null);
            soll.add(millions(report.total().soll()));
            before.add(
                    last == null
                            ? null
                            : last.period(number).map(p -> millions(p.ist())).orElse(null));
        }
        List<Chart.Series> series = new ArrayList<>();
        series.add(new Chart.Series("Ist " + report.date().year(), ist));
        if (last != null) {
            series.add(new Chart.Series("Ist " + last.year(), before));
        }
        series.add(new Chart.Series("Soll " + report.date().year(), soll));
        PeriodActual latest = report.course().get(report.course().size() - 1);
        return new Chart(
                "Ist aufgelaufen nach Monat",
                Wording.say(
                                "schaubild.verlauf",
                                "monat",
                                Wording.month(latest.period()),
                                "ist",
                                German.millions(latest.cumulated()),
                                "soll",
                                German.millions(report.total().soll()))
                        + (last == null
                                ? ""
                                : " " + Wording.say("schaubild.vorjahr", "jahr", String.valueOf(last.year()))),
                Chart.Type.LINE,
                "Mio. EUR",
                months,
                series);
    }

    private static BigDecimal millions(Money money) {
        return money.euros().movePointLeft(6);
    }
}
