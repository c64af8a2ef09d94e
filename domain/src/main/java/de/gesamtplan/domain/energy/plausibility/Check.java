package de.gesamtplan.domain.energy.plausibility;

/**
 * What is looked at, in the order in which a trusted metering code does (VSE Metering Code 2009, 5.3 and annex 11.5);
 * those from {@link #SUB_METERS} on are our additions. A check finds and says; it changes no reading.
 */
public enum Check {
    /** A day has 96 quarter-hours, 92 or 100 when the clocks change; likewise for other intervals. */
    INTERVAL_COUNT("PLAUS-01", "Intervalle des Tages", "Bitte die fehlenden Werte nachliefern."),
    /** The sender marks values as disturbed or missing. */
    STATUS("PLAUS-02", "Status", "Bitte die Ursache klären und die wahren Werte nachliefern."),
    /** A second meter of the same quantity shows another amount. */
    CONTROL_METER("PLAUS-03", "Kontrollzähler", "Bitte Wandlerfaktor, Einheit und Zuordnung beider Zähler prüfen."),
    /** The meters behind a meter show more than it does itself. */
    SUB_METERS(
            "PLAUS-04",
            "Summe der Unterzähler",
            "Bitte Zuordnung, Faktor und Einheit von Haupt- und Unterzählern prüfen."),
    /** The same value over a long time. */
    FROZEN("PLAUS-05", "stehender Wert", "Bitte prüfen, ob Zähler und Übertragung arbeiten."),
    /** About a thousand times, or a thousandth of, what is usual: Wh for kWh, kWh for MWh. */
    FACTOR_1000("PLAUS-06", "Faktor 1000", "Bitte die Einheit der Lieferung prüfen und den Zeitraum neu liefern."),
    /** More than the connection can carry. */
    MAX_POWER("PLAUS-07", "Maximalleistung", "Bitte Einheit, Faktor und Maximalleistung im Zählerregister prüfen."),
    /** A register stands lower than before, with no roll-over, reset or exchange that explains it. */
    REGISTER_BACK(
            "PLAUS-08",
            "Zählerstand fällt",
            "Bitte den Stand prüfen, oder Überlauf oder Wechsel im Register eintragen."),
    /** A meter that was to measure has not one value of a whole month. */
    NO_VALUES("PLAUS-09", "keine Werte", "Bitte die Lieferung nachholen oder den Zähler im Register beenden."),

    /** A calculated meter deducts more than there is. */
    NEGATIVE("PLAUS-10", "negative Differenz", "Bitte die Formel und die Zuordnung der Zähler darin prüfen."),
    /** Deliveries tell different quantities of one time. */
    OVERLAP(
            "PLAUS-11",
            "Überschneidung",
            "Es gilt die spätere Lieferung. Bitte klären, was richtig ist, und diese Zeit mit den früheren Grenzen neu liefern.");

    private final String code;
    private final String label;
    private final String advice;

    Check(String code, String label, String advice) {
        this.code = code;
        this.label = label;
        this.advice = advice;
    }

    /** Stable, for instance {@code PLAUS-04}. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** What to do, a German sentence. */
    public String advice() {
        return advice;
    }
}
