package de.gesamtplan.jobs.inbox;

import de.gesamtplan.jobs.intake.Arrival;
import de.gesamtplan.jobs.intake.FileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;

/** A ZIP delivery, taken apart into a hidden folder beside it; what a kill leaves there is overwritten the next time. */
final class Unpacking {
    private static final int MOST_FILES = 10_000;
    private static final int SMALL = 1 << 20;
    private static final int LARGEST_RATIO = 1_000;
    private static final Pattern ESCAPING = Pattern.compile("^/|^[A-Za-z]:|\\\\|(^|/)\\.\\.(/|$)");
    /** What file managers add by themselves. */
    private static final Pattern NO_DELIVERY =
            Pattern.compile("(^|.*/)(__MACOSX/.*|\\.[^/]*|~[^/]*|Thumbs\\.db|README[^/]*)");

    private final Arrival zip;
    private final long largest;

    Unpacking(Arrival zip, long largest) {
        this.zip = zip;
        this.largest = largest;
    }

    private static Path folder(Arrival zip) {
        return zip.file().resolveSibling("." + zip.file().getFileName() + ".entpackt");
    }

    static void discard(Arrival zip) throws IOException {
        FileSystemUtils.deleteRecursively(folder(zip));
    }

    List<Arrival> arrivals() throws IOException {
        discard(zip);
        List<Arrival> arrivals = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.file().toFile())) {
            List<ZipEntry> entries = new ArrayList<>(Collections.list(file.entries()));
            entries.removeIf(ZipEntry::isDirectory);
            check(entries);
            entries.removeIf(entry -> NO_DELIVERY.matcher(entry.getName()).matches());
            entries.sort(Comparator.comparingLong(ZipEntry::getTime).thenComparing(ZipEntry::getName));
            for (ZipEntry entry : entries) {
                arrivals.add(unpack(file, entry, arrivals.size()));
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new FileException(
                    "DATEI-18", "Die ZIP-Datei ist beschädigt oder verschlüsselt. Bitte ohne Kennwort neu packen.");
        }
        if (arrivals.isEmpty()) {
            throw new FileException("DATEI-15", "Die ZIP-Datei ist leer. Bitte neu packen und liefern.");
        }
        return arrivals;
    }

    private void check(List<ZipEntry> entries) {
        long total = 0;
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (ESCAPING.matcher(name).find()) {
                throw new FileException(
                        "DATEI-18",
                        "Die ZIP-Datei enthält den Namen „" + Suspicion.harmless(name)
                                + "“, der aus ihrem Ordner hinausführt. Bitte neu packen.");
            }
            Suspicion.checkName(base(name));
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                throw new FileException("DATEI-18", "Die ZIP-Datei enthält eine weitere. Bitte ohne diese neu packen.");
            }
            total += entry.getSize();
            boolean dense =
                    entry.getSize() > SMALL && entry.getSize() / Math.max(1, entry.getCompressedSize()) > LARGEST_RATIO;
            if (dense || total > largest || entries.size() > MOST_FILES) {
                throw bomb();
            }
        }
    }

    private static FileException bomb() {
        return new FileException(
                "DATEI-05", "Die ZIP-Datei ist ungewöhnlich groß gepackt und wird nicht geöffnet. Bitte aufteilen.");
    }

    private static String base(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private Arrival unpack(ZipFile file, ZipEntry entry, int number) throws IOException {
        Path folder = Files.createDirectories(folder(zip).resolve(String.valueOf(number)));
        Path unpacked = folder.resolve(base(entry.getName()));
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = file.getInputStream(entry);
                OutputStream out = Files.newOutputStream(unpacked)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                // The size that the package states may be a lie.
                if (size > entry.getSize()) {
                    throw bomb();
                }
                out.write(buffer, 0, read);
            }
        }
        return new Arrival(zip.kind(), unpacked, base(entry.getName()), zip.name());
    }
}
