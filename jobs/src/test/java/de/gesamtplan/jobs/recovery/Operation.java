package de.gesamtplan.jobs.recovery;

import de.gesamtplan.jobs.SampleMeters;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The program as an operator runs it: a process with folders of its own, against a database server. */
final class Operation {
    static final int ROWS = 1_000_000;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final List<String> FOLDERS = List.of("inbox", "archive", "rejected", "out");

    private final Path home;
    private final Path deliveries;

    Operation(Path home) throws IOException {
        this.home = home;
        this.deliveries = home.resolve("deliveries");
        FileSystemUtils.deleteRecursively(home);
        FileSystemUtils.copyRecursively(Path.of("../config"), home.resolve("config"));
        writeDeliveries();
    }

    /** A million readings, a file with faulty rows, a file that is refused and one that is sent twice. */
    private void writeDeliveries() throws IOException {
        Files.createDirectories(deliveries);
        String[] meters = {"GES", "IT"};
        LocalDateTime first = LocalDateTime.of(2021, 4, 1, 0, 0);
        try (BufferedWriter out = Files.newBufferedWriter(deliveries.resolve("a-million.csv"))) {
            out.write("Zähler;Zeitstempel;Wert\n");
            for (int i = 0; i < ROWS; i++) {
                LocalDateTime utc = first.plusMinutes(15L * (i / 2));
                out.write(meters[i % 2] + ";" + STAMP.format(utc) + "Z;" + i % 97 + "," + i % 10 + "\n");
            }
        }
        Files.writeString(
                deliveries.resolve("b-faulty.csv"),
                "Zähler;Zeitstempel;Wert\nGES;01.01.2020 00:00Z;1,5\nGES;01.01.2020 00:07Z;1\nXX;01.01.2020 00:15Z;1\n");
        Files.writeString(deliveries.resolve("c-refused.csv"), "Zeitstempel;unbekannt\n01.01.2020 00:00;1\n");
        Files.copy(deliveries.resolve("b-faulty.csv"), deliveries.resolve("d-again.csv"));
    }

    /** Takes in what the readings refer to. */
    void prepare(Map<String, String> database) throws Exception {
        deliver(
                "referenz",
                "standorte.csv",
                "Standort;Bezeichnung;Inbetriebnahme;Nennleistung gesamt kW;Abwärmenutzung;Anteil erneuerbar;Herkunftsnachweise\n"
                        + "RZ1;Rechenzentrum;01.03.2014;780;nein;100;100\nRZ2;Serverraum;01.03.2014;90;nein;60;0\n");
        deliver(
                "zaehler",
                "zaehler.csv",
                SampleMeters.HEADER
                        + "\nGES;RZ1;Gesamt;Strom;kWh;Lastgang-Energie;1-1:1.29.0;1;;;01.01.2020;;;;400"
                        + "\nIT;RZ1;IT;Strom;kWh;Lastgang-Energie;1-1:1.29.0;1;;;01.01.2020;;;USV-Ausgang;\n");
        for (String job : List.of("reference", "meters")) {
            int exit = start(job, database).waitFor();
            if (exit != 0) {
                throw new IllegalStateException(job + " ended with " + exit + ": " + output());
            }
        }
    }

    private void deliver(String kind, String name, String content) throws IOException {
        Path inbox = Files.createDirectories(home.resolve("inbox").resolve(kind));
        Files.writeString(inbox.resolve(name), content);
    }

    /** Puts the folders back to what they were before the readings came. */
    void deliverAgain() throws IOException {
        for (String folder : FOLDERS) {
            FileSystemUtils.deleteRecursively(home.resolve(folder));
        }
        Path inbox = Files.createDirectories(home.resolve("inbox/energie"));
        int order = 0;
        try (Stream<Path> files = Files.list(deliveries)) {
            for (Path file : files.sorted().toList()) {
                Path copy = inbox.resolve(file.getFileName());
                Files.copy(file, copy);
                Files.setLastModifiedTime(
                        copy,
                        FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(order++)));
            }
        }
    }

    Process start(String job, Map<String, String> database) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dgesamtplan.home=" + home.toAbsolutePath(),
                        "-Dgesamtplan.inbox.quiet=0s",
                        "-cp",
                        classPath(),
                        "de.gesamtplan.jobs.cli.Gesamtplan",
                        job)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output.txt").toFile());
        builder.environment().putAll(database);
        return builder.start();
    }

    /** That of the program, without the tests. */
    private static String classPath() {
        return Stream.of(String.valueOf(System.getProperty("java.class.path")).split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    String output() {
        try {
            File file = home.resolve("output.txt").toFile();
            return file.exists() ? Files.readString(file.toPath()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where each delivered file lies now, without the numbers of deliveries; checks of deliveries once, however many runs they took. */
    Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        for (String folder : FOLDERS) {
            if (Files.isDirectory(home.resolve(folder))) {
                try (Stream<Path> all = Files.walk(home.resolve(folder))) {
                    for (Path file : all.filter(Files::isRegularFile).toList()) {
                        String name = home.relativize(file)
                                .toString()
                                .replaceAll("/\\d+-", "/")
                                .replaceAll("_Lieferung-\\d+", "")
                                .replaceAll("(Lieferpruefung/[^_]+)_[\\d-]+", "$1");
                        files.merge(name, 1L, name.contains("/Lieferpruefung/") ? Math::max : Long::sum);
                    }
                }
            }
        }
        return files;
    }
}
