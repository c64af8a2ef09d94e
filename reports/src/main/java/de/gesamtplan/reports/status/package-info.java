/** The CIO's yearly status report (Sachstandsbericht). */
@NullMarked
package de.gesamtplan.reports.status;

import org.jspecify.annotations.NullMarked;
