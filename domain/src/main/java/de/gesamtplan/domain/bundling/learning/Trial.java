package de.gesamtplan.domain.bundling.learning;

import de.gesamtplan.domain.bundling.Bundler;
import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Weights;
import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
import de.gesamtplan.domain.bundling.lexicon.Place;
import de.gesamtplan.domain.bundling.slots.Found;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a round's demands with a word more, to see what it would change. */
final class Trial {
    private final LexiconEntries entries;
    private final SlotReader reader;
    private final List<Demand> demands;
    private final Weights weights;
    private final Decisions decisions;
    private final List<String> now;
    private final List<BundlingProposal> proposals;

    Trial(
            LexiconEntries entries,
            SlotReader reader,
            Collection<Demand> demands,
            Weights weights,
            Decisions decisions,
            List<BundlingProposal> proposals) {
        this.entries = entries;
        this.reader = reader;
        this.demands = demands.stream()
                .sorted(Comparator.comparing(Demand::department).thenComparing(Demand::itemId))
                .toList();
        this.weights = weights;
        this.decisions = decisions;
        this.now = objects(reader);
        this.proposals = proposals;
    }

    private List<String> objects(SlotReader reader) {
        return demands.stream()
                .map(demand -> reader.read(demand.title(), demand.description(), demand.category(), demand.cpv())
                        .object()
                        .map(Found::concept)
                        .map(concept -> concept.label())
                        .orElse(""))
                .toList();
    }

    Effect of(String word, LearnedWord.Use use, String concept) {
        LearnedWord more = new LearnedWord(word, use, concept, "Probe", LocalDate.EPOCH, "", new Place("Probe", 0));
        SlotReader taught = reader.with(entries.with(List.of(more)));
        List<String> then = objects(taught);
        List<Effect.Reading> readings = new ArrayList<>();
        Set<Demand> changed = new HashSet<>();
        for (int i = 0; i < demands.size(); i++) {
            if (!then.get(i).equals(now.get(i))) {
                Demand demand = demands.get(i);
                changed.add(demand);
                readings.add(new Effect.Reading(
                        demand.department() + '/' + demand.itemId(), demand.title(), now.get(i), then.get(i)));
            }
        }
        if (changed.isEmpty()) {
            return new Effect(readings, List.of(), proposals.size(), proposals.size());
        }
        List<BundlingProposal> after =
                new Bundler(taught, weights, decisions).bundle(demands).proposals();
        List<Effect.Growth> growths = after.stream()
                .filter(proposal -> proposal.demands().stream().anyMatch(changed::contains))
                .map(proposal -> new Effect.Growth(
                        proposal.label(), before(proposal), proposal.members().size()))
                .toList();
        return new Effect(readings, growths, proposals.size(), after.size());
    }

    private int before(BundlingProposal after) {
        Set<Demand> members = new HashSet<>(after.demands());
        return proposals.stream()
                .filter(proposal -> proposal.demands().stream().anyMatch(members::contains))
                .max(Comparator.comparingLong((BundlingProposal proposal) -> proposal.demands().stream()
                                .filter(members::contains)
                                .count())
                        .thenComparing(BundlingProposal::id))
                .map(proposal -> proposal.members().size())
                .orElse(0);
    }
}
