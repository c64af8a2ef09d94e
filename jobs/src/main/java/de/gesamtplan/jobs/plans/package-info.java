/** Import of department plans (IT-Fachplanungen). */
@NullMarked
package de.gesamtplan.jobs.plans;

import org.jspecify.annotations.NullMarked;
