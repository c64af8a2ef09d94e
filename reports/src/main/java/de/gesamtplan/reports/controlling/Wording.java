package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.controlling.GroupStatus;
import de.gesamtplan.domain.controlling.StatusLight;
import de.gesamtplan.domain.controlling.StatusRules;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Light;
import java.util.List;

/** What the controlling report says in words. */
final class Wording {
    static final String NOBODY = "ohne Ressort";
    static final String NO_RING = "außerhalb der Deckungskreise";

    static final String FORECAST =
            "Vier Verfahren stehen nebeneinander; zu jeder Haushaltsstelle ist gesagt, welches gilt und warum. Angabe des Ressorts:"
                    + " was das Ressort mit der Stellungnahme nennt, solange es nicht veraltet ist und nicht unter dem Ist liegt."
                    + " Ausschöpfung der Vorjahre: der Anteil am Soll, der in den Vorjahren abfloss. Saisonverlauf der Vorjahre: Ist plus"
                    + " der Anteil am Soll, der in den Vorjahren nach diesem Monat noch abfloss; beide nicht unter Ist + Obligo."
                    + " Die Spanne reicht vom kleinsten zum größten Wert der Verfahren und dessen, was herauskäme, wenn das Jahr"
                    + " weiterginge wie eines der Vorjahre. Festlegungen und laufende Verträge: Je Vorgang mit Festlegung: Ist plus offene Festlegung (Obligo); sie gilt als im Jahr"
                    + " voll bezahlt und wird nicht hochgerechnet. Je Vorgang ohne Festlegung, in mindestens drei Monaten bezahlt:"
                    + " Ist plus Monatsdurchschnitt seit der ersten Zahlung für jeden verbleibenden Monat; seltener bezahlt: nur das"
                    + " Ist. Dazu je Haushaltsstelle neue Aufträge: für jeden verbleibenden Monat der Monatsdurchschnitt dessen, was"
                    + " in den letzten drei Monaten begonnene Vorgänge gebunden haben, höchstens das noch freie Soll.";

    static final String AMOUNTS = "Soll = Ansatz + Nachtrag + Umsetzung + Ausgaberest − Sperre. Obligo = je Vorgang"
            + " Festlegung − Minderung − Anordnung, mindestens 0. Ist = Anordnung − Absetzung + Umbuchung."
            + " Verfügbar = Soll − Obligo − Ist. Abweichung = Prognose − Soll; positiv ist Überschreitung."
            + " Mittelabfluss = Ist in Prozent des Solls.";

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
        return "Nach Abweichung in Prozent des Solls: grün bis " + German.percent(rules.greenUpTo(), 1)
                + ", gelb bis " + German.percent(rules.yellowUpTo(), 1)
                + ", darüber rot; Überschreitungen bis " + German.euros(rules.trifle())
                + " sind grün. Eine Haushaltsstelle, deren Deckungskreis insgesamt ausreicht, ist höchstens gelb;"
                + " Ausgaben ohne jedes Soll sind immer rot.";
    }

    static String conspicuous(StatusRules rules) {
        return "Auffällig ist, was gelb oder rot ist, was kein Soll hat, und wo nach der Prognose mindestens "
                + German.percent(rules.idleFrom(), 0) + " des Solls und " + German.euros(rules.idleAmount())
                + " liegen bleiben.";
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
