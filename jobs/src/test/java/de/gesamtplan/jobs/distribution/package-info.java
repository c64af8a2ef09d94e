/** Reports to departments, by folder and by mail. */
@NullMarked
package de.gesamtplan.jobs.distribution;

import org.jspecify.annotations.NullMarked;
