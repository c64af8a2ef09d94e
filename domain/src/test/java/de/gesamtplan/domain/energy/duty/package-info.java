@NullMarked
package de.gesamtplan.domain.energy.duty;

import org.jspecify.annotations.NullMarked;
