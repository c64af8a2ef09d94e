/** XLSX workbooks with live formulas and charts from report content. */
@NullMarked
package de.gesamtplan.reports.sheet;

import org.jspecify.annotations.NullMarked;
