package de.gesamtplan.jobs.bundling;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param salesTaxPercent Umsatzsteuer that plan amounts hold; 19 by § 12 Abs. 1 UStG since 2021
 */
@ConfigurationProperties("gesamtplan.bundling")
record BundlingSettings(@DefaultValue("19") BigDecimal salesTaxPercent) {}
