/** Tests of what comes back from a run: fault reports. */
@NullMarked
package de.gesamtplan.jobs.year;

import org.jspecify.annotations.NullMarked;
