/** Key figures of data centres by norm, category, window and edition. */
@NullMarked
package de.gesamtplan.domain.energy.kpi;

import org.jspecify.annotations.NullMarked;
