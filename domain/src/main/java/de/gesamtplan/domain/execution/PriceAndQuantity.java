package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.controlling.DeviationCause;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A plan item held against the invoices of its Vorgänge, both counted in the same unit.
 *
 * @param unit as the plan words it
 * @param planned quantity, more than 0
 * @param plannedAmount for it, EUR with tax
 * @param invoiced quantity so far, more than 0
 * @param invoicedAmount for it, EUR with tax
 */
public record PriceAndQuantity(
        String unit, BigDecimal planned, Money plannedAmount, BigDecimal invoiced, Money invoicedAmount) {

    /** Planned for one unit, rounded half up to the cent. */
    public Money plannedPrice() {
        return price(plannedAmount, planned);
    }

    /** Paid for one unit, rounded half up to the cent. */
    public Money invoicedPrice() {
        return price(invoicedAmount, invoiced);
    }

    private static Money price(Money amount, BigDecimal quantity) {
        return new Money(amount.euros().divide(quantity, 2, RoundingMode.HALF_UP));
    }

    /** What the invoiced quantity cost beyond its planned price; negative if it was cheaper. */
    public Money priceEffect() {
        return invoicedAmount.minus(atPlannedPrice(invoiced));
    }

    /** What was invoiced beyond the planned quantity, at the planned price; more may follow, so less counts as nothing. */
    public Money quantityEffect() {
        return atPlannedPrice(invoiced.subtract(planned).max(BigDecimal.ZERO));
    }

    private Money atPlannedPrice(BigDecimal quantity) {
        return new Money(plannedAmount.euros().multiply(quantity).divide(planned, 2, RoundingMode.HALF_UP));
    }

    /** The greater effect, if it makes up at least half of what is over the plan. */
    DeviationCause causeOf(Money over) {
        boolean byPrice = priceEffect().compareTo(quantityEffect()) >= 0;
        Money effect = byPrice ? priceEffect() : quantityEffect();
        if (effect.plus(effect).compareTo(over) < 0) {
            return DeviationCause.PRICE_OR_QUANTITY;
        }
        return byPrice ? DeviationCause.PRICE : DeviationCause.QUANTITY;
    }
}
