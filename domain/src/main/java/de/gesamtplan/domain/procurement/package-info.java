/** Procurement: thresholds, the procedure that follows from them, framework contracts. */
@NullMarked
package de.gesamtplan.domain.procurement;

import org.jspecify.annotations.NullMarked;
