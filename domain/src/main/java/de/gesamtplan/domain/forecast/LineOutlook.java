package de.gesamtplan.domain.forecast;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a budget line when its year's end is forecast.
 *
 * @param bound Ist and Obligo: less is not expected, as orders are taken to be paid within the year
 * @param orders what {@link ForecastMethod#ORDERS} says
 * @param statement what the department says; null if it says nothing
 * @param past earlier years in which the line had a Soll
 */
public record LineOutlook(
        BudgetPeriod period,
        Money soll,
        Money ist,
        Money bound,
        Money orders,
        @Nullable Statement statement,
        List<PastCourse> past) {
    /** What a department expects for the whole year. */
    public record Statement(BudgetPeriod period, Money expected) {}

    public LineOutlook {
        past = past.stream().filter(year -> year.soll().signum() > 0).toList();
    }

    public LineForecast forecast(ForecastRules rules) {
        Statement said = statement;
        String unheard = "";
        if (said != null) {
            int age = period.number() - said.period().number();
            if (age > rules.statementMonths()) {
                unheard = "Die Angabe des Ressorts für " + said.period() + " ist zu alt. ";
            } else if (said.expected().compareTo(ist) < 0) {
                unheard = "Die Angabe des Ressorts für " + said.period() + " liegt unter dem Ist. ";
            } else {
                return chosen(ForecastMethod.STATEMENT, "Das Ressort erwartet das, gesagt für " + said.period() + ".");
            }
        }
        ForecastMethod due = rules.at(period);
        return says(due) == null
                ? chosen(ForecastMethod.ORDERS, unheard + "Vorjahre mit Soll gibt es zu dieser Haushaltsstelle nicht.")
                : chosen(due, unheard + why(due));
    }

    private LineForecast chosen(ForecastMethod method, String reason) {
        SortedMap<String, Money> estimates = new TreeMap<>();
        for (ForecastMethod each : ForecastMethod.values()) {
            Money amount = says(each);
            if (amount != null && (each != ForecastMethod.STATEMENT || each == method)) {
                // A statement that does not count says nothing.
                estimates.put(each.label(), amount);
            }
        }
        if (isComparable()) {
            past.forEach(year -> estimates.put("wie " + year.year(), likeIn(List.of(year))));
        }
        return new LineForecast(method, reason, estimates.getOrDefault(method.label(), orders), estimates);
    }

    /** What a method says; null if it cannot say anything. */
    private @Nullable Money says(ForecastMethod method) {
        return switch (method) {
            case STATEMENT -> statement == null ? null : statement.expected();
            case ORDERS -> orders;
            case SEASON -> isComparable() ? likeIn(past) : null;
            case QUOTA -> isComparable() ? share(PastCourse::whole, past).max(bound) : null;
        };
    }

    private boolean isComparable() {
        return soll.signum() > 0 && !past.isEmpty();
    }

    private Money likeIn(List<PastCourse> years) {
        return ist.plus(share(year -> year.after(period.number()), years)).max(bound);
    }

    /** What an amount of earlier years would be today: by the Soll of the years together, rounded half up to the cent. */
    private Money share(Function<PastCourse, Money> amount, List<PastCourse> years) {
        BigDecimal then = Money.sum(years.stream().map(amount).toList()).euros();
        BigDecimal granted =
                Money.sum(years.stream().map(PastCourse::soll).toList()).euros();
        return new Money(soll.euros().multiply(then).divide(granted, 2, RoundingMode.HALF_UP));
    }

    private String why(ForecastMethod method) {
        String years =
                past.stream().map(year -> String.valueOf(year.year())).sorted().collect(Collectors.joining(", "));
        return switch (method) {
            case STATEMENT -> "";
            case ORDERS -> "Ab diesem Monat sagen Festlegungen und laufende Zahlungen am meisten.";
            case SEASON -> "Ist, und nach diesem Monat noch so viel vom Soll wie " + years + ".";
            case QUOTA ->
                share(PastCourse::whole, past).compareTo(bound) < 0
                        ? "Gebunden ist schon mehr als der Anteil am Soll, der " + years + " abfloss."
                        : "Vom Soll flossen " + years + " zusammen "
                                + percent(share(PastCourse::whole, past))
                                        .toPlainString()
                                        .replace('.', ',') + " % ab.";
        };
    }

    private BigDecimal percent(Money part) {
        return part.euros().movePointRight(2).divide(soll.euros(), 1, RoundingMode.HALF_UP);
    }
}
