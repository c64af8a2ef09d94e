package de.gesamtplan.jobs.bundling;

import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.learning.LexiconAgenda;
import de.gesamtplan.domain.bundling.memory.DecisionLog;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.jobs.store.LexiconFolder;
import de.gesamtplan.jobs.store.WordStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the lexicon may learn from a round. */
@Component
class LexiconLearning {
    private final WordStore words;

    LexiconLearning(WordStore words) {
        this.words = words;
    }

    /** @param reader of that lexicon */
    LexiconAgenda of(
            BundlingProposals proposals,
            List<Demand> demands,
            DecisionLog decisions,
            LexiconFolder lexicon,
            SlotReader reader) {
        return LexiconAgenda.of(
                lexicon.entries(),
                reader,
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
