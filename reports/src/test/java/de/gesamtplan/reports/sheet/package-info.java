/** Tests of workbooks. */
@NullMarked
package de.gesamtplan.reports.sheet;

import org.jspecify.annotations.NullMarked;
