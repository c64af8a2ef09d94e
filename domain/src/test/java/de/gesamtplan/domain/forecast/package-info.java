/** Forecasts worked out by hand. */
@NullMarked
package de.gesamtplan.domain.forecast;

import org.jspecify.annotations.NullMarked;
