/** German words made comparable: folding, stems, tokens with their place in the text. */
@NullMarked
package de.gesamtplan.domain.bundling.words;

import org.jspecify.annotations.NullMarked;
