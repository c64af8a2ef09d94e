/** Tests that nothing is lost and nothing done twice, whatever is killed when. */
@NullMarked
package de.gesamtplan.jobs.recovery;

import org.jspecify.annotations.NullMarked;
