/** What a budget line will have spent at the year's end: several named ways to tell, the one that counts, and a band. */
@NullMarked
package de.gesamtplan.domain.forecast;

import org.jspecify.annotations.NullMarked;
