package de.gesamtplan.jobs.schedule;

import de.gesamtplan.jobs.year.Jobs;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.support.CronExpression;

/**
 * When jobs are due, in German time.
 *
 * @param jobs cron expression with seconds by name of the job; {@code -} switches one off
 */
@ConfigurationProperties("gesamtplan.schedule")
public record Timetable(@DefaultValue Map<String, String> jobs) {
    private static final String KEY = "gesamtplan.schedule.jobs.";

    /** @throws IllegalArgumentException naming key and allowed values if a job is unknown or an expression unreadable */
    public Timetable {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : jobs.entrySet()) {
            if (!Jobs.names().contains(entry.getKey())) {
                throw new IllegalArgumentException("CFG-10: " + KEY + entry.getKey()
                        + " in config/application.yml: diesen Lauf gibt es nicht. Erlaubt sind: "
                        + String.join(", ", Jobs.names()) + ".");
            }
            if (!off(entry.getValue()) && !CronExpression.isValidExpression(entry.getValue())) {
                throw new IllegalArgumentException("CFG-11: " + KEY + entry.getKey() + " in config/application.yml: „"
                        + entry.getValue()
                        + "“ ist kein Cron-Ausdruck. Erwartet werden sechs Felder, zum Beispiel „0 30 5 * * MON-FRI“.");
            }
        }
        // Jobs that are due together run in the order of the year.
        for (String name : Jobs.names()) {
            String cron = jobs.get(name);
            if (cron != null && !off(cron)) {
                ordered.put(name, cron);
            }
        }
        jobs = Collections.unmodifiableMap(ordered);
    }

    private static boolean off(String cron) {
        return cron.isBlank() || cron.equals("-") || cron.equals("false");
    }

    /** The first time that the job is due after the given one. */
    Optional<LocalDateTime> next(String job, LocalDateTime after) {
        String cron = jobs.get(job);
        return cron == null
                ? Optional.empty()
                : Optional.ofNullable(CronExpression.parse(cron).next(after));
    }

    /** The last time that the job was due, after {@code from} and not after {@code now}. */
    Optional<LocalDateTime> latestDue(String job, LocalDateTime from, LocalDateTime now) {
        Optional<LocalDateTime> latest = Optional.empty();
        Optional<LocalDateTime> due = next(job, from);
        while (due.isPresent() && !due.get().isAfter(now)) {
            latest = due;
            due = next(job, due.get());
        }
        return latest;
    }
}
