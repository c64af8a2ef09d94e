/** The CIO's yearly status report. */
@NullMarked
package de.gesamtplan.jobs.status;

import org.jspecify.annotations.NullMarked;
