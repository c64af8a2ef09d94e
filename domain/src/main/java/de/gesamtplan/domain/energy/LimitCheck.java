package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether a site keeps a limit in a year. The figure is compared unrounded. */
public record LimitCheck(Limit limit, Kpi figure, LocalDate inForce, Verdict verdict, String note) {
    /** Outcome of a check. */
    public enum Verdict {
        KEPT("eingehalten"),
        NOT_KEPT("nicht eingehalten"),
        NOT_YET("noch nicht in Kraft"),
        NOT_COMPUTABLE("nicht berechenbar"),
        NOT_CONCERNED("nicht anwendbar");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The limits for a site's start of operation; of several of one law and metric only the newest in force, and the next one. */
    static List<LimitCheck> of(Site site, int year, KeyFigures figures, List<Limit> limits) {
        LocalDate start = site.start();
        if (start == null) {
            return List.of();
        }
        List<LimitCheck> checks = new ArrayList<>();
        for (Limit limit : limits) {
            if (limit.concerns(start) && !isReplaced(limit, limits, start, year)) {
                checks.add(check(site, start, year, figures, limit));
            }
        }
        return checks;
    }

    private static boolean isReplaced(Limit limit, List<Limit> limits, LocalDate start, int year) {
        return limits.stream()
                .anyMatch(other -> other.law().equals(limit.law())
                        && other.metric() == limit.metric()
                        && other.concerns(start)
                        && other.inForce(start).isAfter(limit.inForce(start))
                        && other.appliesTo(year, start));
    }

    private static LimitCheck check(Site site, LocalDate start, int year, KeyFigures figures, Limit limit) {
        Kpi figure = limit.excludesHeatPumps() ? figures.pueEnEfG() : figures.of(limit.metric());
        LocalDate inForce = limit.inForce(start);
        BigDecimal power = site.totalPower();
        if (power == null || power.compareTo(limit.minimumPower()) < 0) {
            String note = power == null
                    ? "Nennanschlussleistung ist nicht angegeben"
                    : "Nennanschlussleistung unter " + limit.minimumPower().toPlainString() + " kW";
            return new LimitCheck(limit, figure, inForce, Verdict.NOT_CONCERNED, note);
        }
        BigDecimal value = figure.value();
        if (value == null) {
            return new LimitCheck(limit, figure, inForce, Verdict.NOT_COMPUTABLE, figure.reason());
        }
        if (!limit.appliesTo(year, start)) {
            String note = "Grenzwert wäre " + (limit.isKept(value) ? "eingehalten" : "nicht eingehalten");
            return new LimitCheck(limit, figure, inForce, Verdict.NOT_YET, note);
        }
        return new LimitCheck(limit, figure, inForce, limit.isKept(value) ? Verdict.KEPT : Verdict.NOT_KEPT, "");
    }
}
