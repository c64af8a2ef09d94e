/** Statements of departments, out by workbook and back. */
@NullMarked
package de.gesamtplan.jobs.comments;

import org.jspecify.annotations.NullMarked;
