/** Takes in what planners decide on similar demands. */
@NullMarked
package de.gesamtplan.jobs.decisions;

import org.jspecify.annotations.NullMarked;
