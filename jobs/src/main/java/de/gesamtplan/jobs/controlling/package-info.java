/** Calculates the controlling report of a month. */
@NullMarked
package de.gesamtplan.jobs.controlling;

import org.jspecify.annotations.NullMarked;
