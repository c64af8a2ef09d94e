package de.gesamtplan.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives each department its own report. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Legt jedem Ressort seinen eigenen Controllingbericht mit Anschreiben in out/verteilung/<Stand>/<Ressort> ab.",
            "Ist E-Mail eingeschaltet (gesamtplan.mail), wird er auch gesendet, jeder einmal."
        })
final class DistributeCommand implements Callable<Integer> {
    @Mixin
    private final RunOptions options = new RunOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "STAND",
            description = "Monat 2026-09 oder Tag 2026-09-15; sonst der letzte vergangene Monat.")
    private @Nullable String subject;

    @Option(names = "--again", description = "Auch senden, was schon gesendet wurde.")
    private boolean again;

    @Override
    public Integer call() {
        return options.run(Path.of(""), Map.of(), jobs -> List.of(() -> jobs.distribute(subject, again)));
    }
}
