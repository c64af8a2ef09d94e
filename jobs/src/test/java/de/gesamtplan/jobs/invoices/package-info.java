/** Tests of the e-invoice import. */
@NullMarked
package de.gesamtplan.jobs.invoices;

import org.jspecify.annotations.NullMarked;
