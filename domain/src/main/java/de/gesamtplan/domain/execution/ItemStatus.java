package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A plan item in the budget year.
 *
 * @param planned amount of the year, EUR
 * @param obligo open commitments of the bookings that found it
 * @param ist paid by them
 * @param vorgaenge number of their Vorgänge
 * @param ways how they found it
 */
public record ItemStatus(PlanItem item, Money planned, Money obligo, Money ist, int vorgaenge, Set<Way> ways) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ItemStatus {
        ways = ways.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(ways));
    }

    /** Ordered or paid. */
    public Money bound() {
        return obligo.plus(ist);
    }

    /** What of the plan is neither ordered nor paid; negative if more is. */
    public Money rest() {
        return planned.minus(bound());
    }

    /** Whether anything is ordered or paid; an order that was taken back in full is as good as none. */
    public boolean isBegun() {
        return obligo.signum() != 0 || ist.signum() != 0;
    }

    /** Whether more is bound than planned, and more than the tolerance allows. */
    public boolean isOver(BigDecimal tolerancePercent) {
        BigDecimal allowed =
                planned.euros().multiply(HUNDRED.add(tolerancePercent)).movePointLeft(2);
        return rest().signum() < 0 && bound().euros().compareTo(allowed) > 0;
    }

    /** Bound in percent of the plan, rounded half up to 0.1; empty unless something is planned. */
    public Optional<BigDecimal> percent() {
        return planned.signum() <= 0
                ? Optional.empty()
                : Optional.of(bound().euros().multiply(HUNDRED).divide(planned.euros(), 1, RoundingMode.HALF_UP));
    }
}
