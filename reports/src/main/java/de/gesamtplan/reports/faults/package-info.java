/** Fault reports for senders: what was held back, marked at its cell. */
@NullMarked
package de.gesamtplan.reports.faults;

import org.jspecify.annotations.NullMarked;
