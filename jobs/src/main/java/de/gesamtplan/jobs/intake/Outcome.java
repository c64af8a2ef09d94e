package de.gesamtplan.jobs.intake;

/** What became of a row that was not rejected. */
public enum Outcome {
    ACCEPTED,
    /** It repeats what is already there, to the letter, and was not stored again. */
    REPLACED
}
