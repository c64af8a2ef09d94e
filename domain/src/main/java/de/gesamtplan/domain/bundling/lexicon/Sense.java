package de.gesamtplan.domain.bundling.lexicon;

/**
 * What a word or phrase may mean.
 *
 * @param concept that it leads to
 * @param written as the lexicon writes it
 */
public record Sense(Concept concept, String written) {}
