@NullMarked
package de.gesamtplan.jobs.decisions;

import org.jspecify.annotations.NullMarked;
