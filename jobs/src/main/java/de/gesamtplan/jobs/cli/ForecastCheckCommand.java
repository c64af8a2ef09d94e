package de.gesamtplan.jobs.cli;

import de.gesamtplan.jobs.store.Hindsight;
import de.gesamtplan.jobs.store.NothingToCalculate;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how good the forecasts of earlier years would have been. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Rechnet die Prognose abgelaufener Haushaltsjahre nach und zeigt, wie weit jedes Verfahren daneben lag.",
            "Danach richtet sich gesamtplan.controlling.forecast.methods in config/application.yml."
        })
final class ForecastCheckCommand implements Callable<Integer> {
    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(names = "--demo", description = "Mit den Daten von „gesamtplan demo“.")
    private boolean demo;

    @Override
    public Integer call() {
        Map<String, String> settings = demo ? DemoCommand.folders() : Map.of();
        return options.with(Path.of(demo ? "demo" : ""), settings, (session, console) -> {
            try {
                console.note(session.context().getBean(Hindsight.class).text());
                return 0;
            } catch (NothingToCalculate e) {
                console.note(String.valueOf(e.getMessage()));
                return Gesamtplan.FAILED;
            }
        });
    }
}
