@NullMarked
package de.gesamtplan.domain.bundling.learning;

import org.jspecify.annotations.NullMarked;
