/** How the load of a site runs over the year: by day, by duration, by hour of the week. */
@NullMarked
package de.gesamtplan.domain.energy.load;

import org.jspecify.annotations.NullMarked;
