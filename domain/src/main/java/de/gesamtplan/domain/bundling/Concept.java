package de.gesamtplan.domain.bundling;

import java.util.List;

/**
 * One kind of product or service, however people call it.
 *
 * @param label German name, for instance {@code Notebook}
 * @param synonyms words and phrases for it; an asterisk at the end stands for any ending
 */
public record Concept(String label, List<String> synonyms) {
    public Concept {
        synonyms = List.copyOf(synonyms);
        if (label.isBlank()) {
            throw new IllegalArgumentException("a concept has a label");
        }
    }
}
