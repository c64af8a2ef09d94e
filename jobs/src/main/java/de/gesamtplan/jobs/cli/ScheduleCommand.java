package de.gesamtplan.jobs.cli;

import de.gesamtplan.jobs.schedule.Scheduler;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs jobs at their times until it is told to stop. */
@Command(
        mixinStandardHelpOptions = true,
        description =
                "Führt die Läufe nach dem Zeitplan in config/application.yml aus, bis es beendet wird. Mehrere"
                        + " Instanzen an einer Datenbank führen keinen Lauf doppelt aus; ein versäumter Lauf wird einmal nachgeholt.")
final class ScheduleCommand implements Callable<Integer> {
    private static final long LOOK_EVERY_MILLIS = 10_000;

    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(names = "--einmal", description = "Nur ausführen, was jetzt fällig ist, dann enden.")
    private boolean once;

    @Override
    public Integer call() {
        return options.with(Path.of(""), Map.of(), (session, console) -> {
            Scheduler scheduler = session.context().getBean(Scheduler.class);
            if (scheduler.isEmpty()) {
                console.note(
                        "ZEIT-01: Der Zeitplan ist leer. Bitte gesamtplan.schedule.jobs in config/application.yml füllen.");
                return Gesamtplan.FAILED;
            }
            int worst = 0;
            do {
                for (var summary : scheduler.runDue(console::closed)) {
                    worst = RunOptions.worse(worst, RunOptions.exitCode(summary));
                }
                if (!once) {
                    Thread.sleep(LOOK_EVERY_MILLIS);
                }
            } while (!once);
            return worst;
        });
    }
}
