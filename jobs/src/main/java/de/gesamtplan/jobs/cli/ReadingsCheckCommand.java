package de.gesamtplan.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the check of a delivery of readings once more. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Schreibt die Prüfung einer Lieferung von Messwerten noch einmal: je Standort eine Seite und eine Arbeitsmappe in",
            "out/Lieferpruefung. Nach jedem „readings“ geschieht das von selbst."
        })
final class ReadingsCheckCommand implements Callable<Integer> {
    @Mixin
    private final RunOptions options = new RunOptions();

    @Parameters(
            paramLabel = "LIEFERUNG",
            arity = "0..*",
            description = "Nummern der Lieferungen; ohne Angabe die zuletzt geprüften.")
    private List<Long> deliveries = List.of();

    @Override
    public Integer call() {
        return options.run(Path.of(""), Map.of(), jobs -> List.of(() -> jobs.checkReadings(deliveries)));
    }
}
