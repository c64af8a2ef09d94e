package de.gesamtplan.jobs.cli;

import de.gesamtplan.jobs.year.Jobs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a month. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Schließt einen Monat des Controllings ab: seine Berichte und Zahlen bleiben für immer, wie sie sind.",
            "Was später für ihn eingeht, erscheint im nächsten Monat als Nachbuchung."
        })
final class CloseCommand implements Callable<Integer> {
    @Mixin
    private final RunOptions options = new RunOptions();

    @Parameters(
            paramLabel = "MONAT",
            arity = "0..1",
            description =
                    "Zum Beispiel 2026-09, Abschlussperioden 2026-13 bis 2026-16; sonst der letzte vergangene Monat.")
    private @Nullable String month;

    @Option(
            names = "--check",
            description = "Nichts abschließen, sondern alle abgeschlossenen Monate nachrechnen und vergleichen.")
    private boolean check;

    @Override
    public Integer call() {
        return options.run(
                Path.of(""), Map.of(), (Jobs jobs) -> List.of(() -> check ? jobs.checkCloses() : jobs.close(month)));
    }
}
