package de.gesamtplan.reports.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the time stamps of the packed parts out of a workbook; the parts stay packed as they are. */
final class SteadyZip {
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream steady = new ByteArrayOutputStream(zip.length);
        try (ZipFile in = ZipFile.builder().setByteArray(zip).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(steady)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
                copy.setTimeLocal(ANY_TIME);
                copy.setMethod(entry.getMethod());
                copy.setCrc(entry.getCrc());
                copy.setSize(entry.getSize());
                copy.setCompressedSize(entry.getCompressedSize());
                out.addRawArchiveEntry(copy, in.getRawInputStream(entry));
            }
        }
        return steady.toByteArray();
    }
}
