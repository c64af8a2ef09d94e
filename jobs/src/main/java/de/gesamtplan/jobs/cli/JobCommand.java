package de.gesamtplan.jobs.cli;

import de.gesamtplan.jobs.year.DryRun.Tried;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            Map.entry("comments", "Liest Stellungnahmen der Ressorts zum Controlling ein (Eingang stellungnahme/)."),
            Map.entry("decisions", "Liest Entscheidungen über Bündelungsvorschläge ein (Eingang entscheidung/)."),
            Map.entry("lexicon", "Liest Entscheidungen über Wörter des Lexikons ein (Eingang lexikon/)."),
            Map.entry("meters", "Liest das Zählerregister ein (Eingang zaehler/)."),
            Map.entry("readings", "Liest Messwerte ein (Eingang energie/)."),
            Map.entry("consolidation", "Führt die Fachplanungen zur IT-Gesamtplanung zusammen."),
            Map.entry("controlling", "Erstellt den Controllingbericht eines Monats."),
            Map.entry(
                    "energy",
                    "Berechnet die Energiekennzahlen eines Jahres (--fuer 2025) oder eines Monats (--fuer 2025-03)."),
            Map.entry("energy-month", "Schreibt den Kurzbericht Energie eines Monats."),
            Map.entry(
                    "reminder",
                    "Erinnert die Standorte an fehlende Messwerte bis zu einem Monat: Texte und Arbeitsmappe."),
            Map.entry("lifecycle", "Rechnet geplante Geräte über ihre Nutzung: Preis, Strom und CO2."),
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

    @Option(
            names = "--dry-run",
            description = "Nur zeigen, wie die Dateien verstanden werden und was daran falsch ist; nichts speichern.")
    private boolean dryRun;

    @Parameters(
            paramLabel = "DATEI",
            arity = "0..*",
            description = "Mit --dry-run: diese Dateien ansehen statt derer im Eingang.")
    private List<Path> files = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    private @Nullable EnergyFiles alone;

    private JobCommand(String job) {
        this.job = job;
    }

    static CommandLine of(String job) {
        JobCommand own = new JobCommand(job);
        CommandLine command = new CommandLine(own);
        if (job.equals("energy")) {
            EnergyFiles alone = new EnergyFiles();
            own.alone = alone;
            command.getCommandSpec().addMixin("alone", CommandSpec.forAnnotatedObject(alone));
        }
        command.getCommandSpec().usageMessage().description(DESCRIPTIONS.getOrDefault(job, job));
        return command;
    }

    @Override
    public Integer call() {
        if (alone != null && alone.isAsked() && spec != null) {
            return alone.run(spec.commandLine());
        }
        if (dryRun) {
            return options.with(Path.of(""), Map.of(), this::tryOut);
        }
        if (!files.isEmpty() && spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Dateien werden nur mit --dry-run genannt; sonst liegen sie im Eingang.");
        }
        return options.run(Path.of(""), Map.of(), jobs -> List.of(() -> jobs.run(asked(), subject)));
    }

    /** The energy of a month is a job of its own; people ask for it by the month. */
    private String asked() {
        return job.equals("energy") && subject != null && subject.matches("\\d{4}-\\d{2}") ? "energy-month" : job;
    }

    private int tryOut(RunOptions.Session session, Console console) {
        try {
            List<Tried> tried = session.jobs().tryOut(job, files);
            console.tried(tried);
            return tried.stream().allMatch(Tried::isFaultless) ? 0 : RunOptions.HELD_BACK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Gesamtplan.FAILED;
        }
    }
}
