/** Strategic goals and the measures (Maßnahmen) of the yearly Aktionsplan. */
@NullMarked
package de.gesamtplan.domain.strategy;

import org.jspecify.annotations.NullMarked;
