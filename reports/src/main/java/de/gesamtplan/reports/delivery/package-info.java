/** Reports on deliveries of readings: the check of what came, and reminders of what did not. */
@NullMarked
package de.gesamtplan.reports.delivery;

import org.jspecify.annotations.NullMarked;
