/** Budget lines, appropriations, commitments, actuals, coverage rings and what is available. */
@NullMarked
package de.gesamtplan.domain.budget;

import org.jspecify.annotations.NullMarked;
