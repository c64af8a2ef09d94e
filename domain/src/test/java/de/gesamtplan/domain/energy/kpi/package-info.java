@NullMarked
package de.gesamtplan.domain.energy.kpi;

import org.jspecify.annotations.NullMarked;
