package de.gesamtplan.jobs.store;

import de.gesamtplan.jobs.store.Calculation.ReportFile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A calculation whose result can be given to each department by itself. */
public interface ForDepartments {
    /**
     * What one department gets: its own data and nobody else's.
     *
     * @param code of the department
     * @param covering letter, plain text; its first line is the subject
     */
    record Parcel(String code, String covering, List<ReportFile> files) {}

    /**
     * All parcels of a report.
     *
     * @param snapshot number of the report that they are taken from
     * @param without codes of departments that the report has nothing of
     */
    record Parcels(String subject, long snapshot, List<Parcel> parcels, List<String> without) {}

    String subject(LocalDate today);

    /** @throws NothingToCalculate if there is no data on the subject */
    Parcels parcels(String subject, LocalDateTime at);
}
