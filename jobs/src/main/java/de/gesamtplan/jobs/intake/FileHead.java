package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a table file begins: what stands above its header, the header and some rows. */
public final class FileHead {
    /** So many cells tell how numbers are written, and are read in no time. */
    private static final int MOST_CELLS = 20_000;

    private static final int MOST_ROWS = 50;

    private final List<List<String>> above;
    private final @Nullable Header header;
    private final List<List<String>> rows;
    private final NumberForm numbers;

    private FileHead(List<List<String>> above, @Nullable Header header, List<List<String>> rows, NumberForm numbers) {
        this.above = Collections.unmodifiableList(above);
        this.rows = Collections.unmodifiableList(rows);
        this.header = header;
        this.numbers = numbers;
    }

    /** @throws FileException if the file cannot be read as a table */
    public static FileHead of(Path file, Profile profile) throws IOException {
        Head head = new Head(profile);
        try {
            TableFile.of(file, profile).read(head);
        } catch (Enough e) {
            // The rest of the file is not looked at.
        }
        return new FileHead(head.above, head.header, head.rows, head.proof.formOfAll());
    }

    /** Cells of the records above the header, blank ones left out; empty if there is no header. */
    public List<List<String>> above() {
        return header == null ? List.of() : above;
    }

    /** Null if none was found. */
    public @Nullable Header header() {
        return header;
    }

    /** Cells of the first rows below the header, empty where nothing stands. */
    public List<List<String>> rows() {
        return rows;
    }

    /** The form that the numbers of the first rows can only have; undeclared if they prove none, or both. */
    public NumberForm numbers() {
        return numbers;
    }

    /** Ends the reading. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private static final class Head implements RecordSink {
        private final Profile profile;
        private final NumberProof proof = NumberProof.empty();
        private final List<List<String>> above = new ArrayList<>();
        private @Nullable Header header;
        private final List<List<String>> rows = new ArrayList<>();
        private int cells;

        Head(Profile profile) {
            this.profile = profile;
        }

        @Override
        public void sheet(String name) {
            proof.sheet(name);
        }

        @Override
        public void record(int line, @Nullable Object[] record) {
            cells += record.length;
            if (cells > MOST_CELLS) {
                throw new Enough();
            }
            if (header != null) {
                proof.record(line, record);
                if (rows.size() < MOST_ROWS) {
                    rows.add(texts(record));
                }
                return;
            }
            Header candidate = Header.of(record, profile);
            if (candidate.hasAll(profile)) {
                header = candidate;
            } else {
                above.add(texts(record).stream().filter(text -> !text.isEmpty()).toList());
            }
        }

        private static List<String> texts(@Nullable Object[] record) {
            List<String> texts = new ArrayList<>();
            for (Object cell : record) {
                String text = cell instanceof BigDecimal number
                        ? Row.plain(number)
                        : cell == null ? "" : cell.toString().strip();
                texts.add(text);
            }
            return texts;
        }
    }
}
