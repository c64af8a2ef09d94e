package de.gesamtplan.jobs;

import de.gesamtplan.jobs.database.Database;
import java.nio.file.Path;
import java.util.Map;

/**
 * The database of all tests of one test process: embedded under {@code target}, or the external one that the environment names, as
 * for the jobs themselves.
 */
public final class TestDatabase {
    private static final Database OPENED = open();

    private TestDatabase() {}

    private static Database open() {
        Database database =
                Database.open(System.getenv(), Path.of("target", System.getProperty("test.database", "database")));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return database;
    }

    /** Settings of the application that lead to it. */
    public static Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", OPENED.url(),
                "spring.datasource.username", OPENED.user().user(),
                "spring.datasource.password", OPENED.user().password(),
                "spring.flyway.user", OPENED.owner().user(),
                "spring.flyway.password", OPENED.owner().password());
    }

    static Database opened() {
        return OPENED;
    }
}
