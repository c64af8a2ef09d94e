/** The controlling report of a month as PDF and workbook. */
@NullMarked
package de.gesamtplan.reports.controlling;

import org.jspecify.annotations.NullMarked;
