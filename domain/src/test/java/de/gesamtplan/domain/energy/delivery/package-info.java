@NullMarked
package de.gesamtplan.domain.energy.delivery;

import org.jspecify.annotations.NullMarked;
