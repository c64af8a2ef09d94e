package de.gesamtplan.jobs.bundling;

import de.gesamtplan.domain.bundling.Bundler;
import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Duplicate;
import de.gesamtplan.domain.bundling.text.SkippedBlock;
import de.gesamtplan.jobs.store.CsvExport;
import de.gesamtplan.jobs.store.LexiconFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    public void writeProposals(Path file) {
        record Place(BundlingProposal proposal, BundlingProposal.Member member) {}
        Map<Demand, Place> places = new HashMap<>();
        for (BundlingProposal proposal : result.proposals()) {
            proposal.members().forEach(member -> places.put(member.demand(), new Place(proposal, member)));
        }
        List<List<String>> lines = new ArrayList<>();
        for (Demand demand : demands) {
            Place place = places.get(demand);
            if (place == null) {
                lines.add(List.of(name(demand), "", "", "", ""));
            } else {
                boolean reference = place.member().score().features().isEmpty();
                lines.add(List.of(
                        name(demand),
                        place.proposal().id(),
                        place.member().band().label(),
                        decimal(
                                reference
                                        ? place.proposal().score().toPlainString()
                                        : place.member().score().sum().toPlainString()),
                        place.member().reason()));
            }
        }
        CsvExport.write(file, "", List.of("Position", "Vorschlag", "Band", "Score", "Grund"), lines);
    }

    public void writeDuplicates(Path file) {
        List<List<String>> lines = new ArrayList<>();
        for (Duplicate duplicate : result.duplicates()) {
            lines.add(List.of(
                    name(duplicate.one()),
                    name(duplicate.other()),
                    decimal(duplicate.score().sum().toPlainString()),
                    duplicate.reason()));
        }
        CsvExport.write(file, "", List.of("Position1", "Position2", "Score", "Grund"), lines);
    }

    private String name(Demand demand) {
        return ambiguous.contains(demand.itemId()) ? demand.department() + '/' + demand.itemId() : demand.itemId();
    }

    private static String decimal(String number) {
        return number.replace('.', ',');
    }
}
