/** Tests of the schedule. */
@NullMarked
package de.gesamtplan.jobs.schedule;

import org.jspecify.annotations.NullMarked;
