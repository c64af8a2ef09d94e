package de.gesamtplan.domain.procurement;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sales tax that amounts hold, in percent; values of procurement law are without it (§ 3 Abs. 1 VgV). */
public record Tax(BigDecimal percent) {
    /** The amount without tax, half up to the cent. */
    public Money net(Money gross) {
        return new Money(gross.euros().divide(BigDecimal.ONE.add(percent.movePointLeft(2)), 2, RoundingMode.HALF_UP));
    }
}
