package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.slots.Found;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.bundling.slots.Slots;
import java.util.Comparator;
import java.util.Optional;

/** A demand and what was read in it. */
record Node(Demand demand, Slots slots, ContentKey key) {
    static final Comparator<Node> ORDER = Comparator.comparing(
                    (Node node) -> node.demand().department())
            .thenComparing(Node::key)
            .thenComparing(node -> node.demand().key())
            .thenComparing(node -> node.demand().origin().deliveryId())
            .thenComparing(node -> node.demand().origin().line());

    static Node of(Demand demand, SlotReader reader) {
        Slots slots = reader.read(demand.title(), demand.description(), demand.category(), demand.cpv());
        return new Node(demand, slots, ContentKey.of(demand.department(), demand.title()));
    }

    Optional<Concept> concept() {
        return slots.object().map(Found::concept);
    }

    /** Whether the concept alone says what is needed. */
    boolean isDecided() {
        return concept().isPresent() && !concept().get().distinguished();
    }

    String family() {
        return slots.activity().family();
    }

    /** First five digits of the CPV code; empty if there is none. */
    String cpvGroup() {
        String cpv = demand.cpv();
        return cpv == null ? "" : cpv.substring(0, 5);
    }
}
