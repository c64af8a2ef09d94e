package de.gesamtplan.benchmark.er;

import de.gesamtplan.benchmark.er.DukeLinks.Part;
import de.gesamtplan.benchmark.er.DukeLinks.Way;
import de.gesamtplan.domain.bundling.text.Distinctness;
import de.gesamtplan.domain.bundling.text.NearBest;
import de.gesamtplan.domain.bundling.text.OneToOne;
import de.gesamtplan.domain.bundling.text.TextIndex;
import de.gesamtplan.domain.bundling.text.TextPair;
import de.gesamtplan.domain.bundling.text.TextPairs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Links public English sets without a lexicon, with one configuration for all, beside Duke 1.2. Argument: folder of the data. */
final class EntityResolution {
    private static final double FLOOR = 0.15;
    private static final double THRESHOLD = 0.40;

    /** In print; protocols differ (supervised ones judge a held-out sample of pairs that blocking left). */
    private record Published(String system, String abtBuy, String amazonGoogle, String dblpAcm) {}

    private static final List<Published> PUBLISHED = List.of(
            new Published("Magellan (supervised)", "0.436", "0.491", "0.984"),
            new Published("DeepMatcher (supervised)", "0.628", "0.693", "0.984"),
            new Published("Ditto (supervised)", "0.893", "0.756", "0.990"),
            new Published("ZeroER (unsupervised, rerun)", "0.420", "0.393", "0.991"),
            new Published("pyJedAI tutorials (unsupervised, 1:1)", "0.893-0.938", "-", "-"));

    private static final List<DataSet.Form> FORMS = List.of(
            new DataSet.Form("abt-buy", "abt.csv", "buy.csv", '|', 1, List.of(2), 3, List.of(
                    new Part("name", List.of(1), Way.GRAMS, 0.1, 0.95, true),
                    new Part("description", List.of(2), Way.GRAMS, 0.45, 0.6, false),
                    new Part("price", List.of(3), Way.NUMBER, 0.3, 0.6, false))),
            new DataSet.Form("amazon-google", "amazon.csv", "gp.csv", '#', 1, List.of(3), 4, List.of(
                    new Part("title", List.of(1), Way.GRAMS, 0.1, 0.95, true),
                    new Part("manufacturer", List.of(3), Way.GRAMS, 0.4, 0.7, true),
                    new Part("price", List.of(4), Way.NUMBER, 0.4, 0.6, false))),
            new DataSet.Form("dblp-acm", "dblp.csv", "acm.csv", '%', 1, List.of(2, 4), -1, List.of(
                    new Part("title", List.of(1), Way.EDITS, 0.1, 0.95, true),
                    new Part("authors", List.of(2), Way.GRAMS, 0.3, 0.8, true),
                    new Part("venue", List.of(3), Way.GRAMS, 0.4, 0.6, false),
                    new Part("year", List.of(4), Way.EQUAL, 0.1, 0.6, false))),
            new DataSet.Form("walmart-amazon", "walmart.csv", "amazon.csv", '|', 1, List.of(5, 2), 3, List.of(
                    new Part("title", List.of(1), Way.GRAMS, 0.1, 0.95, true),
                    new Part("detail", List.of(5, 2), Way.GRAMS, 0.4, 0.7, true),
                    new Part("price", List.of(3), Way.NUMBER, 0.4, 0.6, false))));

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        for (DataSet.Form form : FORMS) {
            if (!Files.isDirectory(folder.resolve(form.name()))) {
                System.out.printf("%n%s: no folder %s, left out%n", form.name(), folder.resolve(form.name()));
                continue;
            }
            measure(DataSet.read(folder, form), form.duke());
        }
        System.out.printf("%nPublished (protocols differ): %-40s %-12s %-14s %s%n", "", "Abt-Buy", "Amazon-Google", "DBLP-ACM");
        PUBLISHED.forEach(p -> System.out.printf(
                "                              %-40s %-12s %-14s %s%n", p.system, p.abtBuy, p.amazonGoogle, p.dblpAcm));
    }

    private static void measure(DataSet set, List<Part> parts) {
        System.out.printf(
                "%n%s: %d x %d, %d true pairs%n",
                set.name(), set.split(), set.records().size() - set.split(), set.truth().size());
        long start = System.nanoTime();
        TextPairs found = TextIndex.of(set.records()).pairsBetween(set.split(), FLOOR);
        List<TextPair> distinct = Distinctness.of(found.pairs(), FLOOR);
        List<TextPair> near = NearBest.of(distinct);
        List<TextPair> single = OneToOne.of(distinct);
        long ours = System.nanoTime() - start;
        System.out.printf(
                "  here       t best              %s%n  here       t fixed             %s%n  here       near-best, t fixed  %s%n  here       1:1, t fixed        %s%n",
                Quality.best(set, distinct),
                Quality.at(set, distinct, THRESHOLD),
                Quality.at(set, near, THRESHOLD),
                Quality.at(set, single, THRESHOLD));
        System.out.printf(
                "             %d pairs compared, %d blocks skipped, pair completeness %.3f, %.1f s%n",
                found.compared(),
                found.skipped().size(),
                found.pairs().stream().filter(set::holds).count() / (double) set.truth().size(),
                ours / 1e9);
        start = System.nanoTime();
        List<TextPair> duke = DukeLinks.of(set, parts);
        long dukes = System.nanoTime() - start;
        System.out.printf(
                "  Duke 1.2   t best              %s%n  Duke 1.2   near-best, t best   %s%n  Duke 1.2   1:1, t best         %s%n"
                        + "             %.1f s%n",
                Quality.best(set, duke),
                Quality.best(set, NearBest.of(duke)),
                Quality.best(set, OneToOne.of(duke)),
                dukes / 1e9);
    }
}
