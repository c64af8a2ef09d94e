package de.gesamtplan.jobs.intake;

/** Hears how far a job is. */
public interface Progress {
    void rows(String file, long read);
}
