@NullMarked
package de.gesamtplan.domain.bundling.memory;

import org.jspecify.annotations.NullMarked;
