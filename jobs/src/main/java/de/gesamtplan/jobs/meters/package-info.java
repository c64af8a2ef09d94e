/** Takes in the meter register. */
@NullMarked
package de.gesamtplan.jobs.meters;

import org.jspecify.annotations.NullMarked;
