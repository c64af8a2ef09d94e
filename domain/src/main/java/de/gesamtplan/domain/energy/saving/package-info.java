/** Saving duty of public bodies, the state's own targets, measures and what they proved to save. */
@NullMarked
package de.gesamtplan.domain.energy.saving;

import org.jspecify.annotations.NullMarked;
