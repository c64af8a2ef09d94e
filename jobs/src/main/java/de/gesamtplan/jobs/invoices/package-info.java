/** Import of e-invoices (XRechnung in UBL or CII, EN 16931). */
@NullMarked
package de.gesamtplan.jobs.invoices;

import org.jspecify.annotations.NullMarked;
