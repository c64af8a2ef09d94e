package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.slots.Found;
import de.gesamtplan.domain.bundling.slots.Slots;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A demand and what was read in it. */
record Node(Demand demand, Slots slots, ContentKey key) {
    static final Comparator<Node> ORDER = Comparator.comparing(
                    (Node node) -> node.demand().department())
            .thenComparing(Node::key)
            .thenComparing(node -> node.demand().key())
            .thenComparing(node -> node.demand().origin().deliveryId())
            .thenComparing(node -> node.demand().origin().line());

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

    /** What it is about and what is to be done with it: the concept, or the words where the lexicon knows none. */
    String subject() {
        return concept().map(Concept::key).orElse(String.join(" ", slots.words())) + '|' + family();
    }

    /** What is compared if no concept decides: all words, or those beside a general concept. */
    List<String> text() {
        return concept().isPresent() ? List.copyOf(slots.rest()) : slots.words();
    }

    /** First five digits of the CPV code; empty if there is none. */
    String cpvGroup() {
        String cpv = demand.cpv();
        return cpv == null ? "" : cpv.substring(0, 5);
    }
}
