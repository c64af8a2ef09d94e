package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that a file holds, titles and blank lines too, as it was sent: for sending it back. */
public final class SentRows implements RecordSink {
    private final int mostCells;
    private final List<SentRow> rows = new ArrayList<>();
    private long cells;

    /** A record; line as faults name it. */
    public record SentRow(int line, List<String> cells) {
        public SentRow {
            cells = List.copyOf(cells);
        }
    }

    private SentRows(int mostCells) {
        this.mostCells = mostCells;
    }

    /** @return empty if the file is no text table, or has more cells */
    public static Optional<List<SentRow>> of(Path file, Profile profile, int mostCells) throws IOException {
        try {
            if (!(TableFile.of(file, profile) instanceof CsvFile csv)) {
                return Optional.empty();
            }
            SentRows sent = new SentRows(mostCells);
            csv.read(sent);
            return sent.cells > mostCells ? Optional.empty() : Optional.of(sent.rows);
        } catch (FileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void sheet(String name) {
        // Text has none.
    }

    @Override
    public void record(int line, @Nullable Object[] record) {
        cells += record.length;
        if (cells <= mostCells) {
            List<String> texts = new ArrayList<>();
            for (Object cell : record) {
                texts.add(cell == null ? "" : cell.toString());
            }
            rows.add(new SentRow(line, texts));
        }
    }
}
