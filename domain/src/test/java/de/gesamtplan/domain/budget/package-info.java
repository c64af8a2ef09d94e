/** What budget lines may spend, have ordered and paid. */
@NullMarked
package de.gesamtplan.domain.budget;

import org.jspecify.annotations.NullMarked;
