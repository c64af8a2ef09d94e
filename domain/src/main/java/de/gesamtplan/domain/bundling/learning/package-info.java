/** What the lexicon may learn from demands that it does not know and from what planners confirmed. */
@NullMarked
package de.gesamtplan.domain.bundling.learning;

import org.jspecify.annotations.NullMarked;
