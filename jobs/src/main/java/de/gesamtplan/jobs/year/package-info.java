/** Runs the jobs: one of them, or the chain of a year. */
@NullMarked
package de.gesamtplan.jobs.year;

import org.jspecify.annotations.NullMarked;
