/** The vocabulary of IT demands: concepts, activities, what decides between meanings, and its lint. */
@NullMarked
package de.gesamtplan.domain.bundling.lexicon;

import org.jspecify.annotations.NullMarked;
