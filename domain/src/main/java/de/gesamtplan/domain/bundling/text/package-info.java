/**
 * How alike texts are, without any lexicon: for demands whose words no concept covers, and for linking two lists.
 *
 * <p>{@link de.gesamtplan.domain.bundling.text.TextIndex#of} takes the texts, {@code pairs(floor)} gives each pair of
 * one list and {@code pairsBetween(split, floor)} each pair of two lists that scores at least {@code floor}, always in the
 * same order. {@link de.gesamtplan.domain.bundling.text.NearBest} keeps the pairs in which each is (nearly) the other's
 * best, {@link de.gesamtplan.domain.bundling.text.Distinctness} weighs the lead over rivals in, and
 * {@link de.gesamtplan.domain.bundling.text.OneToOne} gives each text one partner at most. Texts are named by their position in
 * the list. One fixed set of constants serves all data; none was fitted by learning.
 */
@NullMarked
package de.gesamtplan.domain.bundling.text;

import org.jspecify.annotations.NullMarked;
