/** Tests of the cli package. */
@NullMarked
package de.gesamtplan.jobs.cli;

import org.jspecify.annotations.NullMarked;
