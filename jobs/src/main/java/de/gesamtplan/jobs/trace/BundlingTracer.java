package de.gesamtplan.jobs.trace;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.DepartmentPlan;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.jobs.store.KnownUpTo;
import de.gesamtplan.jobs.store.PlanStore;
import de.gesamtplan.jobs.store.SnapshotStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Volumes of the bundling proposals as last reported: the plan rows that they are made of. */
@Component
class BundlingTracer implements Tracer {
    private static final String VOLUME = "volumen";

    /** What is read of the snapshot. */
    record Kept(Proposals proposals) {
        record Proposals(List<Joint> proposals) {}

        record Joint(Proposal proposal) {}

        record Proposal(String id, String label, List<Member> members) {}

        record Member(Row demand, @Nullable Row original) {}

        /** A {@link Demand} as it was compared. */
        record Row(String department, String itemId, SortedMap<Integer, Money> amounts, Origin origin) {
            String key() {
                return department + '/' + itemId;
            }
        }
    }

    private final SnapshotStore snapshots;
    private final PlanStore plans;

    BundlingTracer(SnapshotStore snapshots, PlanStore plans) {
        this.snapshots = snapshots;
        this.plans = plans;
    }

    @Override
    public String report() {
        return "buendelung";
    }

    @Override
    public List<String> figures() {
        return List.of(VOLUME);
    }

    @Override
    public Set<String> options() {
        return new TreeSet<>(Set.of("vorschlag", "jahr", "ressort", "position"));
    }

    @Override
    public Trace trace(Question question) {
        Kept kept = snapshots
                .latestContent("bundling", question.subject(), Kept.class)
                .orElseThrow(() -> new Question.Unanswerable("TRACE-04: Für „" + question.subject()
                        + "“ gibt es keinen Bericht über die Bündelung. Bitte zuerst „bundling“ ausführen."));
        List<Kept.Proposal> proposals = asked(kept, question);
        Map<String, PlanItem> items = items(question.subject(), proposals);
        List<Trace.Part> parts = new ArrayList<>();
        BigDecimal figure = BigDecimal.ZERO;
        Integer year = question.number("jahr");
        for (Kept.Proposal proposal : proposals) {
            for (Kept.Member member : proposal.members()) {
                Kept.Row row = member.demand();
                if (question.admits("ressort", row.department()) && question.admits("position", row.itemId())) {
                    Kept.Row original = member.original();
                    figure = original == null ? figure.add(sum(row.amounts(), year)) : figure;
                    PlanItem item = items.get(row.key());
                    if (item != null) {
                        parts.add(new Trace.Part(
                                proposal.id() + " " + proposal.label() + ": " + item.key() + " " + item.title()
                                        + (original == null
                                                ? ""
                                                : " (Dublette von " + original.key() + ", nicht mitgezählt)"),
                                item.origin(),
                                original == null ? sum(item.amounts(), year) : BigDecimal.ZERO));
                    }
                }
            }
        }
        return new Trace(
                "Bündelungsvorschläge " + question.subject() + ", " + question.figure() + question.narrowed(),
                "EUR",
                parts,
                figure);
    }

    /** By its identifier, or its number in the report. */
    private static List<Kept.Proposal> asked(Kept kept, Question question) {
        List<Kept.Proposal> found = new ArrayList<>();
        List<Kept.Joint> all = kept.proposals().proposals();
        for (int i = 0; i < all.size(); i++) {
            Kept.Proposal proposal = all.get(i).proposal();
            if (question.admits("vorschlag", proposal.id()) || question.admits("vorschlag", i + 1)) {
                found.add(proposal);
            }
        }
        if (found.isEmpty() && question.option("vorschlag") != null) {
            throw new Question.Unanswerable("TRACE-03: Den Vorschlag „" + question.option("vorschlag")
                    + "“ gibt es nicht. Anzugeben ist die Nummer oder die Kennung aus dem Blatt „Vorschläge“.");
        }
        return found;
    }

    /** The plan rows of the versions that the report was made from. */
    private Map<String, PlanItem> items(String round, List<Kept.Proposal> proposals) {
        long known = proposals.stream()
                .flatMap(proposal -> proposal.members().stream())
                .mapToLong(member -> member.demand().origin().deliveryId())
                .max()
                .orElse(0);
        Map<String, PlanItem> items = new HashMap<>();
        for (DepartmentPlan plan : plans.latest(round, new KnownUpTo(known))) {
            plan.items().forEach(item -> items.put(item.key(), item));
        }
        return items;
    }

    private static BigDecimal sum(SortedMap<Integer, Money> amounts, @Nullable Integer year) {
        SortedMap<Integer, Money> asked = new TreeMap<>(amounts);
        if (year != null) {
            asked.keySet().retainAll(Set.of(year));
        }
        return Money.sum(asked.values()).euros();
    }
}
