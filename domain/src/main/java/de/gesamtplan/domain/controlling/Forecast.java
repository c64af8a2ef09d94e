package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.budget.VorgangAccount;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The expected year-end actual, Vorgang by Vorgang, so that nothing counts twice:
 *
 * <ul>
 *   <li>with an order: actual plus what of the order is open. Orders are taken to be paid in full within the year; they
 *       are not extrapolated, as their monthly payments are already inside the order.
 *   <li>without an order, paid in three months or more (recurring: phone, leases, energy): actual plus, for each month
 *       left, the average per month since the first payment.
 *   <li>without an order, paid in fewer months (one-off): the actual.
 * </ul>
 *
 * Money that is granted but neither ordered nor recurring is not expected to be spent, so the forecast is never below
 * Ist + Obligo but may be low early in the year. In period 12 and the closing periods it is Ist + Obligo.
 */
final class Forecast {
    private static final int RECURRING_FROM = 3;

    private Forecast() {}

    /** The expected actual of the account at the year's end, rounded half up to the cent. */
    static Money of(VorgangAccount account, BudgetPeriod period) {
        return account.actual().plus(account.openCommitment()).plus(recurring(account, period));
    }

    private static Money recurring(VorgangAccount account, BudgetPeriod period) {
        var paidIn = account.paymentPeriods();
        if (account.hasCommitment() || paidIn.size() < RECURRING_FROM || period.monthsLeft() == 0) {
            return Money.ZERO;
        }
        BigDecimal months = BigDecimal.valueOf(period.number() - paidIn.first() + 1L);
        BigDecimal left = BigDecimal.valueOf(period.monthsLeft());
        BigDecimal paid = account.paid().max(Money.ZERO).euros();
        return new Money(paid.multiply(left).divide(months, 2, RoundingMode.HALF_UP));
    }
}
