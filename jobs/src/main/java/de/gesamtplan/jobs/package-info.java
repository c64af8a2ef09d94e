/** How the year runs: the Spring Boot application. */
@NullMarked
package de.gesamtplan.jobs;

import org.jspecify.annotations.NullMarked;
