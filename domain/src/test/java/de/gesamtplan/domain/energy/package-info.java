/** Tests of the energy key figures. */
@NullMarked
package de.gesamtplan.domain.energy;

import org.jspecify.annotations.NullMarked;
