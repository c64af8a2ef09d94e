package de.gesamtplan.jobs.year;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import org.springframework.transaction.CannotCreateTransactionException;

/** Why a job failed, in German, with what to do. */
final class Failure {
    private static final Pattern CODED = Pattern.compile("[A-Z]{2,}-\\d{2}:");

    private Failure() {}

    static String message(Throwable failure) {
        boolean database = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            database = database
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof CannotCreateTransactionException;
            if (!database && message != null && CODED.matcher(message).lookingAt()) {
                return message;
            }
        }
        return database
                ? "DB-06: Die Datenbank antwortet nicht mehr. Nichts Halbes ist gespeichert, die Dateien bleiben im Eingang."
                        + " Bitte die Datenbank prüfen und den Lauf wiederholen."
                : "LAUF-06: Unerwarteter Fehler (" + failure.getMessage()
                        + "). Nichts Halbes ist gespeichert. Bitte das Protokoll dem Betrieb geben.";
    }
}
