package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.controlling.StatusRules;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a deviation is worth attention; see {@link StatusRules}.
 *
 * @param greenUpTo percent of the Soll by which the forecast may exceed it, included
 * @param yellowUpTo percent, included; above is red
 * @param trifle EUR by which the forecast may exceed the Soll whatever the percentage
 * @param idleFrom percent of the Soll that is left at the year's end
 * @param idleAmount EUR that must be left as well
 */
@ConfigurationProperties("gesamtplan.controlling")
record Limits(
        @DefaultValue("0") BigDecimal greenUpTo,
        @DefaultValue("5") BigDecimal yellowUpTo,
        @DefaultValue("0") BigDecimal trifle,
        @DefaultValue("20") BigDecimal idleFrom,
        @DefaultValue("50000") BigDecimal idleAmount) {
    Limits {
        if (greenUpTo.compareTo(yellowUpTo) > 0) {
            throw new IllegalArgumentException("CFG-10: gesamtplan.controlling.green-up-to (" + greenUpTo
                    + ") darf nicht über gesamtplan.controlling.yellow-up-to (" + yellowUpTo + ") liegen.");
        }
        if (trifle.signum() < 0 || idleFrom.signum() < 0 || idleAmount.signum() < 0) {
            throw new IllegalArgumentException(
                    "CFG-11: gesamtplan.controlling.trifle, idle-from und idle-amount dürfen" + " nicht negativ sein.");
        }
    }

    StatusRules rules() {
        return new StatusRules(greenUpTo, yellowUpTo, Money.rounded(trifle), idleFrom, Money.rounded(idleAmount));
    }
}
