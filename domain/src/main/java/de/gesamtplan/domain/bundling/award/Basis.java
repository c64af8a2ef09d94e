package de.gesamtplan.domain.bundling.award;

/** Why a framework contract is thought to cover a demand, the surest first. */
public enum Basis {
    NAMED("im Plan genannt"),
    CONCEPT_AND_CPV("Gegenstand und CPV"),
    CONCEPT("Gegenstand"),
    /** The contract is about a service in general, and the CPV code is one of its own. */
    SERVICE("Leistung und CPV"),
    /** The lexicon knows one of the two not. */
    CPV("nur CPV");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** German. */
    public String label() {
        return label;
    }
}
