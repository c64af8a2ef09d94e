/** Measures the import of readings; run by ops/benchmark/readings.sh, not by the tests. */
@NullMarked
package de.gesamtplan.jobs.benchmark;

import org.jspecify.annotations.NullMarked;
