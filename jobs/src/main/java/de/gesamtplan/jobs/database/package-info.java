/** Which database the jobs run on: one of their own, or an external one. */
@NullMarked
package de.gesamtplan.jobs.database;

import org.jspecify.annotations.NullMarked;
