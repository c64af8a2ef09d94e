/** Energy of data centres: sums per month and year, key figures. */
@NullMarked
package de.gesamtplan.domain.energy;

import org.jspecify.annotations.NullMarked;
