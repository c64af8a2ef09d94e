package de.gesamtplan.jobs;

/** Reference data of a small state with two departments, for tests that need no more. */
public final class SampleState {
    private SampleState() {}

    /** Delivers and takes in the reference data; that of the product comes with it. */
    public static void deliverTo(JobsRun run) {
        run.deliver(
                        "referenz",
                        "ressorts.csv",
                        "Kürzel;Bezeichnung;IT-Kapitel;gültig von;gültig bis;Nachfolger;E-Mail",
                        "FM;Finanzministerium;1604;2010;;;",
                        "MBW;Ministerium für Bildung und Wissenschaft;1606;2010;;;")
                .deliver(
                        "referenz",
                        "gruppierungen-klein.csv",
                        "Gruppe;Bezeichnung;gültig von",
                        "511;Geschäftsbedarf;2000",
                        "538;Datenverarbeitung;2000",
                        "812;Geräte;2000")
                .deliver(
                        "referenz",
                        "rahmenvertraege.csv",
                        "Nummer;Bezeichnung;Höchstwert;gültig von;gültig bis;CPV;Abrufberechtigte",
                        "RV-1;Notebooks;2.000.000,00;01.01.2026;31.12.2029;30213100-6;alle")
                .deliver("referenz", "cpv-klein.csv", "CPV;Bezeichnung", "30213100-6;Tragbare Computer")
                .deliver(
                        "referenz",
                        "planungsrunden.csv",
                        "Runde;Haushaltsjahre;Finanzplan bis;Abgabefrist;Stand",
                        "2027/2028;2027,2028;2031;30.06.2026;offen")
                .run("reference");
    }
}
