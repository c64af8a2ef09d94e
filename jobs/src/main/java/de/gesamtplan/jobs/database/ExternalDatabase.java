package de.gesamtplan.jobs.database;

/** A server that somebody else runs. */
record ExternalDatabase(String url, Login owner, Login user) implements Database {
    @Override
    public void close() {
        // It goes on running.
    }
}
