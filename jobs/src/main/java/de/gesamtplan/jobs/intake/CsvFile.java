package de.gesamtplan.jobs.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV record by record; encoding and separator are the profile's or found out from the file. */
final class CsvFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ";\t,";
    private static final int SAMPLE = 64 * 1024;

    private CsvFile() {}

    static void read(Path file, Profile profile, RecordSink sink) throws IOException {
        Charset charset = profile.encoding() == null ? detectCharset(file) : Charset.forName(profile.encoding());
        char separator = profile.separator() == null ? detectSeparator(file, charset, profile) : profile.separator();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        sink.sheet("");
        try (Reader reader = open(file, charset);
                CSVParser parser =
                        CSVParser.builder().setReader(reader).setFormat(format).get()) {
            long line = 1;
            for (CSVRecord record : parser) {
                Object[] cells = new Object[record.size()];
                for (int c = 0; c < cells.length; c++) {
                    cells[c] = record.get(c);
                }
                sink.record((int) line, cells);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw new FileException(
                    "DATEI-02",
                    "Die CSV-Datei ist beschädigt (" + e.getMessage() + "). Bitte neu ausgeben und liefern.");
        }
    }

    private static Reader open(Path file, Charset charset) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    /** UTF-8 if the whole file is valid as that; Windows-1252, which holds ISO-8859-1, otherwise. */
    private static Charset detectCharset(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                if (decoder.decode(bytes, chars, end).isError()) {
                    return WINDOWS;
                }
                bytes.compact();
                chars.clear();
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** The separator that splits a line into the headings that the profile needs; else the one that stands most often. */
    private static char detectSeparator(Path file, Charset charset, Profile profile) throws IOException {
        char[] sample = new char[SAMPLE];
        int length;
        try (Reader reader = open(file, charset)) {
            length = Math.max(0, reader.read(sample));
        }
        String text = new String(sample, 0, length);
        for (char separator : SEPARATORS.toCharArray()) {
            for (String line : text.lines().limit(60).toList()) {
                Object[] cells = line.replace("\"", "").split(Pattern.quote(String.valueOf(separator)), -1);
                if (Header.of(cells, profile).hasAll(profile)) {
                    return separator;
                }
            }
        }
        return SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparing(
                        separator -> text.chars().filter(c -> c == separator).count()))
                .map(separator -> (char) separator.intValue())
                .orElse(';');
    }
}
