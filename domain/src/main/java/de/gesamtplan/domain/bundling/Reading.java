package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.bundling.slots.Slots;
import de.gesamtplan.domain.plan.Category;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads demands, each wording once: of a million demands most say what others say too. */
final class Reading {
    private record Wording(
            String title,
            @Nullable String description,
            @Nullable Category category,
            @Nullable String cpv) {}

    private final SlotReader reader;
    private final Map<Wording, Slots> slots = new ConcurrentHashMap<>();
    private final Map<String, String> words = new ConcurrentHashMap<>();

    Reading(SlotReader reader) {
        this.reader = reader;
    }

    /** In an order that does not depend on that of the demands. */
    List<Node> nodes(Collection<Demand> demands) {
        return demands.parallelStream().map(this::node).sorted(Node.ORDER).toList();
    }

    private Node node(Demand demand) {
        Wording wording = new Wording(demand.title(), demand.description(), demand.category(), demand.cpv());
        Slots read =
                slots.computeIfAbsent(wording, w -> reader.read(w.title(), w.description(), w.category(), w.cpv()));
        String key = words.computeIfAbsent(demand.title(), title -> ContentKey.of(demand.department(), title)
                .words());
        return new Node(demand, read, new ContentKey(demand.department(), key));
    }
}
