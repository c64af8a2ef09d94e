package de.gesamtplan.domain.bundling;

/**
 * One need that seems to be filed twice (Dublette).
 *
 * @param one the demand that comes first by department and item
 * @param score of the duplicate's own features
 * @param confirmed whether a planner said that it is one need
 * @param reason German sentence
 */
public record Duplicate(Demand one, Demand other, Score score, String reason, boolean confirmed) {}
