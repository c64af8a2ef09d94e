/** Controlling reports of unusual months. */
@NullMarked
package de.gesamtplan.reports.controlling;

import org.jspecify.annotations.NullMarked;
