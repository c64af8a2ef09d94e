package de.gesamtplan.jobs.bundling;

import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.ContentKey;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.memory.KnownCluster;
import de.gesamtplan.domain.bundling.memory.LastingNames;
import de.gesamtplan.domain.bundling.memory.NameChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposals under the names that they had in the run before, whatever round that was of. */
record Named(BundlingProposals proposals, List<NameChange> changes) {
    /** What is read of a snapshot: the proposals' names and members. A snapshot of an older version may lack some. */
    record Former(@Nullable Proposals proposals) {
        static final Former NONE = new Former(null);

        record Proposals(@Nullable List<Joint> proposals) {}

        record Joint(@Nullable Proposal proposal) {}

        record Proposal(@Nullable String id, @Nullable List<Member> members) {}

        record Member(@Nullable ContentKey key) {}

        List<KnownCluster> clusters() {
            List<Joint> all = proposals == null || proposals.proposals() == null ? List.of() : proposals.proposals();
            return all.stream()
                    .map(Joint::proposal)
                    .filter(proposal -> proposal != null && proposal.id() != null && proposal.members() != null)
                    .map(Former::cluster)
                    .toList();
        }

        private static KnownCluster cluster(Proposal proposal) {
            Set<ContentKey> keys = new HashSet<>();
            for (Member member : proposal.members() == null ? List.<Member>of() : proposal.members()) {
                if (member.key() != null) {
                    keys.add(member.key());
                }
            }
            return new KnownCluster(String.valueOf(proposal.id()), keys);
        }
    }

    static Named of(BundlingProposals found, Former former) {
        List<KnownCluster> now = found.proposals().stream()
                .map(JointProcurement::proposal)
                .map(proposal -> new KnownCluster(
                        proposal.id(),
                        new HashSet<>(proposal.members().stream()
                                .map(BundlingProposal.Member::key)
                                .toList())))
                .toList();
        LastingNames names = LastingNames.of(now, former.clusters());
        List<JointProcurement> renamed = found.proposals().stream()
                .map(joint -> renamed(
                        joint,
                        names.names()
                                .getOrDefault(
                                        joint.proposal().id(), joint.proposal().id())))
                .toList();
        return new Named(found.with(renamed), names.changes());
    }

    private static JointProcurement renamed(JointProcurement joint, String name) {
        return joint.with(joint.proposal().named(name));
    }
}
