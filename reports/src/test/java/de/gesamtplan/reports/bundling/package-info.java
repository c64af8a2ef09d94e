@NullMarked
package de.gesamtplan.reports.bundling;

import org.jspecify.annotations.NullMarked;
