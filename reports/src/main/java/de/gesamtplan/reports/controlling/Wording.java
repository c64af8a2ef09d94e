package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.controlling.GroupStatus;
import de.gesamtplan.domain.controlling.StatusLight;
import de.gesamtplan.domain.controlling.StatusRules;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Light;
import de.gesamtplan.reports.texts.ReportTexts;
import de.gesamtplan.reports.texts.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the controlling report says in words; operators may replace {@link ReportTexts}. */
final class Wording {
    static final String NOBODY = "ohne Ressort";
    static final String NO_RING = "außerhalb der Deckungskreise";

    private static final List<String> MONTHS = List.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");

    private Wording() {}

    static Texts texts() {
        return ReportTexts.of(ReportTexts.CONTROLLING);
    }

    /** A sentence; names and values of its placeholders follow one another. */
    static String say(String key, String... values) {
        Map<String, String> byName = new HashMap<>();
        for (int v = 0; v + 1 < values.length; v += 2) {
            byName.put(values[v], values[v + 1]);
        }
        return texts().sentence(key, byName);
    }

    static String labelled(String label, String text) {
        return texts().label(label) + ": " + text;
    }

    static String month(int number) {
        return number <= MONTHS.size() ? MONTHS.get(number - 1) : "Abschluss " + number;
    }

    static String shortMonth(int number) {
        return number <= MONTHS.size() ? MONTHS.get(number - 1).substring(0, 3) : "P " + number;
    }

    static String period(BudgetPeriod period) {
        return month(period.number()) + ' ' + period.year();
    }

    static String lights(StatusRules rules) {
        return say(
                "erklaerung.ampel",
                "gruen",
                German.percent(rules.greenUpTo(), 1),
                "gelb",
                German.percent(rules.yellowUpTo(), 1),
                "bagatelle",
                German.euros(rules.trifle()));
    }

    static String conspicuous(StatusRules rules) {
        return say(
                "erklaerung.auffaellig",
                "anteil",
                German.percent(rules.idleFrom(), 0),
                "betrag",
                German.euros(rules.idleAmount()));
    }

    static Light light(StatusLight light) {
        return switch (light) {
            case GREEN -> Light.GREEN;
            case YELLOW -> Light.YELLOW;
            case RED -> Light.RED;
        };
    }

    static String department(GroupStatus group) {
        return group.key().isEmpty() ? NOBODY : group.key() + " – " + group.name();
    }

    static String ring(GroupStatus group) {
        return group.key().isEmpty() ? NO_RING : group.key() + " – " + group.name();
    }
}
