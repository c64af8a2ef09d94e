package de.gesamtplan.domain.bundling.lexicon;

/**
 * A usual abbreviation of a word that is part of many others: „SW“ in „SW-Verteilung“ and „SW-Pflege“.
 *
 * @param text as written, capitals and all
 * @param word that it stands for
 */
public record ShortForm(String text, String word, Place place) {}
