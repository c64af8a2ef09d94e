package de.gesamtplan.jobs.benchmark;

import de.gesamtplan.jobs.bundling.BundlingOfFiles;
import de.gesamtplan.jobs.bundling.LabelledSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** How well the bundling agrees with the labelled demands: {@code ops/benchmark/run.sh bundling}. */
final class BundlingBenchmark {
    private BundlingBenchmark() {}

    /** @param args working folder, folder with the labelled set, which holds the second one */
    public static void main(String[] args) throws IOException {
        Path work = Files.createDirectories(Path.of(args[0]));
        Path first = Path.of(args[1]);
        measure(work, first);
        measure(work, first.resolve("second"));
    }

    private static void measure(Path work, Path folder) throws IOException {
        LabelledSet set = new LabelledSet(folder);
        long start = System.nanoTime();
        BundlingOfFiles bundling = BundlingOfFiles.of(Path.of("../config"), set.files());
        Path export = work.resolve("vorschlaege.csv");
        Path twice = work.resolve("dubletten.csv");
        bundling.writeProposals(export);
        bundling.writeDuplicates(twice);
        System.out.println(folder + ": " + bundling.summary() + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
        System.out.println("vorgeschlagen              " + set.of(export, Set.of("vorgeschlagen")));
        System.out.println("vorgeschlagen + zu prüfen  " + set.of(export, Set.of("vorgeschlagen", "zu prüfen")));
        System.out.println("Dubletten                  " + set.ofDuplicates(twice));
    }
}
