/** Similar demands across departments: words, concepts, features, clusters and the reasons for them. */
@NullMarked
package de.gesamtplan.domain.bundling;

import org.jspecify.annotations.NullMarked;
