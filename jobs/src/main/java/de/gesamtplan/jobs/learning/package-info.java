/** Takes in what planners decide on words of the lexicon, and writes what they accepted into it when told to. */
@NullMarked
package de.gesamtplan.jobs.learning;

import org.jspecify.annotations.NullMarked;
