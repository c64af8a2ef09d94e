/** Finds similar demands across departments. */
@NullMarked
package de.gesamtplan.jobs.bundling;

import org.jspecify.annotations.NullMarked;
