/** Tests of what is kept where. */
@NullMarked
package de.gesamtplan.jobs.store;

import org.jspecify.annotations.NullMarked;
