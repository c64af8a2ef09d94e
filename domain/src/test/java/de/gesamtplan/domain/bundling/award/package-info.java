@NullMarked
package de.gesamtplan.domain.bundling.award;

import org.jspecify.annotations.NullMarked;
