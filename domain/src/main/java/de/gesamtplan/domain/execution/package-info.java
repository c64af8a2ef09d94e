/** The budget year's bookings against the plan: what was planned, begun, not begun, and never planned. */
@NullMarked
package de.gesamtplan.domain.execution;

import org.jspecify.annotations.NullMarked;
