package de.gesamtplan.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the year of the sample state, with a database and folders of its own under {@code data/demo}. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Führt das Beispieljahr aus sample-data vor und legt die Berichte in out/ ab.")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private final RunOptions options = new RunOptions();

    @Override
    public Integer call() throws IOException {
        Path home = RunOptions.home();
        Path demo = home.resolve("data/demo");
        deliver(home.resolve("sample-data/inbox"), demo.resolve("inbox"));
        return options.run(Path.of("demo"), folders(), YearCommand::chain);
    }

    /** Settings that keep the demonstration apart from real data. */
    static Map<String, String> folders() {
        Path demo = RunOptions.home().resolve("data/demo");
        return Map.of(
                "gesamtplan.folders.inbox", demo.resolve("inbox").toString(),
                "gesamtplan.folders.archive", demo.resolve("archive").toString(),
                "gesamtplan.folders.rejected", demo.resolve("rejected").toString(),
                "gesamtplan.inbox.quiet", "0s");
    }

    /** Taking files in moves them, so the samples are copied, one written after the other in the order of their names. */
    private static void deliver(Path samples, Path inbox) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(samples)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Path copy = inbox.resolve(samples.relativize(file).toString());
            Files.createDirectories(copy.toAbsolutePath().getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
