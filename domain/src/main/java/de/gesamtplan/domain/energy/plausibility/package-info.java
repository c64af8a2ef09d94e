/** Whether readings can be true: what is checked, and what was found. */
@NullMarked
package de.gesamtplan.domain.energy.plausibility;

import org.jspecify.annotations.NullMarked;
