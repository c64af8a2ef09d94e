package de.gesamtplan.jobs.intake;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that cannot be taken in as a whole; the German message says why and what to do. */
public final class FileException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    public FileException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Refuses a file that somebody named and that is not there. */
    public static void unlessReadable(Path file) {
        if (!Files.isReadable(file)) {
            throw new FileException("DATEI-91", "Die Datei gibt es nicht, oder sie ist nicht lesbar.");
        }
    }

    public String code() {
        return code;
    }
}
