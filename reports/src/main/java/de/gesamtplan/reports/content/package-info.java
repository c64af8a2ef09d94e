/** What a report consists of: tables of typed columns, charts, key figures; the same for PDF and XLSX. */
@NullMarked
package de.gesamtplan.reports.content;

import org.jspecify.annotations.NullMarked;
