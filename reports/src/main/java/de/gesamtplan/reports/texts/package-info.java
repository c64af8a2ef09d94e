/** The wording of reports, which operators may replace. */
@NullMarked
package de.gesamtplan.reports.texts;

import org.jspecify.annotations.NullMarked;
