package de.gesamtplan.domain.procurement;

import org.jspecify.annotations.Nullable;

/**
 * How a contract is to be awarded.
 *
 * @param name for instance {@code EU-weites Verfahren}; several that are open are joined
 * @param outdated EU threshold that was taken although it had lapsed, as none is known for the day; else null
 */
public record Procedure(String name, @Nullable Threshold outdated) {}
