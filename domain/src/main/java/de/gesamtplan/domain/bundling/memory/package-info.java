/** What bundling remembers from run to run and from round to round: decisions of planners, and the names of proposals. */
@NullMarked
package de.gesamtplan.domain.bundling.memory;

import org.jspecify.annotations.NullMarked;
