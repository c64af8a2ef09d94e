package de.gesamtplan.jobs.cli;

import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the whole chain. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Führt alle Läufe nacheinander aus: erst alle Eingänge, dann alle Berichte.")
final class YearCommand implements Callable<Integer> {
    @Mixin
    private final RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return options.run(Path.of(""), Map.of(), YearCommand::chain);
    }

    static List<Supplier<Summary>> chain(Jobs jobs) {
        List<Supplier<Summary>> chain = new ArrayList<>();
        for (String name : Jobs.names()) {
            chain.add(() -> jobs.run(name, null));
        }
        return chain;
    }
}
