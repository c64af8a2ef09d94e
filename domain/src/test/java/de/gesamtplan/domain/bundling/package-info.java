@NullMarked
package de.gesamtplan.domain.bundling;

import org.jspecify.annotations.NullMarked;
