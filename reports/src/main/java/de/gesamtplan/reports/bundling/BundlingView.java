package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.award.AwardOutlook;
import de.gesamtplan.domain.bundling.memory.Agenda;
import de.gesamtplan.domain.bundling.memory.DecisionLog;
import de.gesamtplan.domain.bundling.memory.NameChange;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the bundling reports show.
 *
 * @param outlook what follows for procurement and standards
 * @param decisions what planners decided up to now
 * @param agenda what is to be decided, and what was
 * @param changes what became of the proposals of the run before
 * @param files names by number of the delivery
 */
public record BundlingView(
        BundlingProposals proposals,
        AwardOutlook outlook,
        DecisionLog decisions,
        Agenda agenda,
        List<NameChange> changes,
        SortedMap<Long, String> files) {
    public BundlingView {
        changes = List.copyOf(changes);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
