package de.gesamtplan.jobs.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a file that somebody asked for by name: UTF-8, semicolons, quotes as in RFC 4180. */
public final class CsvExport {
    /** Stands before the header where the file is for a spreadsheet, which else takes another encoding. */
    public static final String MARK = "\ufeff";

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private CsvExport() {}

    /**
     * @param mark {@link #MARK} or nothing
     * @throws UncheckedIOException with a German message and code if the file cannot be written
     */
    public static void write(Path file, String mark, List<String> header, List<? extends List<String>> lines) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader(header.toArray(String[]::new))
                .get();
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(writer.append(mark), format)) {
            for (List<String> line : lines) {
                csv.printRecord(line.stream().map(CsvExport::safe).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "DATEI-90: Die Datei " + file + " lässt sich nicht schreiben. Bitte Ordner und Rechte prüfen.", e);
        }
    }

    /** A spreadsheet must not take a text for a formula. */
    private static String safe(String text) {
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        return formula && !text.matches("-?\\d+(,\\d+)?") ? "'" + text : text;
    }
}
