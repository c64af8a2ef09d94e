/** Tests that figures lead back to the rows that they are made of. */
@NullMarked
package de.gesamtplan.jobs.trace;

import org.jspecify.annotations.NullMarked;
