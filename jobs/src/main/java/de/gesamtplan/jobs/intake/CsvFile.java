package de.gesamtplan.jobs.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file; encoding and separator are the profile's or found out. */
final class CsvFile implements TableFile {
    private final Path file;
    private final TextForm form;

    private CsvFile(Path file, TextForm form) {
        this.file = file;
        this.form = form;
    }

    /** @throws FileException if it is no text, or its encoding cannot be decided */
    static CsvFile of(Path file, Profile profile) throws IOException {
        return new CsvFile(file, TextForm.of(file, profile));
    }

    @Override
    public String german() {
        return form.german();
    }

    /** @throws FileException if a quoted field does not end */
    @Override
    public void read(RecordSink sink) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(form.separator())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        sink.sheet("");
        Records passing = new Records(sink);
        try (RecordReader reader = new RecordReader(open(), form.strayReturns());
                CSVParser parser =
                        CSVParser.builder().setReader(reader).setFormat(format).get()) {
            int line = 1;
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                String[] cells = records.next().values();
                reader.recordEnds();
                passing.pass(line, cells);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            passing.end();
        } catch (UncheckedIOException e) {
            throw new FileException(
                    "DATEI-02",
                    "Die CSV-Datei ist beschädigt oder abgeschnitten (" + reason(e)
                            + "). Bitte neu ausgeben und liefern.");
        }
    }

    private static String reason(UncheckedIOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("EOF reached before encapsulated token finished")
                ? "ein Feld in Anführungszeichen endet nicht"
                : message;
    }

    private Reader open() throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), form.charset()), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    /** Passes records on, and those on that a stray return tore or joined. */
    private final class Records {
        private final RecordSink sink;
        /** Cells of the record before. */
        private int width;

        private boolean shorter;

        Records(RecordSink sink) {
            this.sink = sink;
        }

        void pass(int line, String[] cells) {
            int mark = form.strayReturns() ? marked(cells) : -1;
            if (mark >= 0 && cells.length == 2 * width - 1 && mark == width - 1) {
                passJoined(line, cells);
                return;
            }
            if (mark >= 0) {
                for (int c = 0; c < cells.length; c++) {
                    cells[c] = cells[c].replace(RecordReader.STRAY_RETURN, ' ');
                }
            }
            shorter = cells.length < width;
            width = cells.length;
            sink.record(line, cells);
        }

        void end() {
            if (shorter && !form.endsWithLine()) {
                sink.cutOff();
            }
        }

        private static int marked(String[] cells) {
            for (int c = 0; c < cells.length; c++) {
                if (cells[c].indexOf(RecordReader.STRAY_RETURN) >= 0) {
                    return c;
                }
            }
            return -1;
        }

        /** Two records as long as the one before, with a stray return in the place of the line end. */
        private void passJoined(int line, String[] cells) {
            @Nullable Object[] first = Arrays.copyOf(cells, width, Object[].class);
            @Nullable Object[] second = Arrays.copyOfRange(cells, width - 1, cells.length, Object[].class);
            String joint = cells[width - 1];
            int at = joint.indexOf(RecordReader.STRAY_RETURN);
            first[width - 1] = joint.substring(0, at);
            second[0] = joint.substring(at + 1);
            sink.record(line, first);
            sink.record(line, second);
        }
    }
}
