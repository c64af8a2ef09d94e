package de.gesamtplan.jobs.bundling;

import de.gesamtplan.domain.bundling.Bundler;
import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Duplicate;
import de.gesamtplan.domain.bundling.text.SkippedBlock;
import de.gesamtplan.jobs.store.LexiconFolder;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Finds proposals and duplicates in plan files and writes them as CSV; needs no database and stores nothing. */
public final class BundlingOfFiles {
    private final List<Demand> demands;
    private final List<String> notes;
    private final boolean complete;
    private final Bundler.Result result;
    private final Set<String> ambiguous = new HashSet<>();

    private BundlingOfFiles(PlanFiles files, boolean complete, Bundler.Result result) {
        this.demands = files.demands();
        this.notes = files.notes();
        this.complete = complete;
        this.result = result;
        Set<String> seen = new HashSet<>();
        demands.stream().filter(demand -> !seen.add(demand.itemId())).forEach(d -> ambiguous.add(d.itemId()));
    }

    /** @param config folder with the mapping profiles and the lexicon */
    public static BundlingOfFiles of(Path config, List<Path> files) throws IOException {
        LexiconFolder lexicon = new LexiconFolder(config.resolve("lexikon"));
        PlanFiles plans = new PlanFiles(config.resolve("profile"));
        boolean complete = true;
        for (Path file : files) {
            complete &= plans.read(file);
        }
        Bundler bundler = new Bundler(lexicon.reader(), lexicon.weights(), Decisions.NONE);
        return new BundlingOfFiles(plans, complete, bundler.bundle(plans.demands()));
    }

    /** Whether every file could be read. */
    public boolean isComplete() {
        return complete;
    }

    /** What could not be used, German with file, line and code. */
    public List<String> notes() {
        return notes;
    }

    /** In one German line. */
    public String summary() {
        String skipped = result.skipped().isEmpty()
                ? ""
                : " Zu häufige Wörter, über die nicht verglichen wurde: "
                        + String.join(
                                ", ",
                                result.skipped().stream()
                                        .map(SkippedBlock::token)
                                        .toList())
                        + ".";
        return demands.size() + " Positionen, " + result.proposals().size() + " Vorschläge, "
                + result.duplicates().size() + " mögliche Dubletten." + skipped;
    }

    /** One line for each position read. */
    public void writeProposals(Path file) throws IOException {
        record Place(BundlingProposal proposal, BundlingProposal.Member member) {}
        Map<Demand, Place> places = new HashMap<>();
        for (BundlingProposal proposal : result.proposals()) {
            proposal.members().forEach(member -> places.put(member.demand(), new Place(proposal, member)));
        }
        List<Object[]> lines = new ArrayList<>();
        for (Demand demand : demands) {
            Place place = places.get(demand);
            if (place == null) {
                lines.add(new Object[] {name(demand), "", "", "", ""});
            } else {
                boolean reference = place.member().score().features().isEmpty();
                lines.add(new Object[] {
                    name(demand),
                    place.proposal().id(),
                    place.member().band().label(),
                    decimal(
                            reference
                                    ? place.proposal().score().toPlainString()
                                    : place.member().score().sum().toPlainString()),
                    place.member().reason()
                });
            }
        }
        write(file, lines, "Position", "Vorschlag", "Band", "Score", "Grund");
    }

    public void writeDuplicates(Path file) throws IOException {
        List<Object[]> lines = new ArrayList<>();
        for (Duplicate duplicate : result.duplicates()) {
            lines.add(new Object[] {
                name(duplicate.one()),
                name(duplicate.other()),
                decimal(duplicate.score().sum().toPlainString()),
                duplicate.reason()
            });
        }
        write(file, lines, "Position1", "Position2", "Score", "Grund");
    }

    private String name(Demand demand) {
        return ambiguous.contains(demand.itemId()) ? demand.department() + '/' + demand.itemId() : demand.itemId();
    }

    private static String decimal(String number) {
        return number.replace('.', ',');
    }

    private static void write(Path file, List<Object[]> lines, String... header) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(';').setHeader(header).get();
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(writer, format)) {
            for (Object[] line : lines) {
                for (Object cell : line) {
                    csv.print(safe(cell));
                }
                csv.println();
            }
        }
    }

    /** A spreadsheet must not take a text for a formula. */
    private static String safe(@Nullable Object cell) {
        String text = String.valueOf(cell);
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula && !text.matches("-?\\d+(,\\d+)?") ? "'" + text : text;
    }
}
