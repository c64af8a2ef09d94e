/** Takes in meter readings, long or wide, fast. */
@NullMarked
package de.gesamtplan.jobs.readings;

import org.jspecify.annotations.NullMarked;
