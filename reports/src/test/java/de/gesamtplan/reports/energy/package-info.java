/** The reports on energy. */
@NullMarked
package de.gesamtplan.reports.energy;

import org.jspecify.annotations.NullMarked;
