@NullMarked
package de.gesamtplan.domain.bundling.slots;

import org.jspecify.annotations.NullMarked;
