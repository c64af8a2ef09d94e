package de.gesamtplan.jobs.cli;

import de.gesamtplan.domain.bundling.learning.LexiconUpdate;
import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.jobs.learning.LexiconApply;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Teaches the lexicon what planners accepted. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Trägt angenommene Wörter in config/lexikon/gelernt.csv ein und nimmt widerrufene heraus.",
            "Was das Lexikon unstimmig machte, wird genannt und nicht eingetragen."
        })
final class LexiconApplyCommand implements Callable<Integer> {
    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(names = "--dry-run", description = "Nur zeigen, was sich ändern würde.")
    private boolean dryRun;

    @Override
    public Integer call() {
        return options.with(Path.of(""), Map.of(), (session, console) -> {
            LexiconApply lexicon = session.context().getBean(LexiconApply.class);
            LexiconUpdate update = dryRun ? lexicon.preview() : lexicon.apply();
            update.added().forEach(word -> System.out.println("+ " + shown(word)));
            update.removed().forEach(word -> System.out.println("- " + shown(word)));
            update.refused().forEach(refusal -> refusal.problems()
                    .forEach(problem -> System.out.println("LEX-08: " + shown(refusal.word()) + ": " + problem)));
            System.out.println((dryRun ? "Es würden eingetragen: " : "Eingetragen: ")
                    + update.added().size() + ", herausgenommen: "
                    + update.removed().size() + ", abgewiesen: "
                    + update.refused().size() + ".");
            return update.refused().isEmpty() ? 0 : RunOptions.HELD_BACK;
        });
    }

    private static String shown(LearnedWord word) {
        return "„" + word.word() + "“ (" + word.use().label() + ") → " + word.concept() + ", " + word.author() + ", "
                + word.day();
    }
}
