package de.gesamtplan.domain.controlling;

/** How the expected year-end compares with the Soll, from well to worst. */
public enum StatusLight {
    GREEN,
    YELLOW,
    RED
}
