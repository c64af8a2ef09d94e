package de.gesamtplan.domain.energy;

/** How many intervals of a period have a substitute of that kind. */
public record SubstituteCount(Substitute kind, long intervals) {}
