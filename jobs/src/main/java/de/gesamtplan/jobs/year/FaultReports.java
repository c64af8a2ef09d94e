package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.intake.DeliveryStore.Recorded;
import de.gesamtplan.jobs.intake.Fault;
import de.gesamtplan.jobs.intake.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a workbook for the sender of a file that has faults. */
@Component
class FaultReports {
    private final DeliveryStore deliveries;
    private final OutFolder out;

    FaultReports(DeliveryStore deliveries, OutFolder out) {
        this.deliveries = deliveries;
        this.out = out;
    }

    /** @return name in the out folder; null if the file has no faults */
    @Nullable
    String write(Recorded delivery, Path file, Profile profile) throws IOException {
        List<Fault> faults = deliveries.faultsOf(delivery.id());
        if (faults.isEmpty()) {
            return null;
        }
        byte[] workbook =
                FaultWorkbookOf.delivery(delivery, faults, deliveries.rejectedOf(delivery.id()), file, profile);
        String name = "Fehlerberichte/" + delivery.fileName().replaceAll("\\.[^.]*$", "") + "_Lieferung-"
                + delivery.id() + ".xlsx";
        out.write(name, workbook);
        return name;
    }
}
