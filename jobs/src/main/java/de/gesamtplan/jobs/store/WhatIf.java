package de.gesamtplan.jobs.store;

import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A calculation that can be tried out with other data. It stores nothing. */
public interface WhatIf {
    /** What comes out, beside the real figures. */
    record Tried(String subject, List<Headline> headlines, List<ReportFile> files) {}

    /**
     * @param scenario file that says what is different
     * @param subject month or day; null for what is due
     * @throws NothingToCalculate if the file is faulty or there is no data, with the reason
     */
    Tried tryOut(Path scenario, @Nullable String subject, LocalDateTime at);
}
