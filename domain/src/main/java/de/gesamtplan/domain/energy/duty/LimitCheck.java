package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a site keeps the limits of a year. Figures are compared unrounded. */
final class LimitCheck {
    private final SiteYear year;

    LimitCheck(SiteYear year) {
        this.year = year;
    }

    /** The limits for a site's start of operation; of several of one law and metric only the newest in force, and the next one. */
    List<DutyResult> against(List<Limit> limits) {
        LocalDate start = year.site().start();
        List<DutyResult> results = new ArrayList<>();
        for (Limit limit : limits) {
            if (start == null) {
                results.add(result(
                        limit,
                        null,
                        DutyState.NOT_KNOWN,
                        "Tag der Inbetriebnahme ist nicht angegeben (standorte, „Inbetriebnahme“)"));
            } else if (limit.concerns(start) && !isReplaced(limit, limits, start)) {
                results.add(check(limit, start));
            }
        }
        return results;
    }

    private boolean isReplaced(Limit limit, List<Limit> limits, LocalDate start) {
        return limits.stream()
                .anyMatch(other -> other.law().equals(limit.law())
                        && other.metric() == limit.metric()
                        && other.concerns(start)
                        && other.inForce(start).isAfter(limit.inForce(start))
                        && other.appliesTo(year.year(), start));
    }

    private DutyResult check(Limit limit, LocalDate start) {
        LocalDate inForce = limit.inForce(start);
        BigDecimal power = year.site().totalPower();
        if (limit.minimumPower().signum() > 0 && power == null) {
            return result(
                    limit,
                    inForce,
                    DutyState.NOT_KNOWN,
                    "Nennanschlussleistung ist nicht angegeben (standorte, „Nennleistung gesamt kW“)");
        }
        if (power != null && power.compareTo(limit.minimumPower()) < 0) {
            return result(
                    limit,
                    inForce,
                    DutyState.NOT_APPLICABLE,
                    "Nennanschlussleistung unter " + limit.minimumPower().toPlainString() + " kW");
        }
        Kpi figure = year.figures().of(limit.metric());
        BigDecimal value = figure.value();
        if (value == null) {
            return result(limit, inForce, DutyState.NOT_KNOWN, "nicht berechenbar: " + figure.reason());
        }
        boolean kept = limit.isKept(value);
        if (!limit.appliesTo(year.year(), start)) {
            return result(limit, inForce, DutyState.NOT_YET, "wäre " + (kept ? "eingehalten" : "nicht eingehalten"));
        }
        return result(limit, inForce, kept ? DutyState.MET : DutyState.MISSED, midYear(inForce));
    }

    private String midYear(LocalDate inForce) {
        return inForce.getYear() == year.year() && inForce.getDayOfYear() > 1
                ? "Das Gesetz nennt für einen Grenzwert ab dem %td.%<tm.%<tY kein Zeitfenster; hier gilt das Kalenderjahr"
                        .formatted(inForce)
                : "";
    }

    private DutyResult result(Limit limit, @Nullable LocalDate date, DutyState state, String why) {
        return new DutyResult(
                year.site().key(),
                limit.law(),
                limit.label(),
                date,
                limit.metric(),
                year.figures().of(limit.metric()),
                "01/%1$d–12/%1$d".formatted(year.year()),
                state,
                why,
                limit.yardstick(),
                limit.source(),
                limit.evidence());
    }
}
