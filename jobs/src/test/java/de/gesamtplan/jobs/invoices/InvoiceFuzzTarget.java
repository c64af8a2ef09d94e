package de.gesamtplan.jobs.invoices;

import de.gesamtplan.jobs.intake.FileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a fuzzer (Jazzer) drives: any bytes are either read as an e-invoice or refused with a {@link FileException}. */
public final class InvoiceFuzzTarget {
    private InvoiceFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Path file = Files.createTempFile("fuzz", ".xml");
        try {
            Files.write(file, data);
            InvoiceDocument.read(file);
        } catch (FileException e) {
            // Refused with its reason: as it should be.
            return;
        } finally {
            Files.delete(file);
        }
    }
}
