/** Tests of what reports show. */
@NullMarked
package de.gesamtplan.reports.content;

import org.jspecify.annotations.NullMarked;
