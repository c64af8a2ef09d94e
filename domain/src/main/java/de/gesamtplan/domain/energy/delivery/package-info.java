/** Deliveries of readings: what came, what of it is missing or implausible, and which are overdue. */
@NullMarked
package de.gesamtplan.domain.energy.delivery;

import org.jspecify.annotations.NullMarked;
