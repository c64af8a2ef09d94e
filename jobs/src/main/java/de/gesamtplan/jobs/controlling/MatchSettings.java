package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.execution.MatchRules;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** When a booking's text is taken for a plan item, and when an item is over its plan; see {@link MatchRules}. */
@ConfigurationProperties("gesamtplan.controlling.plan")
record MatchSettings(
        @DefaultValue("0.5") BigDecimal likeness,
        @DefaultValue("0.25") BigDecimal lead,
        @DefaultValue("0") BigDecimal tolerance) {
    MatchSettings {
        if (likeness.signum() <= 0
                || likeness.compareTo(BigDecimal.ONE) > 0
                || lead.signum() <= 0
                || tolerance.signum() < 0) {
            throw new IllegalArgumentException(
                    "CFG-12: gesamtplan.controlling.plan: likeness liegt über 0 und höchstens bei"
                            + " 1, lead über 0, tolerance ist nicht negativ.");
        }
    }

    MatchRules rules() {
        return new MatchRules(likeness, lead, tolerance);
    }
}
