package de.gesamtplan.jobs.cli;

import de.gesamtplan.jobs.intake.Profiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks the mapping profiles; needs no database. */
@Command(mixinStandardHelpOptions = true, description = "Prüft alle Profile in config/profile und nennt jeden Fehler.")
final class ProfileCheckCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ORDNER", description = "Statt config/profile dieser Ordner.")
    private Path directory = RunOptions.home().resolve("config").resolve("profile");

    @Override
    public Integer call() {
        List<String> problems = new Profiles(directory).problems();
        problems.forEach(problem -> System.out.println("CFG-02: " + problem));
        System.out.println(problems.isEmpty() ? "Alle Profile sind in Ordnung." : "Fehler: " + problems.size());
        return problems.isEmpty() ? 0 : Gesamtplan.FAILED;
    }
}
