package de.gesamtplan.jobs.cli;

import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.cost.ElectricityPrice;
import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.jobs.intake.Arrival;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.Fault;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.intake.Profiles;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.intake.Severity;
import de.gesamtplan.jobs.intake.Table;
import de.gesamtplan.jobs.intake.Understood;
import de.gesamtplan.jobs.meters.CollectedMeters;
import de.gesamtplan.jobs.readings.CollectedReadings;
import de.gesamtplan.jobs.reference.CollectedReference;
import de.gesamtplan.jobs.store.CsvExport;
import de.gesamtplan.jobs.store.MeterStore.Known;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Evaluates delivered files alone, without database: register, sites and readings in, one line per key figure and quantity out. */
final class EnergyFiles {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    /** Messages of one code about one file, or about readings; a column that is wrong is so in each row. */
    private static final int MOST_OF_A_KIND = 20;

    private static final Path CONFIG = RunOptions.home().resolve("config");

    @Option(names = "--meters", paramLabel = "DATEI", description = "Ohne Datenbank: Zählerregister.")
    private @Nullable Path meters;

    @Option(names = "--sites", paramLabel = "DATEI", description = "Ohne Datenbank: Standorte.")
    private @Nullable Path sites;

    @Option(
            names = "--contracts",
            paramLabel = "DATEI",
            description = "Ohne Datenbank, freiwillig: Stromverträge, für REF und EE-Strom.")
    private @Nullable Path contracts;

    @Option(
            names = "--servers",
            paramLabel = "DATEI",
            description = "Ohne Datenbank, freiwillig: Server, für ITEUsv und ITEEsv.")
    private @Nullable Path servers;

    @Option(
            names = "--prices",
            paramLabel = "DATEI",
            description = "Ohne Datenbank, freiwillig: Strompreise, für die Stromkosten.")
    private @Nullable Path prices;

    @Option(
            names = "--input",
            paramLabel = "DATEI",
            arity = "1..*",
            description = "Ohne Datenbank: Dateien mit Messwerten, spätere ersetzen frühere.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--export",
            paramLabel = "DATEI",
            description = "Ohne Datenbank: Kennzahlen als CSV in diese Datei.")
    private @Nullable Path export;

    private final Profiles profiles;
    private final Path config;
    private final Map<String, Integer> told = new LinkedHashMap<>();
    private PrintStream err = System.err;
    private boolean faulty;

    EnergyFiles() {
        this(CONFIG);
    }

    EnergyFiles(Path config) {
        this.config = config;
        this.profiles = new Profiles(config.resolve("profile"));
    }

    boolean isAsked() {
        return meters != null
                || sites != null
                || contracts != null
                || servers != null
                || prices != null
                || export != null
                || !inputs.isEmpty();
    }

    /** @return exit code */
    int run(CommandLine command) {
        if (meters == null || sites == null || export == null || inputs.isEmpty()) {
            throw new CommandLine.ParameterException(
                    command, "Bitte --meters, --sites, --input und --export zusammen angeben.");
        }
        Map<String, Path> references = new LinkedHashMap<>(Map.of("standorte", sites));
        if (contracts != null) {
            references.put("stromvertraege", contracts);
        }
        if (servers != null) {
            references.put("server", servers);
        }
        if (prices != null) {
            references.put("strompreise", prices);
        }
        return run(meters, references, inputs, export, System.err);
    }

    /** @param references by kind; the sites must be among them */
    int run(Path registerFile, Map<String, Path> references, List<Path> readingFiles, Path to, PrintStream messages) {
        err = messages;
        Map<String, List<Map<String, @Nullable Object>>> rows = new HashMap<>();
        references.forEach((kind, file) -> rows.put(kind, reference(kind, file)));
        for (String kind : List.of("emissionsfaktoren", "normen")) {
            rows.put(kind, reference(kind, config.resolve("referenz").resolve(kind + ".csv")));
        }
        FileReference reference = new FileReference(rows);
        Profile registerProfile = profile("zaehler", registerFile);
        CollectedMeters register = new CollectedMeters(
                registerFile,
                registerProfile,
                reference.sites().stream().map(Site::key).collect(Collectors.toSet()));
        read(registerFile, registerProfile, register::take);
        try (CollectedReadings readings = new CollectedReadings(register.all())) {
            readingFiles.forEach(file -> readings(file, readings));
            FileYears years =
                    new FileYears(register.all().stream().map(Known::meter).toList(), readings);
            List<EnergyReport> reports = reference.reports(years);
            years.findings().forEach(this::tell);
            CsvExport.write(to, "", KeyFigureLines.HEADER, lines(reports, reference.prices()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep readings in temporary files", e);
        }
        told.forEach((kind, times) -> {
            if (times > MOST_OF_A_KIND) {
                err.println(kind + " noch " + (times - MOST_OF_A_KIND) + "-mal, hier nicht gezeigt.");
            }
        });
        return faulty ? RunOptions.HELD_BACK : 0;
    }

    /** Key figures of all years, then the quantities that they rest on. */
    private static List<List<String>> lines(List<EnergyReport> reports, List<ElectricityPrice> prices) {
        List<List<String>> lines = new ArrayList<>();
        reports.forEach(report -> lines.addAll(KeyFigureLines.of(report.figures())));
        reports.forEach(report -> lines.addAll(QuantityLines.of(report, prices)));
        return lines;
    }

    private List<Map<String, @Nullable Object>> reference(String kind, Path file) {
        CollectedReference rows = new CollectedReference(kind);
        read(file, profiles.choose("referenz", kind + ".csv"), rows::take);
        return rows.all();
    }

    private Profile profile(String folder, Path file) {
        return profiles.choose(folder, file.getFileName().toString());
    }

    private void readings(Path file, CollectedReadings into) {
        Delivery delivery = new Delivery(0, Arrival.of(DeliveryKind.READING, file), "", profile("energie", file));
        understand(file, () -> into.take(delivery, row -> tell(file, row)));
    }

    private void read(Path file, Profile profile, Consumer<Row> rows) {
        understand(
                file,
                () -> Table.read(file, profile, row -> {
                    rows.accept(row);
                    tell(file, row);
                }));
    }

    /** Reads a file whose rows tell of themselves. */
    private interface Reader {
        Understood read() throws IOException;
    }

    private void understand(Path file, Reader reader) {
        try {
            FileException.unlessReadable(file);
            reader.read().faults().forEach(fault -> tell(file, fault));
        } catch (FileException e) {
            tell(file, 0, e.code(), String.valueOf(e.getMessage()), Severity.ERROR);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void tell(Path file, Row row) {
        row.faults().forEach(fault -> tell(file, fault));
    }

    private void tell(Path file, Fault fault) {
        tell(file, fault.line(), fault.code(), fault.message(), fault.severity());
    }

    private void tell(Path file, int line, String code, String message, Severity severity) {
        faulty = faulty || severity == Severity.ERROR;
        if (isOneTooMany(file.getFileName() + ": " + code)) {
            return;
        }
        err.println((severity == Severity.ERROR ? "Fehler " : "Hinweis ") + file.getFileName()
                + (line == 0 ? "" : ", Zeile " + line) + ": " + code + " " + message);
    }

    private void tell(Finding finding) {
        String code = finding.check().code();
        if (!isOneTooMany("Messwerte: " + code)) {
            err.println("Hinweis Zähler %s (%s), %s bis %s: %s %s: %s. %s"
                    .formatted(
                            finding.meter(),
                            finding.site(),
                            local(finding.from()),
                            local(finding.to()),
                            code,
                            finding.check().label(),
                            finding.value(),
                            finding.advice()));
        }
    }

    private static String local(Instant at) {
        return TIME.format(at.atZone(FileYears.ZONE));
    }

    private boolean isOneTooMany(String kind) {
        return told.merge(kind, 1, Integer::sum) > MOST_OF_A_KIND;
    }
}
