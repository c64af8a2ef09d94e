package de.gesamtplan.jobs.store;

import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import java.time.LocalDateTime;
import java.util.List;

/** What is said about deliveries of a kind once they are taken in: in a step of its own, so that it cannot hold an import up. */
public interface AfterImport {
    /** Files for the out folder, and lines for the closing summary. */
    record Written(List<ReportFile> files, List<Headline> headlines) {
        public Written {
            files = List.copyOf(files);
            headlines = List.copyOf(headlines);
        }
    }

    DeliveryKind kind();

    /** Deliveries of which nothing was said yet, oldest first. */
    List<Long> open();

    /** Those that were last spoken of, together; none if there never were any. */
    List<Long> latest();

    /** @param deliveries taken in or refused; numbers of other kinds are passed over */
    Written write(List<Long> deliveries, LocalDateTime at);

    /** Notes that it was said. */
    void done(List<Long> deliveries);
}
