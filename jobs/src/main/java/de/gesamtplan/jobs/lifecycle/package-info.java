/** Reckons planned devices over their life. */
@NullMarked
package de.gesamtplan.jobs.lifecycle;

import org.jspecify.annotations.NullMarked;
