/** Takes in the adopted budget and its changes. */
@NullMarked
package de.gesamtplan.jobs.budget;

import org.jspecify.annotations.NullMarked;
