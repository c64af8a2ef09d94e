package de.gesamtplan.domain.energy.kpi;

import java.math.BigDecimal;

/**
 * The key figures of a data centre with norm and formula. The edition of the norm is dated reference data ({@link Norm}).
 * Unrounded inside; {@link #decimals()} is for display only and limits are compared with unrounded values.
 */
public enum Metric {
    PUE("PUE", "", "E_DC / E_IT", "EN 50600-4-2, ISO/IEC 30134-2", 2),
    PUE_ENEFG("PUE § 11 Abs. 2", "", "(E_DC − Wärmepumpen) / E_IT", "EnEfG § 11 Abs. 2 letzter Satz", 2),
    PPUE_COOLING("pPUE Kälte", "", "(E_IT + Kälteanlage) / E_IT", "EN 50600-4-2, ISO/IEC 30134-2", 2),
    DCIE("DCiE", "%", "E_IT / E_DC", "The Green Grid (Kehrwert der PUE)", 1),
    REF("REF", "", "erneuerbar / E_DC, höchstens 1", "EN 50600-4-3, ISO/IEC 30134-3", 2),
    RENEWABLE_POWER("EE-Strom", "%", "erneuerbarer Strom / Strom", "EnEfG § 11 Abs. 5", 1),
    ERF("ERF", "", "genutzte Abwärme / E_DC", "EN 50600-4-6, ISO/IEC 30134-6", 3),
    ERE("ERE", "", "(E_DC − genutzte Abwärme) / E_IT", "The Green Grid", 2),
    CER("CER", "", "abgeführte Wärme / Strom der Kälteanlage", "EN 50600-4-7, ISO/IEC 30134-7", 2),
    CUE("CUE", "kg CO₂/kWh", "CO₂ von E_DC / E_IT, standortbezogen", "EN 50600-4-8, ISO/IEC 30134-8", 3),
    WUE("WUE", "m³/MWh", "Wasser / E_IT", "EN 50600-4-9, ISO/IEC 30134-9", 2),
    ITEU("ITEUsv", "%", "mittlere CPU-Auslastung aller Server", "EN 50600-4-5, ISO/IEC 30134-5", 1),
    ITEE("ITEEsv", "1/kW", "Σ Höchstleistung / Σ höchste Leistungsaufnahme", "EN 50600-4-4, ISO/IEC 30134-4", 2);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

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

    /** Without edition. */
    public String norm() {
        return norm;
    }

    /** A value of a line that was drawn on, brought back to what the metric can be. */
    public BigDecimal within(BigDecimal drawn) {
        return switch (this) {
            case PUE, PUE_ENEFG, PPUE_COOLING -> drawn.max(BigDecimal.ONE);
            case REF, ERF -> drawn.max(BigDecimal.ZERO).min(BigDecimal.ONE);
            case DCIE, RENEWABLE_POWER, ITEU -> drawn.max(BigDecimal.ZERO).min(HUNDRED);
            case ERE, CER, CUE, WUE, ITEE -> drawn.max(BigDecimal.ZERO);
        };
    }

    /** Decimals shown, rounded half up. */
    public int decimals() {
        return decimals;
    }

    /** Whether the point at which the IT is measured decides its category, so that categories must not be mixed. */
    public boolean hasCategory() {
        return this == PUE || this == PUE_ENEFG || this == PPUE_COOLING || this == DCIE || this == ERE;
    }
}
