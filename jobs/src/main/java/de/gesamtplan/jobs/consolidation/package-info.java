/** Consolidates department plans into the overall plan (IT-Gesamtplanung). */
@NullMarked
package de.gesamtplan.jobs.consolidation;

import org.jspecify.annotations.NullMarked;
