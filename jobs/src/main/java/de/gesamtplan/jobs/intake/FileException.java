package de.gesamtplan.jobs.intake;

/** A file that cannot be taken in as a whole; the German message says why and what to do. */
public final class FileException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    public FileException(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
