/** Life-cycle cost of planned devices in print and as a workbook. */
@NullMarked
package de.gesamtplan.reports.lifecycle;

import org.jspecify.annotations.NullMarked;
