package de.gesamtplan.jobs.intake;

/** What is delivered. In the order in which a year's files are taken in: later ones refer to earlier ones. */
public enum DeliveryKind {
    REFERENCE("reference", "referenz", "Referenzdaten"),
    BUDGET("budget", "soll", "Haushaltssoll"),
    PLAN("plans", "fachplanung", "IT-Fachplanungen"),
    BOOKING("bookings", "beschaffung", "Buchungen"),
    INVOICE("invoices", "rechnung", "E-Rechnungen"),
    COMMENT("comments", "stellungnahme", "Stellungnahmen"),
    DECISION("decisions", "entscheidung", "Entscheidungen zur Bündelung"),
    LEXICON("lexicon", "lexikon", "Entscheidungen zum Lexikon"),
    METER("meters", "zaehler", "Zählerregister"),
    READING("readings", "energie", "Messwerte");

    private final String job;
    private final String folder;
    private final String label;

    DeliveryKind(String job, String folder, String label) {
        this.job = job;
        this.folder = folder;
        this.label = label;
    }

    /** Name of the job that takes it in. */
    public String job() {
        return job;
    }

    /** Folder of the inbox, and prefix of mapping profiles. */
    public String folder() {
        return folder;
    }

    /** German name. */
    public String label() {
        return label;
    }
}
