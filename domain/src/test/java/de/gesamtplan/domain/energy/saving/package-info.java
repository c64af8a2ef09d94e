@NullMarked
package de.gesamtplan.domain.energy.saving;

import org.jspecify.annotations.NullMarked;
