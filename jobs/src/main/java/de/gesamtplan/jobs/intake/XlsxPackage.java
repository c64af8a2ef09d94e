package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a workbook before it is opened: what must not be opened is refused here. */
final class XlsxPackage {
    /** A sheet of a million rows and 40 columns has about 2 GB of XML. */
    private static final long LARGEST_SHEET = 4L << 30;
    /** Other parts, such as the texts, are kept in memory. */
    private static final long LARGEST_PART = 96L << 20;

    private static final int SMALL = 1 << 20;
    private static final int LARGEST_RATIO = 500;
    private static final int MOST_PARTS = 10_000;

    private XlsxPackage() {}

    /**
     * @return what is merged, by the name of the sheet
     * @throws FileException if the file is no workbook, has macros or is made to do harm
     */
    static Map<String, MergedCells> check(Path file) throws IOException {
        checkKind(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw bomb();
            }
            Map<String, MergedCells> byPart = new HashMap<>();
            long lastText = -1;
            long texts = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                checkPart(entry);
                if (entry.getName().matches(".*\\.(xml|rels)")) {
                    SheetXml xml = look(zip, entry);
                    lastText = Math.max(lastText, xml.lastText());
                    texts += xml.texts();
                    if (!xml.mergedCells().isEmpty()) {
                        byPart.put(entry.getName(), MergedCells.of(xml.mergedCells()));
                    }
                }
            }
            if (lastText >= texts) {
                throw XlsxFile.unreadable();
            }
            return byPart.isEmpty() ? Map.of() : SheetNames.of(zip).named(byPart);
        } catch (ZipException | IllegalArgumentException e) {
            throw XlsxFile.unreadable();
        }
    }

    private static void checkKind(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(4);
        }
        if (start.length == 0) {
            throw new FileException("DATEI-15", "Die Datei ist leer. Bitte neu ausgeben und liefern.");
        }
        String magic = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (magic.startsWith("\u00d0\u00cf")) {
            throw new FileException(
                    "DATEI-04",
                    "Die Datei ist im alten Format .xls oder verschlüsselt. Bitte ohne Kennwort als .xlsx speichern und neu liefern.");
        }
        if (magic.startsWith("%PDF")) {
            throw new FileException(
                    "DATEI-22", "Die Datei ist ein PDF, keine Arbeitsmappe. Bitte als .xlsx oder CSV liefern.");
        }
    }

    private static void checkPart(ZipEntry entry) {
        long size = entry.getSize();
        boolean sheet = entry.getName().startsWith("xl/worksheets/");
        boolean dense = size > SMALL && size / Math.max(1, entry.getCompressedSize()) > LARGEST_RATIO;
        if (dense || size > (sheet ? LARGEST_SHEET : LARGEST_PART)) {
            throw bomb();
        }
        if (entry.getName().endsWith("vbaProject.bin")) {
            throw new FileException(
                    "DATEI-06",
                    "Die Arbeitsmappe enthält Makros. Bitte als .xlsx ohne Makros speichern und neu liefern.");
        }
    }

    private static FileException bomb() {
        return new FileException(
                "DATEI-05",
                "Die Arbeitsmappe ist ungewöhnlich groß gepackt und wird nicht geöffnet. Bitte neu speichern.");
    }

    /** The sizes that a package states may be lies, so what comes out is counted. */
    private static SheetXml look(ZipFile zip, ZipEntry entry) throws IOException {
        SheetXml xml = new SheetXml();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > entry.getSize()) {
                    throw bomb();
                }
                xml.add(buffer, read);
            }
        }
        return xml;
    }
}
