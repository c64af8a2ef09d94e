/** Tests of what operators may word. */
@NullMarked
package de.gesamtplan.reports.texts;

import org.jspecify.annotations.NullMarked;
