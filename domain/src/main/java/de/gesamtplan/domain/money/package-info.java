/** Amounts of money and budget years. */
@NullMarked
package de.gesamtplan.domain.money;

import org.jspecify.annotations.NullMarked;
