package de.gesamtplan.jobs.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a fuzzer (Jazzer) drives: any bytes are either read as a table or refused with a {@link FileException}. How to run it
 * is in ops/README.md; what it found is in {@link HostileFileTest}.
 */
public final class FuzzTarget {
    private static final Profile PLANS = new Profiles(Path.of("../config/profile")).choose("fachplanung", "x.csv");
    private static final Map<String, byte[]> PARTS = parts();

    private FuzzTarget() {}

    /** @param data first byte: 0 CSV, 1 the sheet of a workbook, 2 a workbook; the rest is its content */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length < 2) {
            return;
        }
        byte[] content = Arrays.copyOfRange(data, 1, data.length);
        int kind = Math.floorMod(data[0], 3);
        Path file = Files.createTempFile("fuzz", kind == 0 ? ".csv" : ".xlsx");
        try {
            Files.write(file, kind == 1 ? withSheet(content) : content);
            Table.read(file, PLANS, row -> {
                PLANS.required().forEach(row::text);
                row.money("Ansatz 2027");
                row.date("Datum");
                row.digits("Kapitel", 4);
            });
        } catch (FileException e) {
            // Refused with its reason: as it should be.
            return;
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] withSheet(byte[] sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().endsWith("sheet1.xml") ? sheet : part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Ressort");
            workbook.write(bytes);
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
            return parts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
