/** All that an energy report of a year says. */
@NullMarked
package de.gesamtplan.domain.energy.report;

import org.jspecify.annotations.NullMarked;
