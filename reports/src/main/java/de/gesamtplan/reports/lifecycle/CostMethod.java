package de.gesamtplan.reports.lifecycle;

import de.gesamtplan.domain.energy.cost.LifeCycleRules;
import java.math.BigDecimal;

/** How life-cycle cost is reckoned, in words. */
final class CostMethod {
    private CostMethod() {}

    static String of(LifeCycleRules rules) {
        return ("Gerechnet werden Positionen mit Menge, Ansatz und einem CPV-Code, der zu einer Geräteklasse gehört. "
                        + "Kaufpreis ist die Summe aller Ansätze. Strom: Leistung × Stunden × Menge, %s ct/kWh im ersten Jahr, "
                        + "jährlich %s %% mehr, abgezinst mit %s %% auf heute. CO₂: %s, über die Nutzung gleich. Leistung und "
                        + "Stunden stehen in der Fachplanung; wo sie fehlen, gilt die Annahme der Geräteklasse. Nutzungsdauern "
                        + "sind Annahmen. Was eine Leistung nennt, aber zu keiner Geräteklasse gehört (geraeteklassen.csv), ist aufgelistet "
                        + "und nicht gerechnet. Personal, Raum, Kühlung und Entsorgung sind nicht enthalten.")
                .formatted(
                        plain(rules.centsPerKwh()),
                        plain(rules.priceRisePercent()),
                        plain(rules.discountPercent()),
                        rules.factorLabel());
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
