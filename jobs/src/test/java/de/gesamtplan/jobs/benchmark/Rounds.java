package de.gesamtplan.jobs.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times of things that were done by turns, several times each; compared by their medians. */
final class Rounds {
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    /** Something whose time is taken. */
    interface Work {
        void run() throws Exception;
    }

    void time(String name, Work work) throws Exception {
        System.gc();
        long start = System.nanoTime();
        work.run();
        double took = (System.nanoTime() - start) / 1e9;
        seconds.computeIfAbsent(name, n -> new ArrayList<>()).add(took);
        System.out.printf(Locale.ROOT, "%-44s %7.2f s%n", name, took);
    }

    double median(String name) {
        List<Double> sorted = new ArrayList<>(seconds.get(name));
        Collections.sort(sorted);
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** Prints how fast the work was, with the yardstick as 1: by the medians, and by its median against the best yardstick. */
    void printSpeed(String yardstick, String work) {
        System.out.printf(
                Locale.ROOT,
                "speed of %s, %s = 1: %.2f (median against median), %.2f (median against the fastest)%n",
                work,
                yardstick,
                median(yardstick) / median(work),
                Collections.min(seconds.get(yardstick)) / median(work));
    }

    /** As {@link #printSpeed}, and whether the first ratio reaches what is wanted. */
    void printSpeed(String yardstick, String work, double atLeast) {
        printSpeed(yardstick, work);
        verdict("at least", atLeast, median(yardstick) / median(work) >= atLeast);
    }

    /** As {@link #printTime}, and whether the first ratio is as small as is wanted. */
    void printTime(String yardstick, String work, double atMost) {
        printTime(yardstick, work);
        verdict("at most", atMost, median(work) / median(yardstick) <= atMost);
    }

    static void verdict(String bound, double target, boolean met) {
        System.out.printf(Locale.ROOT, "    target %s %.2f: %s%n", bound, target, met ? "met" : "MISSED");
    }

    /** Prints how much longer the work took. */
    void printTime(String yardstick, String work) {
        System.out.printf(
                Locale.ROOT,
                "time of %s, %s = 1: %.2f (median against median), %.2f (median against the fastest)%n",
                work,
                yardstick,
                median(work) / median(yardstick),
                median(work) / Collections.min(seconds.get(yardstick)));
    }
}
