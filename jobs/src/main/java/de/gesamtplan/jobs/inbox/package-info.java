/** Where deliveries arrive and where they go: nothing is taken half written, nothing is ever deleted. */
@NullMarked
package de.gesamtplan.jobs.inbox;

import org.jspecify.annotations.NullMarked;
