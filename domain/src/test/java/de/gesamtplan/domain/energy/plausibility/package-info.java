/** Tests of what is checked of readings. */
@NullMarked
package de.gesamtplan.domain.energy.plausibility;

import org.jspecify.annotations.NullMarked;
