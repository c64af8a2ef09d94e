/** The bookings of a year against its plan, worked out by hand. */
@NullMarked
package de.gesamtplan.domain.execution;

import org.jspecify.annotations.NullMarked;
