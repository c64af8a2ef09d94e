package de.gesamtplan.jobs.store;

import java.time.LocalDate;
import java.util.List;

/**
 * A calculation whose result can be closed: from then on the subject's reports stay as they are.
 *
 * @param <R> the result
 */
public interface Closable<R> extends Calculation<R> {
    /** What has become of a closed subject. */
    record Checked(String subject, boolean same, String message) {}

    /** What is to be closed next. */
    String nextToClose(LocalDate today);

    /** @throws NothingToCalculate if the subject cannot be closed, with the reason */
    void checkClosable(String subject, LocalDate today);

    /** Keeps the reports for good. Nothing is taken in meanwhile. */
    void close(String subject, R result, long snapshot, List<ReportFile> files);

    /** Computes all closed subjects again from what was known then, and compares their figures. */
    List<Checked> check();
}
