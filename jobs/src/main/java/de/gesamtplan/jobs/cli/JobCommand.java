package de.gesamtplan.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs one job. */
@Command(mixinStandardHelpOptions = true)
final class JobCommand implements Callable<Integer> {
    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry(
                    "reference",
                    "Liest Referenzdaten ein: Ressorts, Verträge, Maßnahmen, Faktoren (Eingang referenz/)."),
            Map.entry("budget", "Liest das beschlossene Haushaltssoll und seine Änderungen ein (Eingang soll/)."),
            Map.entry("plans", "Liest die IT-Fachplanungen der Ressorts ein (Eingang fachplanung/)."),
            Map.entry("bookings", "Liest Buchungen ein (Eingang beschaffung/)."),
            Map.entry("invoices", "Liest E-Rechnungen ein und ordnet sie zu (Eingang rechnung/)."),
            Map.entry("meters", "Liest das Zählerregister ein (Eingang zaehler/)."),
            Map.entry("readings", "Liest Messwerte ein (Eingang energie/)."),
            Map.entry("consolidation", "Führt die Fachplanungen zur IT-Gesamtplanung zusammen."),
            Map.entry("bundling", "Findet ähnliche Bedarfe mehrerer Ressorts."),
            Map.entry("controlling", "Erstellt den Controllingbericht eines Monats."),
            Map.entry("energy", "Berechnet die Energiekennzahlen eines Jahres."),
            Map.entry("status", "Erstellt den Sachstandsbericht des CIO."));

    private final String job;

    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(
            names = "--fuer",
            paramLabel = "WAS",
            description =
                    "Wofür gerechnet wird: Runde (2027/2028), Monat (2026-09) oder Jahr (2025). Sonst das Neueste.")
    private @Nullable String subject;

    private JobCommand(String job) {
        this.job = job;
    }

    static CommandLine of(String job) {
        CommandLine command = new CommandLine(new JobCommand(job));
        command.getCommandSpec().usageMessage().description(DESCRIPTIONS.getOrDefault(job, job));
        return command;
    }

    @Override
    public Integer call() {
        return options.run(Path.of(""), Map.of(), jobs -> List.of(() -> jobs.run(job, subject)));
    }
}
