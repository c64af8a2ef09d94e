package de.gesamtplan.jobs.cli;

import de.gesamtplan.jobs.store.LexiconFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks the lexicon of the bundling; needs no database. */
@Command(mixinStandardHelpOptions = true, description = "Prüft das Lexikon in config/lexikon und nennt jeden Fehler.")
final class LexiconCheckCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ORDNER", description = "Statt config dieser Ordner.")
    private Path config = RunOptions.home().resolve("config");

    @Override
    public Integer call() {
        List<String> problems = new LexiconFolder(config.resolve("lexikon")).problems(config.resolve("referenz"));
        problems.forEach(problem -> System.out.println("CFG-03: " + problem));
        System.out.println(problems.isEmpty() ? "Das Lexikon ist in Ordnung." : "Fehler: " + problems.size());
        return problems.isEmpty() ? 0 : Gesamtplan.FAILED;
    }
}
