/** The reports on deliveries of readings. */
@NullMarked
package de.gesamtplan.reports.delivery;

import org.jspecify.annotations.NullMarked;
