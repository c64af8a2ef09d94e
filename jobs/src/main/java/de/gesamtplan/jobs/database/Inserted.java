package de.gesamtplan.jobs.database;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Inserts one row whose number the database gives. */
public final class Inserted {
    private Inserted() {}

    /** @return number of the new row */
    public static long number(StatementSpec insert) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        insert.update(key);
        Number number = key.getKey();
        if (number == null) {
            throw new IllegalStateException("the database gave the new row no number");
        }
        return number.longValue();
    }
}
