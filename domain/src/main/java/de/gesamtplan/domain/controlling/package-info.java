/** Variance, forecast and status light of the budget year. */
@NullMarked
package de.gesamtplan.domain.controlling;

import org.jspecify.annotations.NullMarked;
