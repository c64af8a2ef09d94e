/** What is kept where: one repository per aggregate, SQL in plain sight. */
@NullMarked
package de.gesamtplan.jobs.store;

import org.jspecify.annotations.NullMarked;
