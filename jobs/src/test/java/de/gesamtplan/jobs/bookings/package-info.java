/** Tests on files as they are sent. */
@NullMarked
package de.gesamtplan.jobs.bookings;

import org.jspecify.annotations.NullMarked;
