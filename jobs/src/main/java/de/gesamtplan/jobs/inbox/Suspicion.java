package de.gesamtplan.jobs.inbox;

import de.gesamtplan.jobs.intake.FileException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What is not even opened. */
final class Suspicion {
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cntrl}\\\\/]|^\\.\\.$|[\u200e\u200f\u202a-\u202e\u2066-\u2069]");
    private static final int LONGEST_NAME = 200;

    private Suspicion() {}

    /** @throws FileException if the file is no regular one, has a dangerous name or is too large */
    static void check(Path file, long largest) {
        checkName(file.getFileName().toString());
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            FileException.unlessReadable(file);
        }
        if (Files.isSymbolicLink(file)) {
            throw new FileException(
                    "DATEI-16", "Das ist ein Verweis auf eine andere Datei. Bitte die Datei selbst liefern.");
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileException("DATEI-16", "Das ist ein Ordner. Bitte die Dateien einzeln oder als ZIP liefern.");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileException("DATEI-16", "Das ist keine gewöhnliche Datei. Bitte als CSV oder XLSX liefern.");
        }
        if (file.toFile().length() > largest) {
            throw new FileException(
                    "DATEI-20",
                    "Die Datei ist größer als " + (largest >> 20) + " MB. Bitte aufteilen oder die Grenze anheben"
                            + " (gesamtplan.inbox.largest).");
        }
    }

    static void checkName(String name) {
        if (UNSAFE.matcher(name).find() || name.length() > LONGEST_NAME) {
            throw new FileException(
                    "DATEI-17",
                    "Der Dateiname enthält Steuerzeichen oder Pfade oder ist zu lang. Bitte umbenennen und neu liefern.");
        }
    }

    /** The name without what makes it dangerous. */
    static String harmless(String name) {
        String clean = UNSAFE.matcher(name).replaceAll("_");
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }
}
