/** Controlling reports recomputed by hand. */
@NullMarked
package de.gesamtplan.domain.controlling;

import org.jspecify.annotations.NullMarked;
