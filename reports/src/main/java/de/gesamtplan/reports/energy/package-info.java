/** The yearly energy report. */
@NullMarked
package de.gesamtplan.reports.energy;

import org.jspecify.annotations.NullMarked;
