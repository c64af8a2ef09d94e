/** Tests of the import of meters and readings. */
@NullMarked
package de.gesamtplan.jobs.readings;

import org.jspecify.annotations.NullMarked;
