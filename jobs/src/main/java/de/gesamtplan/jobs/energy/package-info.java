/** Calculates the energy of a year. */
@NullMarked
package de.gesamtplan.jobs.energy;

import org.jspecify.annotations.NullMarked;
