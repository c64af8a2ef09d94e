@NullMarked
package de.gesamtplan.domain.energy.emission;

import org.jspecify.annotations.NullMarked;
