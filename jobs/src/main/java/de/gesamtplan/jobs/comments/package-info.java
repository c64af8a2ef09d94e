/** Takes in what departments say about their budget lines. */
@NullMarked
package de.gesamtplan.jobs.comments;

import org.jspecify.annotations.NullMarked;
