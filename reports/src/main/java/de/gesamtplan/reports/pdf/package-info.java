/** Accessible PDF (PDF/A-2a, PDF/UA-1) from report content. */
@NullMarked
package de.gesamtplan.reports.pdf;

import org.jspecify.annotations.NullMarked;
