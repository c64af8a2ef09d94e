package de.gesamtplan.jobs.cli;

import de.gesamtplan.jobs.bundling.BundlingOfFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds similar demands: in the plans that were taken in, or in files, without a database. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Findet ähnliche Bedarfe mehrerer Ressorts; mit --input in Dateien, ohne Datenbank.")
final class BundlingCommand implements Callable<Integer> {
    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(names = "--fuer", paramLabel = "RUNDE", description = "Planungsrunde (2027/2028). Sonst die neueste.")
    private @Nullable String subject;

    @Option(
            names = "--input",
            paramLabel = "DATEI",
            arity = "1..*",
            description = "Fachplanungen (CSV oder XLSX), die verglichen werden; nichts wird gespeichert.")
    private List<Path> input = List.of();

    @Option(
            names = "--export",
            paramLabel = "DATEI",
            description = "Mit --input: CSV mit Position, Vorschlag, Band, Score und Grund.")
    private @Nullable Path export;

    @Option(
            names = "--export-duplicates",
            paramLabel = "DATEI",
            description = "Mit --input: CSV mit den möglichen Dubletten.")
    private @Nullable Path duplicates;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (input.isEmpty() && export == null && duplicates == null) {
            return options.run(Path.of(""), Map.of(), jobs -> List.of(() -> jobs.run("bundling", subject)));
        }
        if (spec != null && (input.isEmpty() || export == null && duplicates == null)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Bitte --input mit --export oder --export-duplicates angeben.");
        }
        BundlingOfFiles bundling = BundlingOfFiles.of(RunOptions.home().resolve("config"), input);
        bundling.notes().forEach(System.err::println);
        if (export != null) {
            bundling.writeProposals(export);
        }
        if (duplicates != null) {
            bundling.writeDuplicates(duplicates);
        }
        System.out.println(bundling.summary());
        return bundling.isComplete() ? 0 : RunOptions.HELD_BACK;
    }
}
