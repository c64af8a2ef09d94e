package de.gesamtplan.jobs.lifecycle;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Assumptions of the life-cycle cost, in percent.
 *
 * @param discountPercent at which later payments are discounted, each year
 * @param priceRisePercent by how much electricity gets dearer each year
 * @param tolerancePercent by how much an item may cost more than the best comparable one before it is listed
 */
@ConfigurationProperties("gesamtplan.lifecycle")
record LifeCycleSettings(
        @DefaultValue("2") BigDecimal discountPercent,
        @DefaultValue("2") BigDecimal priceRisePercent,
        @DefaultValue("10") BigDecimal tolerancePercent) {
    LifeCycleSettings {
        if (discountPercent.signum() < 0 || tolerancePercent.signum() < 0) {
            throw new IllegalArgumentException(
                    "config/application.yml, gesamtplan.lifecycle: discount-percent and tolerance-percent are 0 or more");
        }
    }
}
