/** Bookings held against plans, worked out by hand. */
@NullMarked
package de.gesamtplan.domain.execution;

import org.jspecify.annotations.NullMarked;
