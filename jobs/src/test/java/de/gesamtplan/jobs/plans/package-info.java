/** Tests of the plans job on files as users send them. */
@NullMarked
package de.gesamtplan.jobs.plans;

import org.jspecify.annotations.NullMarked;
