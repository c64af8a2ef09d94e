package de.gesamtplan.domain.bundling;

/**
 * A demand that counts nowhere in bundling, for somebody confirmed that another one is the same need (bestätigte Dublette). The
 * plans hold both.
 *
 * @param original the one that counts
 */
public record NotCounted(Demand demand, Demand original, Rule rule) {
    /** By which of several that are one need one counts. */
    public enum Rule {
        NAMED("als Original benannt"),
        EARLIER("zuerst geliefert");

        private final String label;

        Rule(String label) {
            this.label = label;
        }

        /** German, of the one that counts. */
        public String label() {
            return label;
        }
    }
}
