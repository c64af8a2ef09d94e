/** Sends reports to departments by e-mail, each once. */
@NullMarked
package de.gesamtplan.jobs.distribution;

import org.jspecify.annotations.NullMarked;
