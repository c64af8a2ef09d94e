/** Tests of the reference data import. */
@NullMarked
package de.gesamtplan.jobs.reference;

import org.jspecify.annotations.NullMarked;
