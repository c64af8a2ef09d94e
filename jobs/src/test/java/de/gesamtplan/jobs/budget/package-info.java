/** Tests on files as they are sent. */
@NullMarked
package de.gesamtplan.jobs.budget;

import org.jspecify.annotations.NullMarked;
