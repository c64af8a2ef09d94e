/** Runs jobs at their times. */
@NullMarked
package de.gesamtplan.jobs.schedule;

import org.jspecify.annotations.NullMarked;
