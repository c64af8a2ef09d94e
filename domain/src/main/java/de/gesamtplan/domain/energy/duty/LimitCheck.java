package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a site keeps the limits of a year. Figures are compared unrounded. The law asks for a yearly mean and names no
 * window for a limit that begins or ends within a year, so each twelve months that can be meant are judged, with a value
 * each, and of fewer the value is shown.
 */
final class LimitCheck {
    private static final int YEAR = 12;

    private final SiteYear year;
    private final YearMonth january;
    private final YearMonth december;
    private final List<DutyEntry> entries;

    /** Months whose mean is held against a limit. */
    private record Span(YearMonth from, YearMonth to, String why) {
        boolean isYear() {
            return from.plusMonths(YEAR - 1L).equals(to);
        }

        String label() {
            return month(from) + "–" + month(to);
        }
    }

    /** @param entries by which operators claim what the law excepts */
    LimitCheck(SiteYear year, List<DutyEntry> entries) {
        this.year = year;
        this.entries = entries;
        this.january = YearMonth.of(year.year(), Month.JANUARY);
        this.december = YearMonth.of(year.year(), Month.DECEMBER);
    }

    /** The limits for a site's start of operation that are in force at any time of the year or will be later. */
    List<DutyResult> against(List<Limit> limits) {
        LocalDate start = year.site().start();
        List<DutyResult> results = new ArrayList<>();
        for (Limit limit : limits) {
            Optional<String> exempt = exempt(limit);
            if (exempt.isPresent()) {
                if (start == null || limit.concerns(start)) {
                    results.add(result(limit, null, calendarYear(""), DutyState.NOT_APPLICABLE, exempt.get()));
                }
            } else if (start == null) {
                results.add(result(
                        limit,
                        null,
                        calendarYear(""),
                        DutyState.NOT_KNOWN,
                        "Tag der Inbetriebnahme ist nicht angegeben (standorte, „Inbetriebnahme“)"));
            } else if (limit.concerns(start)) {
                Optional<LocalDate> end = limit.replaced(limits, start);
                if (end.isEmpty() || end.get().isAfter(january.atDay(1))) {
                    results.addAll(check(limit, limit.inForce(start), end));
                }
            }
        }
        return results;
    }

    /** Why a limit does not hold for the site: its operator owes it not, or has claimed what the law excepts. */
    private Optional<String> exempt(Limit limit) {
        if (year.details().itOnly() && !limit.yardstick()) {
            return Optional.of("schuldet der Betreiber des Rechenzentrums, nicht der der Informationstechnik");
        }
        return DutyEntry.of(entries, year.site().key(), limit.key(), year.year())
                .filter(entry -> entry.state() == DutyState.NOT_APPLICABLE)
                .map(DutyEntry::note);
    }

    private List<DutyResult> check(Limit limit, LocalDate inForce, Optional<LocalDate> end) {
        BigDecimal power = year.site().totalPower();
        if (limit.minimumPower().signum() > 0 && power == null) {
            return List.of(result(
                    limit,
                    inForce,
                    calendarYear(""),
                    DutyState.NOT_KNOWN,
                    "Nennanschlussleistung ist nicht angegeben (standorte, „Nennleistung gesamt kW“)"));
        }
        if (power != null && power.compareTo(limit.minimumPower()) < 0) {
            return List.of(result(
                    limit,
                    inForce,
                    calendarYear(""),
                    DutyState.NOT_APPLICABLE,
                    "Nennanschlussleistung unter " + limit.minimumPower().toPlainString() + " kW"));
        }
        boolean yet = inForce.isAfter(december.atEndOfMonth());
        return (yet ? List.of(calendarYear("")) : spans(inForce, end))
                .stream().map(span -> judge(limit, inForce, span, yet)).toList();
    }

    private Span calendarYear(String why) {
        return new Span(january, december, why);
    }

    private List<Span> spans(LocalDate inForce, Optional<LocalDate> end) {
        YearMonth first = YearMonth.from(inForce.minusDays(1)).plusMonths(1);
        YearMonth last = end.map(YearMonth::from)
                .map(next -> next.minusMonths(1))
                .filter(december::isAfter)
                .orElse(december);
        List<Span> spans = new ArrayList<>();
        if (last.isBefore(december)) {
            String why = "Grenzwert galt bis %s: die zwölf Monate davor".formatted(month(last));
            spans.add(new Span(last.minusMonths(YEAR - 1L), last, why));
        } else if (first.isAfter(january)) {
            spans.add(
                    calendarYear("Grenzwert gilt erst seit %s, ein Zeitfenster nennt das Gesetz nicht: das Kalenderjahr"
                            .formatted(day(inForce))));
            if (!first.isAfter(december)) {
                spans.add(new Span(first, december, ""));
            }
        } else {
            spans.add(calendarYear(""));
            YearMonth twelfth = first.plusMonths(YEAR - 1L);
            if (!twelfth.isBefore(january) && twelfth.isBefore(december)) {
                spans.add(new Span(first, twelfth, "die ersten zwölf Monate seit Inkrafttreten"));
            }
        }
        return spans;
    }

    private DutyResult judge(Limit limit, LocalDate inForce, Span span, boolean yet) {
        Kpi figure = year.figures(span.from(), span.to()).of(limit.metric());
        BigDecimal value = figure.value();
        if (value == null) {
            return result(limit, inForce, span, DutyState.NOT_KNOWN, "nicht berechenbar: " + figure.reason());
        }
        boolean kept = limit.isKept(value);
        String would = "wäre " + (kept ? "eingehalten" : "nicht eingehalten");
        if (yet) {
            return result(limit, inForce, span, DutyState.NOT_YET, would);
        }
        if (!span.isYear()) {
            String why = "die Monate seit Inkrafttreten sind noch kein Jahresmittel, zwölf sind es mit %s; bisher: %s"
                    .formatted(month(span.from().plusMonths(YEAR - 1L)), would);
            return result(limit, inForce, span, DutyState.NOT_KNOWN, why);
        }
        return result(limit, inForce, span, kept ? DutyState.MET : DutyState.MISSED, span.why());
    }

    private static String day(LocalDate date) {
        return "%td.%<tm.%<tY".formatted(date);
    }

    private static String month(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    private DutyResult result(Limit limit, @Nullable LocalDate date, Span span, DutyState state, String why) {
        return new DutyResult(
                year.site().key(),
                limit.law(),
                limit.label(),
                date,
                limit.metric(),
                year.figures(span.from(), span.to()).of(limit.metric()),
                limit.metric().unit(),
                limit.bound(),
                span.label(),
                state,
                why,
                limit.yardstick(),
                limit.exceptions(),
                limit.source(),
                limit.evidence());
    }
}
