package de.gesamtplan.domain.bundling.memory;

import java.util.List;

/**
 * What became of proposals of the run before.
 *
 * @param before names in the run before
 * @param now names in this run
 */
public record NameChange(Kind kind, List<String> before, List<String> now) {
    /** What happened. */
    public enum Kind {
        SPLIT("geteilt"),
        MERGED("zusammengelegt"),
        GONE("entfallen");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** German name. */
        public String label() {
            return label;
        }
    }

    public NameChange {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }
}
