/** What the law asks of data centres: limits, dates, evidence, data points for the register, and what the trend will miss. */
@NullMarked
package de.gesamtplan.domain.energy.duty;

import org.jspecify.annotations.NullMarked;
