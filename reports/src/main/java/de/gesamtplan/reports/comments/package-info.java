/** What departments are asked about their budget lines, and what they answered. */
@NullMarked
package de.gesamtplan.reports.comments;

import org.jspecify.annotations.NullMarked;
