/** Emissions of energy: factors by edition, contracts, location-based and market-based side by side. */
@NullMarked
package de.gesamtplan.domain.energy.emission;

import org.jspecify.annotations.NullMarked;
