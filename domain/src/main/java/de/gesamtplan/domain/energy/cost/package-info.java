/** Energy in the budget: what electricity costs a site, and what planned purchases cost over their life. */
@NullMarked
package de.gesamtplan.domain.energy.cost;

import org.jspecify.annotations.NullMarked;
