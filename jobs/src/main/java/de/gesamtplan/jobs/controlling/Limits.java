package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.controlling.LightLimits;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the status lights, in percent of the Soll by which the forecast may exceed it.
 *
 * @param greenUpTo included
 * @param yellowUpTo included; above is red
 */
@ConfigurationProperties("gesamtplan.controlling")
record Limits(
        @DefaultValue("0") BigDecimal greenUpTo,
        @DefaultValue("5") BigDecimal yellowUpTo) {
    Limits {
        if (greenUpTo.compareTo(yellowUpTo) > 0) {
            throw new IllegalArgumentException("CFG-10: gesamtplan.controlling.green-up-to (" + greenUpTo
                    + ") darf nicht über gesamtplan.controlling.yellow-up-to (" + yellowUpTo + ") liegen.");
        }
    }

    LightLimits lights() {
        return new LightLimits(greenUpTo, yellowUpTo);
    }
}
