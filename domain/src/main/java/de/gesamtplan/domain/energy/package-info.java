/** Energy of data centres: meters, readings, substitutes, sums per month and year, key figures, limits. */
@NullMarked
package de.gesamtplan.domain.energy;

import org.jspecify.annotations.NullMarked;
