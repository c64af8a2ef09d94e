/** The command line: one job, the chain of a year, the schedule. */
@NullMarked
package de.gesamtplan.jobs.cli;

import org.jspecify.annotations.NullMarked;
