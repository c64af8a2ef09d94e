package de.gesamtplan.jobs.store;

/** There is no data on the subject; the German message says what is missing and what to do. */
public final class NothingToCalculate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message begins with a stable code, for instance {@code RECH-01: …} */
    public NothingToCalculate(String message) {
        super(message);
    }
}
