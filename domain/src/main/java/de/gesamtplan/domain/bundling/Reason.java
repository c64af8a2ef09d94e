package de.gesamtplan.domain.bundling;

/**
 * Why two demands are alike, or are not.
 *
 * @param text German sentence with what was compared
 * @param weight log-odds that it adds: positive speaks for bundling, negative against
 */
public record Reason(String text, double weight) {}
