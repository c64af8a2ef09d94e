package de.gesamtplan.jobs.benchmark;

import com.sun.management.OperatingSystemMXBean;
import de.gesamtplan.domain.bundling.Bundler;
import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.PairScores;
import de.gesamtplan.domain.bundling.Weights;
import de.gesamtplan.domain.bundling.text.SkippedBlock;
import de.gesamtplan.jobs.store.LexiconFolder;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long grouping takes as demands grow, and whether it keeps the pairs that a comparison of all with all proposes. On a machine
 * that others use, too, the processor time is the figure to go by: on two free cores the run takes between half of it and all of it.
 */
final class BundlingScaleBenchmark {
    private static final int SAMPLE = 300;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private BundlingScaleBenchmark() {}

    /** @param args working folder (unused), most demands */
    public static void main(String[] args) {
        LexiconFolder folder = new LexiconFolder(Path.of("../config/lexikon"));
        Bundler bundler = new Bundler(folder.reader(), folder.weights(), Decisions.NONE);
        GeneratedDemands generator = new GeneratedDemands(folder.entries().concepts());
        bundler.group(generator.make(5_000));
        System.out.println("demands      seconds  CPU s     exponent (CPU)  heap MB  groups  grouped    skipped words");
        double before = 0;
        for (int count = 10_000; count <= Integer.parseInt(args[1]); count *= 10) {
            List<Demand> demands = generator.make(count);
            System.gc();
            long start = System.nanoTime();
            long busy = PROCESS.getProcessCpuTime();
            Bundler.Grouping grouping = bundler.group(demands);
            double seconds = (System.nanoTime() - start) / 1e9;
            double processor = (PROCESS.getProcessCpuTime() - busy) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%,9d  %9.2f  %8.2f  %14s  %7d  %6d  %,9d  %s%n",
                    count,
                    seconds,
                    processor,
                    before == 0 ? "" : String.format(Locale.ROOT, "%.2f", Math.log10(processor / before)),
                    heapMegabytes(),
                    grouping.groups().size(),
                    grouping.groups().stream().mapToInt(List::size).sum(),
                    grouping.skipped().stream().map(SkippedBlock::token).toList());
            before = processor;
            if (count == 10_000) {
                againstAllPairs(bundler, demands, grouping);
            }
        }
    }

    private static void againstAllPairs(Bundler bundler, List<Demand> demands, Bundler.Grouping grouping) {
        Map<Demand, Integer> groupOf = new IdentityHashMap<>();
        for (int group = 0; group < grouping.groups().size(); group++) {
            for (Demand demand : grouping.groups().get(group)) {
                groupOf.put(demand, group);
            }
        }
        PairScores scores = bundler.scores(demands);
        long proposed = 0;
        long together = 0;
        for (int i = 0; i < SAMPLE; i++) {
            Demand one = demands.get(i * (demands.size() / SAMPLE));
            for (Demand other : demands) {
                if (one != other && scores.of(one, other).sum().compareTo(Weights.PROPOSED) >= 0) {
                    proposed++;
                    Integer group = groupOf.get(one);
                    together += group != null && group.equals(groupOf.get(other)) ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "           of %,d pairs that all-with-all proposes for %d of the demands, %.2f %% are in one group%n",
                proposed,
                SAMPLE,
                100.0 * together / Math.max(1, proposed));
    }

    private static long heapMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
