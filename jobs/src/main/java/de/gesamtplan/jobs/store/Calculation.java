package de.gesamtplan.jobs.store;

import de.gesamtplan.reports.ReportHead;
import java.time.LocalDate;
import java.util.List;

/**
 * A calculation whose result is kept as a snapshot and shown in reports.
 *
 * @param <R> the result: a record of the domain
 */
public interface Calculation<R> {
    /** A file of the out folder. */
    record ReportFile(String name, byte[] bytes) {}

    /** A figure of the closing summary, both in German. */
    record Headline(String label, String value) {}

    /** Heads the reports; see {@link ReportHead}. */
    record Title(String title, String subtitle, LocalDate dataDate) {}

    /** Name of the job. */
    String name();

    /**
     * What is calculated if the caller names nothing: a planning round {@code 2027/2028}, a month {@code 2026-09} or a
     * year {@code 2025}.
     *
     * @throws NothingToCalculate if there is nothing
     */
    String subject(LocalDate today);

    /**
     * Reads the stores and calls the domain. The same stored data gives an equal result.
     *
     * @throws NothingToCalculate if there is no data on the subject
     */
    R calculate(String subject);

    /** What of the result is kept in the snapshot: all of it, unless the rest can be read again from the stored rows. */
    default Object kept(R result) {
        return result;
    }

    Title title(String subject, R result);

    List<ReportFile> render(R result, ReportHead head);

    List<Headline> headlines(R result);
}
