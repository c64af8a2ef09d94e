@NullMarked
package de.gesamtplan.domain.energy.load;

import org.jspecify.annotations.NullMarked;
