/** Tests of the energy calculation. */
@NullMarked
package de.gesamtplan.jobs.energy;

import org.jspecify.annotations.NullMarked;
