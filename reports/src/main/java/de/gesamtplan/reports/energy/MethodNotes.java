package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import java.util.List;

/** How the figures come about, in German, with the sources of the rules. */
final class MethodNotes {
    static final List<String> ALL = List.of(
            "E_DC = Gesamt + PV-Erzeugung − Einspeisung − Mitnutzer + Diesel × 9,9 kWh je Liter + Fernkälte × Umrechnungsfaktor des"
                    + " liefernden Systems (EN 50600-4-2; Heizwert und Fernkälte nach ictfootprint.eu). Fernwärme ist nicht"
                    + " enthalten: sie heizt Büros, nicht die IT. E_IT = Summe der IT-Zähler.",
            "Die Kategorie der PUE folgt dem Messpunkt der IT: 1 USV-Ausgang, 2 PDU-Ausgang, 3 IT-Eingang; bei mehreren gilt"
                    + " die niedrigste. Werte verschiedener Kategorien sind nicht vergleichbar.",
            "Jahreswerte sind Quotienten der Summen von zwölf Monaten, nicht Mittel der Monatswerte. Gerechnet wird ungerundet,"
                    + " gerundet (kaufmännisch) nur in der Anzeige; Grenzwerte werden mit dem ungerundeten Wert verglichen.",
            "Monate und Tage sind die der Ortszeit (Europe/Berlin), Tage der Zeitumstellung haben 92 oder 100 Viertelstunden.",
            "Lücken bis 2 Stunden zwischen wahren Werten werden linear überbrückt, längere mit dem Mittel gleicher Viertelstunden"
                    + " und Wochentage aus den vier Wochen davor und danach (VSE Metering Code 2009, 5.3.3). Solche Werte"
                    + " zählen als Ersatzwerte. Was so nicht zu ersetzen ist, bleibt offen: dann ist die Summe nicht berechenbar"
                    + " und die Zelle leer, nie 0.",
            "Zählerstände werden bis zum nächsten Stand gleichmäßig verteilt; über ein Monatsende hinweg nach der Zeit, als Ersatzwert.",
            "„geliefert“ ist der Anteil gelieferter an erwarteten Messwerten aller Zähler des Standorts, „ersetzt“ der Anteil der"
                    + " Ersatzwerte; „endgültig“ heißt: jedes Intervall hat einen wahren Wert oder einen Ersatzwert.",
            "CO₂ standortbezogen: Netzbezug ohne Mitnutzer mal Strommix, eigener PV-Strom 0, Diesel nach Heizwert, Fernwärme und"
                    + " Fernkälte mit dem Faktor des Netzes; direkte Emissionen, ohne Vorkette. Marktbezogen: nach Vertrag und"
                    + " Herkunftsnachweisen, sonst und bei unbekanntem Vertrag Restmix.",
            "Ein später gelieferter Wert ersetzt den Ersatzwert. Ändert das eine Zahl des Jahres, entsteht eine neue Ausgabe des"
                    + " Berichts, die sagt, was sich geändert hat; die vorige bleibt unter ihrer Nummer gespeichert.",
            "Die Pflicht nach § 6 EnEfG trifft jede öffentliche Stelle nach ihrer eigenen Endenergie; zusammen gerechnet wird nur, was"
                    + " schriftlich verbunden ist (einsparverbund). Wo eine Stelle keine Endenergie meldet, zählt die ihrer"
                    + " Rechenzentren, wenn sie allein die Schwelle erreicht. Eine Einsparung zählt im Jahr der Umsetzung, nachgewiesen über zwölf Monate vorher und nachher,"
                    + " an der Infrastruktur bereinigt um IT-Last und Wetter; ohne Nachweis zählt der erwartete Wert.",
            "REF: zugekaufter Strom zählt zum kleineren der Anteile „erneuerbar“ und „Herkunftsnachweise“, selbst verbrauchter"
                    + " PV-Strom nur, wenn der Standort Herkunftsnachweise hält und entwertet (EN 50600-4-3). Ist kein"
                    + " Stromvertrag bekannt, ist sie nicht berechenbar. Was darüber hinaus"
                    + " eingespeist wird oder an Mitnutzer geht, ist ein Überschuss: er steht bei der REF und zählt nicht mit.",
            "Das EnEfG verlangt ein Jahresmittel und nennt für Grenzwerte, die zum 1. Juli beginnen oder enden, kein Zeitfenster."
                    + " Hier gilt: der alte wird mit den zwölf Monaten bis zu seinem Ende verglichen, der neue mit dem Kalenderjahr und,"
                    + " sobald es sie gibt, mit den ersten zwölf Monaten seit Inkrafttreten; bis dahin steht der Wert der Monate seither"
                    + " dabei. In der PUE nach § 11 Abs. 2 bleibt Strom von Wärmepumpen außer"
                    + " Betracht, die nur Abwärme aufwerten.");

    private MethodNotes() {}

    /** Key figures with formula and norm. */
    static Table metrics() {
        Table.Builder table = Table.of(
                "Kennzahlen",
                Column.text("Kennzahl"),
                Column.text("Formel"),
                Column.text("Einheit"),
                Column.text("Norm"),
                Column.count("Nachkomma-\nstellen"));
        for (Metric metric : Metric.values()) {
            table.row(
                    metric.label(),
                    metric.formula(),
                    metric.unit().isEmpty() ? "–" : metric.unit(),
                    metric.norm(),
                    metric.decimals());
        }
        return table.build();
    }
}
