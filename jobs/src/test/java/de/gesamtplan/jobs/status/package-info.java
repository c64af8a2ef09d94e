/** Tests of the status report. */
@NullMarked
package de.gesamtplan.jobs.status;

import org.jspecify.annotations.NullMarked;
