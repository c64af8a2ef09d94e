/** How results look: what all reports have in common. */
@NullMarked
package de.gesamtplan.reports;

import org.jspecify.annotations.NullMarked;
