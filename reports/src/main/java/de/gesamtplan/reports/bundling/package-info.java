/** Bundling proposals (Bündelungsvorschläge) as PDF and workbook. */
@NullMarked
package de.gesamtplan.reports.bundling;

import org.jspecify.annotations.NullMarked;
