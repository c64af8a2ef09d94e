/** The overall plan (IT-Gesamtplanung) as PDF and workbook. */
@NullMarked
package de.gesamtplan.reports.overallplan;

import org.jspecify.annotations.NullMarked;
