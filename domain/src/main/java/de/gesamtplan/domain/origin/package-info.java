/** Where a figure comes from: file, sheet and line. */
@NullMarked
package de.gesamtplan.domain.origin;

import org.jspecify.annotations.NullMarked;
