package de.gesamtplan.jobs.bundling;

import de.gesamtplan.domain.bundling.award.Saving;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param salesTaxPercent Umsatzsteuer that plan amounts hold; 19 by § 12 Abs. 1 UStG since 2021
 * @param savingLowPercent what buying together is assumed to save at least, in percent of the net volume
 * @param savingHighPercent what it is assumed to save at most
 * @param savingAssumption where the range is from, in German; printed beside the figures
 * @param reopenPercent a decision comes back if the amount or quantity of a demand differs by more than this from what was
 *     decided on
 */
@ConfigurationProperties("gesamtplan.bundling")
record BundlingSettings(
        @DefaultValue("19") BigDecimal salesTaxPercent,
        @DefaultValue("3") BigDecimal savingLowPercent,
        @DefaultValue("10") BigDecimal savingHighPercent,

        @DefaultValue("Annahme der Planung, kein Messwert; einstellbar unter gesamtplan.bundling.")
        String savingAssumption,

        @DefaultValue("25") BigDecimal reopenPercent) {
    Saving saving() {
        return new Saving(savingLowPercent, savingHighPercent, savingAssumption);
    }
}
