package de.gesamtplan.domain.bundling.lexicon;

/** A word that names no object, and what it does in a title. */
public record RoleWord(String word, Role role, Place place) {
    /** What a word does to those beside it. */
    public enum Role {
        /** Says nothing: neu, diverse. */
        FILLER("Füllwort"),
        /** Begins what something is for or where it stands: für, im. */
        PURPOSE("Zweck"),
        /** Begins what comes with it: inkl., mit. */
        ACCESSORY("Zubehör"),
        /** Begins what does not belong to it: ohne. */
        WITHOUT("Ausschluss"),
        /** The verb of a sentence, behind which the object stands: „In den Gerichten werden Drucker ersetzt“. */
        VERB("Satzverb"),
        /** Carries no object of its own, so that the object may stand behind „für“: Lizenz, Bedarf. */
        CARRIER("Träger"),
        /** Leaves the meaning of the word before it as it is: „Firewallsystem“, „Backup-Lösung“. */
        SHELL("Hülle"),
        /** Means its concept only when it stands alone: Gewässermonitoring is no monitoring of IT. */
        ALONE("Alleinwort"),
        /** Ends like a head word and is none: Kontakt (akt). */
        WHOLE("Ganzwort");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        /** German name, as in {@code woerter.csv}. */
        public String label() {
            return label;
        }
    }
}
