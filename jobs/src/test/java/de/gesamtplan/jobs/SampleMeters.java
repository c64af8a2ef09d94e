package de.gesamtplan.jobs;

/** Two sites and a few meters, for tests that need no more. */
public final class SampleMeters {
    public static final String HEADER =
            "Zähler;Standort;Rolle;Medium;Einheit;Messart;OBIS;Faktor;Stellen;Überlauf;gültig von;gültig bis;Nachfolger;Messpunkt;Maximalleistung kW";

    private SampleMeters() {}

    /** Delivers and takes in two sites and their register. */
    public static JobsRun deliverTo(JobsRun run) {
        run.deliver(
                        "referenz",
                        "standorte.csv",
                        "Standort;Bezeichnung;Inbetriebnahme;Nennleistung gesamt kW;Abwärmenutzung;Anteil erneuerbar;Herkunftsnachweise",
                        "RZ1;Rechenzentrum;01.03.2014;780;nein;100;100",
                        "RZ2;Serverraum;01.03.2014;90;nein;60;0")
                .run("reference");
        run.deliver(
                        "zaehler",
                        "zaehler.csv",
                        HEADER,
                        "GES;RZ1;Gesamt;Strom;kWh;Lastgang-Energie;1-1:1.29.0;1;;;01.01.2020;;;;400",
                        "IT;RZ1;IT;Strom;kWh;Lastgang-Energie;1-1:1.29.0;1;;;01.01.2020;;;USV-Ausgang;",
                        "ZW;RZ2;Gesamt;Strom;kWh;Zählerstand;1-1:1.8.0;1;6;1.000.000;01.01.2020;;;;",
                        "LST;RZ2;IT;Strom;kW;Lastgang-Leistung;;1;;;01.01.2020;31.12.2025;;PDU-Ausgang;")
                .run("meters");
        return run;
    }
}
