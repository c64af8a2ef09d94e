/** Takes in the bookings of the budget-execution system. */
@NullMarked
package de.gesamtplan.jobs.bookings;

import org.jspecify.annotations.NullMarked;
