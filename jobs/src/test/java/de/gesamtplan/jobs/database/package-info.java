/** Tests of the embedded database. */
@NullMarked
package de.gesamtplan.jobs.database;

import org.jspecify.annotations.NullMarked;
