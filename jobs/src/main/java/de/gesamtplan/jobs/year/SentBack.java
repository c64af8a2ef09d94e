package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.intake.DeliveryStore.Rejected;
import de.gesamtplan.jobs.intake.Fault;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.Header;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.intake.SentRows;
import de.gesamtplan.jobs.intake.Table;
import de.gesamtplan.reports.faults.Returned;
import de.gesamtplan.reports.faults.Returned.Mark;
import de.gesamtplan.reports.faults.Returned.SentRow;
import de.gesamtplan.reports.faults.Returned.SentSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What goes back to the sender of a faulty file: all that was sent, if a workbook of it can be made and be handled, else the
 * rows that were held back.
 */
final class SentBack {
    /** Workbooks are built in memory: about 1.3 kB a cell. */
    private static final int MOST_CELLS = 400_000;

    private static final long LARGEST_WORKBOOK = 3L << 20;

    private final Path file;
    private final Profile profile;
    private final List<Fault> faults;
    private final List<Rejected> rejected;

    SentBack(Path file, Profile profile, List<Fault> faults, List<Rejected> rejected) {
        this.file = file;
        this.profile = profile;
        this.faults = faults;
        this.rejected = rejected;
    }

    Returned returned() throws IOException {
        Map<String, Header> headers;
        try {
            headers = Table.headers(file, profile);
        } catch (FileException e) {
            return new Returned.Nothing();
        }
        boolean workbook =
                file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (workbook && Files.size(file) <= LARGEST_WORKBOOK) {
            return new Returned.OwnWorkbook(Files.readAllBytes(file), marks(headers));
        }
        Optional<List<SentRows.SentRow>> sent = workbook ? Optional.empty() : SentRows.of(file, profile, MOST_CELLS);
        return sent.isPresent() ? whole(sent.get(), headers) : heldBack(headers);
    }

    private List<Mark> marks(Map<String, Header> headers) {
        List<Mark> marks = new ArrayList<>();
        for (Fault fault : faults) {
            if (fault.line() > 0 && headers.containsKey(fault.sheet())) {
                marks.add(new Mark(
                        fault.sheet(), fault.line(), column(fault, headers.get(fault.sheet())), message(fault)));
            }
        }
        return marks;
    }

    /** What concerns a row or a field without a column is marked at the row's first cell. */
    private static int column(Fault fault, @Nullable Header header) {
        return header == null || fault.field().isEmpty() ? 0 : Math.max(0, header.column(fault.field()));
    }

    private static String message(Fault fault) {
        return fault.code() + ": " + fault.message();
    }

    private Returned whole(List<SentRows.SentRow> sent, Map<String, Header> headers) {
        Map<Integer, Map<Integer, String>> marks = marksByLine("", headers);
        List<SentRow> rows = new ArrayList<>();
        for (SentRows.SentRow row : sent) {
            rows.add(new SentRow(row.cells(), marks.getOrDefault(row.line(), Map.of())));
        }
        return new Returned.Rows(List.of(new SentSheet("", rows)), true);
    }

    private Map<Integer, Map<Integer, String>> marksByLine(String sheet, Map<String, Header> headers) {
        Map<Integer, Map<Integer, String>> marks = new HashMap<>();
        for (Fault fault : faults) {
            if (fault.sheet().equals(sheet)) {
                marks.computeIfAbsent(fault.line(), line -> new HashMap<>())
                        .merge(column(fault, headers.get(sheet)), message(fault), (one, more) -> one + "\n" + more);
            }
        }
        return marks;
    }

    private Returned heldBack(Map<String, Header> headers) {
        Map<String, List<SentRow>> bySheet = new LinkedHashMap<>();
        Map<String, Map<Integer, Map<Integer, String>>> marks = new HashMap<>();
        for (Rejected row : rejected) {
            @Nullable Header header = headers.get(row.sheet());
            List<SentRow> rows = bySheet.computeIfAbsent(row.sheet(), sheet -> {
                List<SentRow> begun = new ArrayList<>();
                begun.add(new SentRow(header == null ? List.of() : header.written(), Map.of()));
                return begun;
            });
            Map<Integer, String> ofRow = marks.computeIfAbsent(row.sheet(), sheet -> marksByLine(sheet, headers))
                    .getOrDefault(row.line(), Map.of());
            rows.add(new SentRow(row.cells(), ofRow));
        }
        List<SentSheet> sheets = new ArrayList<>();
        bySheet.forEach((name, rows) -> sheets.add(new SentSheet(name, rows)));
        return new Returned.Rows(sheets, false);
    }
}
