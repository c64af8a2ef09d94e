/** Tests of the bundling proposals on the sample state. */
@NullMarked
package de.gesamtplan.jobs.bundling;

import org.jspecify.annotations.NullMarked;
