package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.DemandType;
import de.gesamtplan.domain.procurement.FrameworkContract;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.Set;

/**
 * How much of what a demand asks for falls into the time of a framework contract. What goes on is covered day by day: of a
 * plan year the share of its days on which the contract runs. What is bought once can be called off whole as long as the
 * contract runs on any day of the plan year.
 */
final class Term {
    /** Families of activities that go on. */
    private static final Set<String> CONTINUING = Set.of("wartung", "betrieb", "miete");

    private final Units units;

    Term(Units units) {
        this.units = units;
    }

    /** EUR with tax, all years together. */
    Money within(FrameworkContract contract, Demand demand, Subject subject) {
        return Money.sum(demand.years().stream()
                .map(year -> within(contract, demand, subject, year))
                .toList());
    }

    /** EUR with tax, half up to the cent. */
    Money within(FrameworkContract contract, Demand demand, Subject subject, int year) {
        Money amount = demand.amounts().getOrDefault(year, Money.ZERO);
        int days = contract.daysIn(year);
        int length = Year.of(year).length();
        if (days == 0 || days == length || !goesOn(demand, subject)) {
            return days == 0 ? Money.ZERO : amount;
        }
        return new Money(amount.euros()
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(length), 2, RoundingMode.HALF_UP));
    }

    /** As the plan says, or as the unit or the activity tells. */
    private boolean goesOn(Demand demand, Subject subject) {
        return demand.type() == DemandType.CONTINUATION
                || units.of(demand.unit()).kind() == Unit.Kind.RUNNING
                || subject.activities().stream().anyMatch(activity -> CONTINUING.contains(activity.family()));
    }
}
