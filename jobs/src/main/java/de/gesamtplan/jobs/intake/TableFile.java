package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A file of rows and columns that has been looked at and can be read, more than once. */
interface TableFile {
    /**
     * Finds out how the file is written.
     *
     * @throws FileException if it is of no kind that is read, is damaged or dangerous
     */
    static TableFile of(Path file, Profile profile) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(csv|txt|tsv)")) {
            return CsvFile.of(file, profile);
        }
        if (name.matches(".*\\.(xlsx|xls|xlsm)")) {
            return XlsxFile.of(file, profile);
        }
        throw new FileException(
                "DATEI-01", "Dateien dieser Art werden nicht gelesen. Bitte als CSV oder XLSX liefern.");
    }

    /** Passes all records on, in order. */
    void read(RecordSink sink) throws IOException;

    /** How the file is written, for the closing summary. */
    String german();
}
