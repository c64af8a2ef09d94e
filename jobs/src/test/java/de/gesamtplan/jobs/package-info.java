/** What all tests of the jobs share. */
@NullMarked
package de.gesamtplan.jobs;

import org.jspecify.annotations.NullMarked;
