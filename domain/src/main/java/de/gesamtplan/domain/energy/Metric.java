package de.gesamtplan.domain.energy;

/**
 * The key figures of a data centre with norm and formula. Unrounded inside; {@link #decimals()} is for display only and
 * limits are compared with unrounded values.
 */
public enum Metric {
    PUE("PUE", "", "E_DC / E_IT", "EN 50600-4-2:2019-08, ISO/IEC 30134-2", 2),
    DCIE("DCiE", "%", "E_IT / E_DC", "The Green Grid (Kehrwert der PUE)", 1),
    REF("REF", "", "erneuerbar / E_DC, höchstens 1", "EN 50600-4-3:2020-11, ISO/IEC 30134-3", 2),
    ERF("ERF", "", "genutzte Abwärme / E_DC", "EN 50600-4-6:2020-11, ISO/IEC 30134-6", 3),
    CER("CER", "", "abgeführte Wärme / Strom der Kälteanlage", "EN 50600-4-7:2020-08, ISO/IEC 30134-7", 2),
    CUE("CUE", "kg CO₂/kWh", "CO₂ von E_DC / E_IT", "EN 50600-4-8, ISO/IEC 30134-8", 3),
    WUE("WUE", "m³/MWh", "Wasser / E_IT", "EN 50600-4-9, ISO/IEC 30134-9", 2);

    private final String label;
    private final String unit;
    private final String formula;
    private final String norm;
    private final int decimals;

    Metric(String label, String unit, String formula, String norm, int decimals) {
        this.label = label;
        this.unit = unit;
        this.formula = formula;
        this.norm = norm;
        this.decimals = decimals;
    }

    public String label() {
        return label;
    }

    /** Empty for quotients of like quantities. */
    public String unit() {
        return unit;
    }

    public String formula() {
        return formula;
    }

    public String norm() {
        return norm;
    }

    /** Decimals shown, rounded half up. */
    public int decimals() {
        return decimals;
    }
}
