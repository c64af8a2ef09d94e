/** From delivered files to rows: detect, map, check, hold back and count. Serves all imports. */
@NullMarked
package de.gesamtplan.jobs.intake;

import org.jspecify.annotations.NullMarked;
