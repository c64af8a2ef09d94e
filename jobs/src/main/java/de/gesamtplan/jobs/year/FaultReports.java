package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.intake.DeliveryStore.Recorded;
import de.gesamtplan.jobs.intake.DeliveryStore.Rejected;
import de.gesamtplan.jobs.intake.Fault;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.Header;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.intake.Severity;
import de.gesamtplan.jobs.intake.Table;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.faults.FaultReport;
import de.gesamtplan.reports.faults.FaultReport.HeldRow;
import de.gesamtplan.reports.faults.FaultReport.HeldSheet;
import de.gesamtplan.reports.faults.FaultWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Rejected> rejected = deliveries.rejectedOf(delivery.id());
        Map<String, Header> headers = rejected.isEmpty() ? Map.of() : headers(file, profile);
        FaultReport report = new FaultReport(
                delivery.fileName(),
                delivery.id(),
                !delivery.taken(),
                counts(delivery.totals()),
                faults.stream().map(FaultReports::entry).toList(),
                sheets(rejected, faults, headers));
        ReportHead head = new ReportHead(
                "Fehlerbericht " + delivery.fileName(),
                "Lieferung " + delivery.id(),
                delivery.deliveredAt().toLocalDate(),
                delivery.id(),
                delivery.deliveredAt());
        String name = "Fehlerberichte/" + delivery.fileName().replaceAll("\\.[^.]*$", "") + "_Lieferung-"
                + delivery.id() + ".xlsx";
        out.write(name, FaultWorkbook.render(report, head));
        return name;
    }

    /** Deliveries that are not tables have none. */
    private static Map<String, Header> headers(Path file, Profile profile) throws IOException {
        try {
            return Table.headers(file, profile);
        } catch (FileException e) {
            return Map.of();
        }
    }

    private static String counts(Totals totals) {
        return "Zeilen: gelesen %s, übernommen %s, zurückgewiesen %s, wiederholt %s"
                .formatted(
                        German.count(totals.read()),
                        German.count(totals.accepted()),
                        German.count(totals.rejected()),
                        German.count(totals.replaced()));
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

    private static List<HeldSheet> sheets(List<Rejected> rejected, List<Fault> faults, Map<String, Header> headers) {
        Map<String, Map<Integer, List<Fault>>> byPlace = new HashMap<>();
        for (Fault fault : faults) {
            byPlace.computeIfAbsent(fault.sheet(), s -> new HashMap<>())
                    .computeIfAbsent(fault.line(), l -> new ArrayList<>())
                    .add(fault);
        }
        Map<String, List<HeldRow>> rows = new LinkedHashMap<>();
        for (Rejected row : rejected) {
            @Nullable Header header = headers.get(row.sheet());
            Map<Integer, String> marks = new HashMap<>();
            for (Fault fault : byPlace.getOrDefault(row.sheet(), Map.of()).getOrDefault(row.line(), List.of())) {
                int column = header == null || fault.field().isEmpty() ? -1 : header.column(fault.field());
                marks.merge(column, fault.code() + ": " + fault.message(), (one, more) -> one + "\n" + more);
            }
            rows.computeIfAbsent(row.sheet(), s -> new ArrayList<>()).add(new HeldRow(row.line(), row.cells(), marks));
        }
        List<HeldSheet> sheets = new ArrayList<>();
        rows.forEach((sheet, held) -> {
            @Nullable Header header = headers.get(sheet);
            sheets.add(new HeldSheet(sheet, header == null ? List.of() : header.written(), held));
        });
        return sheets;
    }
}
