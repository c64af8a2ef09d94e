/** Tests of the consolidation job on files as users send them. */
@NullMarked
package de.gesamtplan.jobs.consolidation;

import org.jspecify.annotations.NullMarked;
