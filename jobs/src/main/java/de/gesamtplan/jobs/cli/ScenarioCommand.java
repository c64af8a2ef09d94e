package de.gesamtplan.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tries a scenario out. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Rechnet ein Szenario durch, zum Beispiel eine Sperre von 5 %%, und legt den Bericht neben die echten.",
            "Es wird nichts gespeichert; jede Seite sagt, dass die Zahlen nicht echt sind."
        })
final class ScenarioCommand implements Callable<Integer> {
    @Mixin
    private final RunOptions options = new RunOptions();

    @Parameters(index = "0", paramLabel = "DATEI", description = "Szenario, siehe config/szenarien.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STAND",
            description = "Monat 2026-09 oder Tag 2026-09-15; sonst der letzte vergangene Monat.")
    private @Nullable String subject;

    @Override
    public Integer call() {
        return options.run(Path.of(""), Map.of(), jobs -> List.of(() -> jobs.scenario(file, subject)));
    }
}
