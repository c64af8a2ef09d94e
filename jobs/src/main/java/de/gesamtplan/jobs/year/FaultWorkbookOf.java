package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.intake.DeliveryStore.Recorded;
import de.gesamtplan.jobs.intake.DeliveryStore.Rejected;
import de.gesamtplan.jobs.intake.Fault;
import de.gesamtplan.jobs.intake.Profile;
import java.nio.file.Path;
import java.util.List;

final class FaultWorkbookOf {
    private FaultWorkbookOf() {}

    static byte[] delivery(Recorded delivery, List<Fault> faults, List<Rejected> rejected, Path file, Profile profile) {
        return new byte[0];
    }
}
