package de.gesamtplan.jobs.database;

/** The database cannot be used; the German message says what to do. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseException(String code, String message) {
        super(code + ": " + message);
    }

    DatabaseException(String code, String message, Throwable cause) {
        super(code + ": " + message, cause);
    }
}
