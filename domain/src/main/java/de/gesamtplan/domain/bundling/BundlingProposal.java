package de.gesamtplan.domain.bundling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Similar demands of two or more departments (Bündelungsvorschlag).
 *
 * @param id made of what the members say, so that shuffled input and the next run give the same
 * @param concept key of the lexicon's concept; empty if words alone brought them together
 * @param label what they are about; no other proposal of the same run has the same
 * @param activity what is to be done, German
 * @param reference the most typical member: the others are held against it
 * @param members by department, then item; the reference is one of them
 * @param band of the members that are surest
 * @param score mean of the members' sums, 2 decimals half up, the reference not counted
 * @param reason German sentence
 * @param against the strongest reason against any member; null if there is none
 */
public record BundlingProposal(
        String id,
        String concept,
        String label,
        String activity,
        Demand reference,
        List<Member> members,
        Band band,
        BigDecimal score,
        String reason,
        @Nullable Feature against) {
    /**
     * A demand in a proposal.
     *
     * @param key by which decisions are kept
     * @param score against the reference; without features for the reference itself
     * @param reason German sentence
     * @param original the demand that counts in its place, as both are one need; null if it counts itself
     */
    public record Member(
            Demand demand,
            ContentKey key,
            Band band,
            Score score,
            String reason,
            @Nullable Demand original) {
        /** Whether its quantity and amounts are part of the proposal's. */
        public boolean counts() {
            return original == null;
        }
    }

    public BundlingProposal {
        members = List.copyOf(members);
    }

    /** The same under another name. */
    public BundlingProposal named(String name) {
        return new BundlingProposal(name, concept, label, activity, reference, members, band, score, reason, against);
    }

    /** The same, called otherwise. */
    BundlingProposal labelled(String other) {
        return new BundlingProposal(id, concept, other, activity, reference, members, band, score, reason, against);
    }

    /** The demands of the members that count: those without which a need would be missing. */
    public List<Demand> counted() {
        return members.stream().filter(Member::counts).map(Member::demand).toList();
    }

    /** The demands of all members. */
    public List<Demand> demands() {
        return members.stream().map(Member::demand).toList();
    }

    /** Codes of the departments whose demands count, each once. */
    public List<String> departments() {
        return counted().stream().map(Demand::department).distinct().sorted().toList();
    }

    /** Sum of the quantities that count if all are in the same unit. */
    public Optional<BigDecimal> quantity() {
        String unit = reference.unit();
        BigDecimal sum = BigDecimal.ZERO;
        for (Demand demand : counted()) {
            if (unit == null || !unit.equals(demand.unit()) || demand.quantity() == null) {
                return Optional.empty();
            }
            sum = sum.add(demand.quantity());
        }
        return Optional.of(sum);
    }
}
