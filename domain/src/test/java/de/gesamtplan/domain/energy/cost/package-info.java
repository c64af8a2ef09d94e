@NullMarked
package de.gesamtplan.domain.energy.cost;

import org.jspecify.annotations.NullMarked;
