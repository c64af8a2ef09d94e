package de.gesamtplan.jobs.benchmark;

import de.gesamtplan.jobs.JobsRun;
import java.util.Locale;
import java.util.Random;

/** Plan rows as departments write them, the same at each run. */
final class PlanRows {
    static final String[] HEADER =
            ("Ressort;Dienststelle;Position;Bezeichnung;Beschreibung;Kategorie;CPV;Menge;Einheit;Kapitel;Titel;"
                            + "Ansatz 2027;Ansatz 2028;Ansatz 2029;Ansatz 2030;Ansatz 2031;VE 2028;VE 2029;Art;"
                            + "Verbindlichkeit;Rechtsgrundlage;Ziel;Beschaffungsweg;Rahmenvertrag;Finanzierung;"
                            + "Schutzbedarf;Leistungsaufnahme W;Betriebsstunden;Umweltzeichen;Priorität")
                    .split(";");

    /** Columns that a workbook keeps as numbers. */
    static final int FIRST_AMOUNT = 11;

    static final int LAST_AMOUNT = 17;

    private final Random random = new Random(2027);

    /** What the rows refer to. */
    static void reference(JobsRun run) {
        run.deliver(
                        "referenz",
                        "ressorts.csv",
                        "Kürzel;Bezeichnung;IT-Kapitel;gültig von;gültig bis;Nachfolger;E-Mail",
                        "FM;Finanzministerium;1604;2010;;;",
                        "MBW;Ministerium für Bildung und Wissenschaft;1606;2010;;;")
                .deliver(
                        "referenz",
                        "rahmenvertraege.csv",
                        "Nummer;Bezeichnung;Höchstwert;gültig von;gültig bis;CPV;Abrufberechtigte",
                        "RV-1;Notebooks;2.000.000,00;01.01.2026;31.12.2029;30213100-6;alle")
                .deliver(
                        "referenz",
                        "planungsrunden.csv",
                        "Runde;Haushaltsjahre;Finanzplan bis;Abgabefrist;Stand",
                        "2027/2028;2027,2028;2031;30.06.2026;offen")
                .run("reference");
    }

    String[] row(int number) {
        boolean hardware = number % 3 == 0;
        boolean law = number % 5 == 0;
        String[] cells = {
            number % 2 == 0 ? "FM" : "MBW",
            number % 4 == 0 ? "Zentralabteilung" : "",
            String.format(Locale.ROOT, "P-%07d", number),
            hardware ? "Notebooks 14 Zoll für den Außendienst, Los " + number % 97 : "Betrieb Fachverfahren " + number,
            number % 2 == 0 ? "Ersatz nach Ablauf der Gewährleistung; abgestimmt mit dem Rechenzentrum." : "",
            hardware ? "HW" : "DL",
            hardware ? "30213100-6" : "",
            String.valueOf(1 + random.nextInt(500)),
            hardware ? "Stück" : "Pauschale",
            number % 2 == 0 ? "1604" : "1606",
            hardware ? "81201" : "53801",
            amount(),
            amount(),
            number % 2 == 0 ? amount() : "",
            number % 4 == 0 ? amount() : "",
            "",
            number % 6 == 0 ? amount() : "",
            "",
            hardware ? "Ersatz" : "Fortführung",
            law ? "gesetzlich" : "vertraglich",
            law ? "§ 34 LHO" : "",
            number % 7 == 0 ? "6,7" : "5",
            hardware ? "Rahmenvertrag" : "Landesrechenzentrum",
            hardware ? "RV-1" : "",
            number % 10 == 0 ? "Land 60 %, EU 40 %" : "Land",
            "normal",
            hardware ? "45,5" : "",
            hardware ? "1800" : "",
            hardware ? "Blauer Engel" : "",
            String.valueOf(1 + number % 5)
        };
        return cells;
    }

    private String amount() {
        int cents = 100_000 + random.nextInt(90_000_000);
        return String.format(Locale.GERMANY, "%,.2f", cents / 100.0);
    }
}
