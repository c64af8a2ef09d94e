/** From a proposal to its award: volumes, contracts that cover it already, prices, savings, standards. */
@NullMarked
package de.gesamtplan.domain.bundling.award;

import org.jspecify.annotations.NullMarked;
