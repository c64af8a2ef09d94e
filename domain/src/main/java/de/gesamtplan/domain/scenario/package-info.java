/** What if: a budget year as it would be, never mixed with the real one. */
@NullMarked
package de.gesamtplan.domain.scenario;

import org.jspecify.annotations.NullMarked;
