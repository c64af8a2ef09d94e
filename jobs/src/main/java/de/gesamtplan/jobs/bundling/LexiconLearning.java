package de.gesamtplan.jobs.bundling;

import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.learning.LexiconAgenda;
import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
import de.gesamtplan.domain.bundling.memory.DecisionLog;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.jobs.store.Folders;
import de.gesamtplan.jobs.store.LexiconFolder;
import de.gesamtplan.jobs.store.WordStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the lexicon may learn from a round. */
@Component
class LexiconLearning {
    private final WordStore words;
    private final Folders folders;

    LexiconLearning(WordStore words, Folders folders) {
        this.words = words;
        this.folders = folders;
    }

    LexiconAgenda of(BundlingProposals proposals, List<Demand> demands, DecisionLog decisions) {
        LexiconFolder lexicon = new LexiconFolder(folders.config().resolve("lexikon"));
        LexiconEntries entries = lexicon.entries();
        return LexiconAgenda.of(
                entries,
                new SlotReader(entries),
                new LexiconAgenda.Round(
                        demands,
                        proposals.proposals().stream()
                                .map(JointProcurement::proposal)
                                .toList(),
                        proposals.withoutConcept(),
                        lexicon.weights(),
                        decisions),
                words.log());
    }
}
