package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.budget.VorgangAccount;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The expected year-end actual. First Vorgang by Vorgang, so that nothing counts twice:
 *
 * <ul>
 *   <li>with an order: actual plus what of the order is open. Orders are taken to be paid in full within the year; they
 *       are not extrapolated, as their monthly payments are already inside the order.
 *   <li>without an order, paid in three months or more (recurring: phone, leases, energy): actual plus, for each month
 *       left, the average per month since the first payment.
 *   <li>without an order, paid in fewer months (one-off): the actual.
 * </ul>
 *
 * <p>Then, by budget line, orders still to come: for each month left the monthly average of what Vorgänge that began in
 * the last three months have bound, but never more than the Soll has left, as nothing may be ordered beyond it. So
 * only what is truly ordered, paid or recurring can make a line overspend. In period 12 and the closing periods the
 * forecast is Ist + Obligo.
 */
final class Forecast {
    private static final int RECURRING_FROM = 3;
    private static final int WINDOW = 3;

    private Forecast() {}

    /** The expected actual of the account at the year's end, rounded half up to the cent. */
    static Money of(VorgangAccount account, BudgetPeriod period) {
        return account.actual().plus(account.openCommitment()).plus(recurring(account, period));
    }

    private static Money recurring(VorgangAccount account, BudgetPeriod period) {
        if (!isRecurring(account) || period.monthsLeft() == 0) {
            return Money.ZERO;
        }
        int months = period.number() - account.paymentPeriods().first() + 1;
        return share(account.paid().max(Money.ZERO), months, period.monthsLeft());
    }

    private static boolean isRecurring(VorgangAccount account) {
        return !account.hasCommitment() && account.paymentPeriods().size() >= RECURRING_FROM;
    }

    /** What the account bound if it began in the last three months and is not extrapolated by itself, else nothing. */
    static Money boundLately(VorgangAccount account, BudgetPeriod period) {
        return isRecurring(account) || account.begin() <= period.number() - WINDOW
                ? Money.ZERO
                : account.openCommitment().plus(account.paid());
    }

    /**
     * Orders that are expected on a budget line in the months left.
     *
     * @param boundLately sum over the line's Vorgänge
     * @param left Soll less the forecast of the line's Vorgänge
     */
    static Money newOrders(Money boundLately, Money left, BudgetPeriod period) {
        if (boundLately.signum() <= 0 || left.signum() <= 0 || period.monthsLeft() == 0) {
            return Money.ZERO;
        }
        Money pace = share(boundLately, window(period), period.monthsLeft());
        return pace.compareTo(left) <= 0 ? pace : left;
    }

    /** How many months {@link #boundLately} covers. */
    static int window(BudgetPeriod period) {
        return Math.min(WINDOW, period.number());
    }

    private static Money share(Money amount, int months, int left) {
        return new Money(amount.euros()
                .multiply(BigDecimal.valueOf(left))
                .divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP));
    }
}
