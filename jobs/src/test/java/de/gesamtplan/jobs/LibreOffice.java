package de.gesamtplan.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Another spreadsheet program, which computes all formulas by itself. */
final class LibreOffice {
    private LibreOffice() {}

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** The workbook as LibreOffice computes it: the stored results of formulas are taken out before. */
    static Path recalculated(Path workbook, Path folder) throws IOException, InterruptedException {
        Path bare = Files.createDirectories(folder.resolve("ohne")).resolve(workbook.getFileName());
        Files.write(bare, withoutResults(workbook));
        Path out = Files.createDirectories(folder.resolve("neu"));
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        bare.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not come to an end");
        }
        return out.resolve(workbook.getFileName());
    }

    private static byte[] withoutResults(Path workbook) throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bare)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    String xml = new String(bytes, StandardCharsets.UTF_8);
                    bytes = xml.replaceAll("(</f>)<v>[^<]*</v>", "$1").getBytes(StandardCharsets.UTF_8);
                }
                out.write(bytes);
                out.closeEntry();
            }
        }
        return bare.toByteArray();
    }
}
