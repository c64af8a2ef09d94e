/** A title taken apart: object, activity, accessories, purpose, size, and the words left over. */
@NullMarked
package de.gesamtplan.domain.bundling.slots;

import org.jspecify.annotations.NullMarked;
