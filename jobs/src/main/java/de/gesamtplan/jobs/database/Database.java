package de.gesamtplan.jobs.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A database that the jobs can connect to. The owner changes the schema, the user works with it and may not.
 */
public interface Database extends AutoCloseable {
    /** User and password. */
    record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** JDBC URL. */
    String url();

    Login owner();

    Login user();

    @Override
    void close();

    /**
     * The external database if {@code GESAMTPLAN_DB_URL} is set, else one embedded in the directory.
     *
     * @param environment {@code GESAMTPLAN_DB_URL}, {@code _USER}, {@code _PASSWORD}, and optionally {@code _OWNER} and
     *     {@code _OWNER_PASSWORD} for a user of its own who changes the schema
     * @throws DatabaseException if it cannot be started or the environment is incomplete
     */
    static Database open(Map<String, String> environment, Path directory) {
        String url = environment.getOrDefault("GESAMTPLAN_DB_URL", "");
        if (url.isBlank()) {
            return EmbeddedDatabase.start(directory);
        }
        Login user =
                new Login(required(environment, "GESAMTPLAN_DB_USER"), required(environment, "GESAMTPLAN_DB_PASSWORD"));
        @Nullable String owner = environment.get("GESAMTPLAN_DB_OWNER");
        return new ExternalDatabase(
                url.contains("allowLocalInfile")
                        ? url
                        : url + (url.contains("?") ? "&" : "?") + "allowLocalInfile=true",
                owner == null ? user : new Login(owner, required(environment, "GESAMTPLAN_DB_OWNER_PASSWORD")),
                user);
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new DatabaseException(
                    "DB-01",
                    "GESAMTPLAN_DB_URL ist gesetzt, aber " + name
                            + " fehlt. Bitte Benutzer und Kennwort in der Umgebung angeben.");
        }
        return value;
    }
}
