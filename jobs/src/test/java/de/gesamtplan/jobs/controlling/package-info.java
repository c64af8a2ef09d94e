/** Tests on files as they are sent. */
@NullMarked
package de.gesamtplan.jobs.controlling;

import org.jspecify.annotations.NullMarked;
