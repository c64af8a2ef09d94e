/** Planning rounds, department plans, their items and the overall plan. */
@NullMarked
package de.gesamtplan.domain.plan;

import org.jspecify.annotations.NullMarked;
