/** Import of reference data. */
@NullMarked
package de.gesamtplan.jobs.reference;

import org.jspecify.annotations.NullMarked;
