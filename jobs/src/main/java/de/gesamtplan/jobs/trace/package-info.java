/** Leads figures of the reports back to the rows that they are made of. */
@NullMarked
package de.gesamtplan.jobs.trace;

import org.jspecify.annotations.NullMarked;
