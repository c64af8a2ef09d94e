/** What the figures mean: pure Java, without framework, database, files or a clock of its own. */
@NullMarked
package de.gesamtplan.domain;

import org.jspecify.annotations.NullMarked;
