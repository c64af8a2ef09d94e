package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.intake.DeliveryStore.Recorded;
import de.gesamtplan.jobs.intake.Fault;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.intake.Severity;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.faults.FaultReport;
import de.gesamtplan.reports.faults.FaultReport.Count;
import de.gesamtplan.reports.faults.FaultWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a workbook for the sender of a file that has faults. */
@Component
class FaultReports {
    /** Its name tells of which delivery it is, also when it comes back under a name that somebody added to. */
    private static final Pattern NAME = Pattern.compile("_Lieferung-(\\d{1,18})\\b");

    private final DeliveryStore deliveries;
    private final OutFolder out;

    FaultReports(DeliveryStore deliveries, OutFolder out) {
        this.deliveries = deliveries;
        this.out = out;
    }

    /** Number of the delivery that a file of this name reports on; empty if it is no fault report. */
    static Optional<Long> delivery(String fileName) {
        Matcher name = NAME.matcher(fileName);
        return name.find() ? Optional.of(Long.valueOf(name.group(1))) : Optional.empty();
    }

    /** @return name in the out folder; null if the file has no faults */
    @Nullable
    String write(Recorded delivery, Path file, Profile profile) throws IOException {
        List<Fault> faults = deliveries.faultsOf(delivery.id());
        if (faults.isEmpty()) {
            return null;
        }
        FaultReport report = new FaultReport(
                delivery.fileName(),
                delivery.id(),
                !delivery.taken(),
                delivery.form(),
                counts(delivery.totals()),
                faults.stream().map(FaultReports::entry).toList(),
                new SentBack(file, profile, faults, deliveries.rejectedOf(delivery.id())).returned());
        ReportHead head = new ReportHead(
                "Fehlerbericht " + delivery.fileName(),
                "Lieferung " + delivery.id(),
                delivery.deliveredAt().toLocalDate(),
                delivery.id(),
                delivery.deliveredAt());
        String base = delivery.fileName().replaceAll("\\.[^.]*$", "").replaceAll(NAME.pattern(), "");
        String name = "Fehlerberichte/" + base + "_Lieferung-" + delivery.id() + ".xlsx";
        out.write(name, FaultWorkbook.render(report, head));
        return name;
    }

    private static List<Count> counts(Totals totals) {
        return List.of(
                new Count("gelesen", totals.read(), totals.sumRead()),
                new Count("übernommen", totals.accepted(), totals.sumAccepted()),
                new Count("zurückgewiesen", totals.rejected(), totals.sumRejected()),
                new Count("wiederholt", totals.replaced(), totals.sumReplaced()));
    }

    private static FaultReport.Entry entry(Fault fault) {
        return new FaultReport.Entry(
                fault.sheet(),
                fault.line(),
                fault.field(),
                fault.severity() == Severity.ERROR,
                fault.code(),
                fault.value(),
                fault.message());
    }
}
