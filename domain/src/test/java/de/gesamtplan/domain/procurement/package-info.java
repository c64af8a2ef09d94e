@NullMarked
package de.gesamtplan.domain.procurement;

import org.jspecify.annotations.NullMarked;
