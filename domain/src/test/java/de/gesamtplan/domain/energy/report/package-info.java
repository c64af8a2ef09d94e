@NullMarked
package de.gesamtplan.domain.energy.report;

import org.jspecify.annotations.NullMarked;
