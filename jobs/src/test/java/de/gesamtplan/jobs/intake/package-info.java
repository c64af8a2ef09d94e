/** Tests of the intake package. */
@NullMarked
package de.gesamtplan.jobs.intake;

import org.jspecify.annotations.NullMarked;
