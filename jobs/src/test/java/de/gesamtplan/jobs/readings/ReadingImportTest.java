package de.gesamtplan.jobs.readings;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleMeters;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.jobs.year.Summary;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingImportTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<String> stored(JobsRun run) {
        return run.jdbc().sql("""
                        SELECT CONCAT(code, ' ', DATE_FORMAT(begins_at, '%m-%d %H:%i'), ' ', value + 0e0, status)
                        FROM reading JOIN meter ON id = meter_id ORDER BY code, begins_at, reading.delivery_id
                        """).query(String.class).list();
    }

    private static List<String> faults(JobsRun run) {
        return run.jdbc()
                .sql("SELECT CONCAT(line, ' ', field, ' ', code) FROM fault ORDER BY line, id")
                .query(String.class)
                .list();
    }

    private static List<Long> rows(Summary summary) {
        Totals totals = Objects.requireNonNull(summary.totals());
        return List.of(totals.read(), totals.accepted(), totals.rejected(), totals.replaced());
    }

    @Test
    void longFormInLocalTimeWithTheDoubledHour() {
        try (JobsRun run = JobsRun.in(folder)) {
            Summary summary = SampleMeters.deliverTo(run)
                    .deliver(
                            "energie",
                            "ges.csv",
                            "Zähler;Zeitstempel;Wert;Status",
                            "GES;27.10.2024 01:45;1,5;",
                            "GES;27.10.2024 02:00;2;W",
                            "GES;27.10.2024 02:00;3;E",
                            "GES;27.10.2024 03:00;4,123456;V",
                            "GES;27.10.2024 03:00;4,123456;V",
                            "ZW;27.10.2024 08:17;999.950;")
                    .run("readings");
            assertThat(summary.state()).isEqualTo(Summary.State.DONE);
            assertThat(rows(summary)).containsExactly(6L, 5L, 0L, 1L);
            assertThat(Objects.requireNonNull(summary.totals()).sumAccepted()).isEqualByComparingTo("999960.623456");
            assertThat(stored(run))
                    .containsExactly(
                            "GES 10-26 23:45 1.5W",
                            "GES 10-27 00:00 2W",
                            "GES 10-27 01:00 3E",
                            "GES 10-27 02:00 4.123456V",
                            "ZW 10-27 07:17 999950W");
        }
    }

    @Test
    void wideFormNamingTheEndOfTheInterval() {
        try (JobsRun run = JobsRun.in(folder)) {
            Summary summary = SampleMeters.deliverTo(run)
                    .deliver(
                            "energie",
                            "RZ1_Intervallende.csv",
                            "Zeitstempel;GES;IT",
                            "30.03.2025 01:45;1,0;0,5",
                            "30.03.2025 03:00;2,0;1,0",
                            "30.03.2025 02:15;;",
                            "30.03.2025 02:30;0;0",
                            "30.03.2025 02:45;7,0;",
                            "30.03.2025 03:15;3,0;",
                            "30.03.2025 24:00;4,0;2,0")
                    .run("readings");
            assertThat(rows(summary)).containsExactly(7L, 6L, 1L, 0L);
            assertThat(faults(run))
                    .containsExactly("4 Zeitstempel MESS-12", "5 Zeitstempel MESS-12", "6 Zeitstempel MESS-06");
            assertThat(stored(run))
                    .containsExactly(
                            "GES 03-30 00:30 1W",
                            "GES 03-30 00:45 2W",
                            "GES 03-30 01:00 3W",
                            "GES 03-30 21:45 4W",
                            "IT 03-30 00:30 0.5W",
                            "IT 03-30 00:45 1W",
                            "IT 03-30 21:45 2W");
        }
    }

    @Test
    void eachFaultIsMarkedAndTheRestIsTaken() {
        try (JobsRun run = JobsRun.in(folder)) {
            Summary summary = SampleMeters.deliverTo(run)
                    .deliver(
                            "energie",
                            "alles.csv",
                            "Zähler;Zeitstempel;Wert;Status",
                            "GES;01.07.2025 00:00;10;",
                            "GES;01.07.2025 00:00;11;",
                            "XYZ;01.07.2025 00:00;1;",
                            "GES;01.07.2025;1;",
                            "GES;01.07.2025 00:07;1;",
                            "GES;01.07.2025 00:30;1;Q",
                            "GES;31.12.2019 23:45;1;",
                            "GES;01.07.2025 00:45;-1;",
                            "GES;01.07.2025 01:00;1,2,3;",
                            "GES;01.07.2025 01:15;101;",
                            "ZW;01.07.2025 00:00;500.000,0;",
                            "ZW;02.07.2025 00:00;499.000,0;",
                            "GES;2025-07-01T02:15:00+02:00;12;G",
                            "GES;2025-07-01 02:30:00.000;;")
                    .run("readings");
            assertThat(summary.state()).isEqualTo(Summary.State.DONE_WITH_REJECTS);
            assertThat(faults(run))
                    .containsExactly(
                            "3 Zeitstempel MESS-09",
                            "4 Zähler MESS-01",
                            "5 Zeitstempel MESS-02",
                            "6 Zeitstempel MESS-03",
                            "7 Status MESS-04",
                            "8 Zeitstempel MESS-05",
                            "9 Wert MESS-07",
                            "10 Wert FELD-02",
                            "11 Wert MESS-10",
                            "13 Wert MESS-08");
            assertThat(rows(summary)).containsExactly(14L, 5L, 9L, 0L);
            assertThat(stored(run))
                    .containsExactly(
                            "GES 06-30 22:00 10W",
                            "GES 06-30 23:15 101W",
                            "GES 07-01 00:15 12G",
                            "ZW 06-30 22:00 500000W");
        }
    }

    @Test
    void laterDeliveryStandsBesideTheEarlierOne() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleMeters.deliverTo(run)
                    .deliver("energie", "a.csv", "Zeitstempel;GES", "01.07.2025 00:00;1")
                    .deliver("energie", "b.csv", "Zeitstempel;GES", "01.07.2025 00:00;2")
                    .run("readings");
            assertThat(stored(run)).containsExactly("GES 06-30 22:00 1W", "GES 06-30 22:00 2W");
        }
    }

    @Test
    void unknownColumnOfAWideFileRefusesIt() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleMeters.deliverTo(run)
                    .deliver("energie", "a.csv", "Zeitstempel;GES;NEU", "01.07.2025 00:00;1;2")
                    .run("readings");
            assertThat(faults(run)).containsExactly("0  MESS-11");
            assertThat(stored(run)).isEmpty();
        }
    }

    @Test
    void registerOfMetersMarksItsFaults() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleMeters.deliverTo(run)
                    .deliver(
                            "zaehler",
                            "falsch.csv",
                            SampleMeters.HEADER,
                            "A;RZ9;Gesamt;Strom;kWh;Lastgang-Energie;;1;;;01.01.2020;;;;",
                            "B;RZ1;Licht;Wasser;m3;Zählerstand;;1;;;01.01.2020;;;;",
                            "C;RZ1;IT;Strom;kWh;Lastgang-Energie;;1;;;01.01.2020;;;;",
                            "D;RZ1;Gesamt;Strom;kW;Lastgang-Energie;;1;;;01.01.2020;;;;",
                            "E;RZ1;Gesamt;Strom;kWh;Zählerstand;;1;;ja;01.01.2020;;;;",
                            "F;RZ1;Kälte;Wärme;MWh;Zählerstand;;1;7;ja;01.01.2020;;;;")
                    .run("meters");
            assertThat(faults(run))
                    .containsExactly(
                            "2 Standort ZAEHL-01",
                            "3 Rolle ZAEHL-02",
                            "4 Zähler ZAEHL-03",
                            "5 Zähler ZAEHL-03",
                            "6 Stellen ZAEHL-04");
            assertThat(run.jdbc()
                            .sql("SELECT CONCAT(role, ' ', modulus + 0e0) FROM meter WHERE code = 'F'")
                            .query(String.class)
                            .single())
                    .isEqualTo("HEAT_REMOVED 10000000");
        }
    }

    @Test
    void linksOfTheRegisterMarkTheirFaults() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleMeters.deliverTo(run)
                    .deliver(
                            "zaehler",
                            "verbund.csv",
                            "Zähler;Standort;Rolle;Medium;Einheit;Messart;gültig von;Hauptzähler;Kontrollzähler;Formel;Quelle",
                            // further down and already known
                            "A;RZ1;Licht;Strom;kWh;Lastgang-Energie;01.01.2020;B;;",
                            "B;RZ1;Licht;Strom;kWh;Lastgang-Energie;01.01.2020;GES;;",
                            "C;RZ1;Licht;Strom;kWh;Lastgang-Energie;01.01.2020;FEHLT;;",
                            "D;RZ1;Licht;Strom;kWh;Lastgang-Energie;01.01.2020;E;;",
                            "E;RZ1;Licht;Strom;kWh;Lastgang-Energie;01.01.2020;D;;",
                            "F;RZ1;Licht;Strom;kWh;Lastgang-Energie;01.01.2020;;GES;",
                            "G;RZ1;Wasser;Wasser;m3;Zählerstand;01.01.2020;GES;;",
                            "H;RZ1;Sonstiges;Strom;kWh;berechnet;01.01.2020;;;GES − IT − A",
                            "I;RZ1;Sonstiges;Strom;kWh;berechnet;01.01.2020;;;GES IT",
                            "J;RZ1;Sonstiges;Strom;kWh;berechnet;01.01.2020;;;GES-IT",
                            "K;RZ1;Sonstiges;Strom;kWh;berechnet;01.01.2020;;;GES − L",
                            "L;RZ1;Licht;Strom;kWh;berechnet;01.01.2020;;;GES − K",
                            "M;RZ1;Mitnutzer;Strom;kWh;Lastgang-Energie;01.01.2020;;;",
                            "N;RZ1;Gesamt;Strom;kWh;berechnet;01.01.2020;;;GES − M",
                            "O;RZ1;Sonstiges;Strom;kWh;berechnet;01.01.2020;;;",
                            "P;RZ1;Gesamt;Strom;kWh;Lastgang-Energie;01.01.2020;;P2;",
                            "P2;RZ1;Gesamt;Strom;kWh;Lastgang-Energie;01.01.2020;;P;",
                            // 60 % + 55 % from 2025 on
                            "Q;RZ1;Mitnutzer;Strom;kWh;berechnet;01.01.2020;;;0,6 × GES;Flächen",
                            "R;RZ1;Mitnutzer;Strom;kWh;berechnet;01.01.2025;;;55 % × GES;Flächen",
                            "S;RZ1;Mitnutzer;Strom;kWh;berechnet;01.01.2020;;;0,1 × IT;",
                            "T;RZ1;Kälte;Kälte;kWh;berechnet;01.01.2020;;;1,163 × A × (B − GES);Wasser",
                            "BB;RZ1;Mitnutzer;Strom;kWh;berechnet;01.01.2020;;;0,35 × IT;Mietvertrag")
                    .run("meters");
            assertThat(faults(run))
                    .containsExactly(
                            "4 Hauptzähler ZAEHL-07",
                            "5 Hauptzähler ZAEHL-08",
                            "6 Hauptzähler ZAEHL-08",
                            "7 Kontrollzähler ZAEHL-09",
                            "8 Hauptzähler ZAEHL-09",
                            "10 Formel ZAEHL-06",
                            "11 Formel ZAEHL-07",
                            "12 Formel ZAEHL-08",
                            "13 Formel ZAEHL-08",
                            "15 Formel ZAEHL-10",
                            "16 Zähler ZAEHL-03",
                            "17 Kontrollzähler ZAEHL-08",
                            "18 Kontrollzähler ZAEHL-08",
                            "19 Formel ZAEHL-12",
                            "20 Formel ZAEHL-12",
                            "21 Formel ZAEHL-06",
                            "22 Formel ZAEHL-13",
                            "22 Formel ZAEHL-13",
                            "22 Formel ZAEHL-13");
            assertThat(run.jdbc()
                            .sql(
                                    "SELECT CONCAT_WS(' ', code, main_meter, formula, formula_source) FROM meter WHERE code <= 'H' ORDER BY code")
                            .query(String.class)
                            .list())
                    .containsExactly("A B", "B GES", "BB 0,35 × IT Mietvertrag", "GES", "H GES − IT − A");

            run.deliver("energie", "werte.csv", "Zähler;Zeitstempel;Wert", "H;01.07.2025 00:00;1")
                    .run("readings");
            assertThat(faults(run)).contains("2 Zähler MESS-19");
        }
    }

    @Test
    void quantitiesOfDaysMonthsAndAnyLengthKeepTheirInterval() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleMeters.deliverTo(run)
                    .deliver(
                            "zaehler",
                            "mengen.csv",
                            "Zähler;Standort;Rolle;Medium;Einheit;Messart;gültig von;Intervall min;Maximalleistung kW",
                            "T;RZ1;Licht;Strom;kWh;Lastgang-Energie;01.01.2020;Tag;10",
                            "M;RZ1;Wasser;Wasser;m3;Lastgang-Energie;01.01.2020;Monat;",
                            "K;RZ1;Licht;Strom;kWh;Lastgang-Energie;01.01.2020;25;",
                            "F;RZ1;Licht;Strom;kWh;Lastgang-Energie;01.01.2020;frei;",
                            "X;RZ1;Licht;Strom;kWh;Lastgang-Energie;01.01.2020;Woche;")
                    .run("meters");
            assertThat(faults(run)).containsExactly("6 Intervall min ZAEHL-11");
            run.deliver(
                            "energie",
                            "mengen.csv",
                            "Zähler;Zeitstempel;Ende;Wert;Grund",
                            // the day of 23 hours; 230 kWh are what 10 kW come to
                            "T;30.03.2025;;230;abgelesen",
                            "T;31.03.2025 00:00;;240,1;",
                            "T;01.04.2025 06:00;;1;",
                            "M;03/2025;;12;",
                            "M;2025-04-01;;13;",
                            "M;02.05.2025;;14;",
                            "K;30.03.2025 01:40;;5;",
                            "K;30.03.2025 03:05;30.03.2025 03:40;5;",
                            "F;01.04.2025 00:00;04.04.2025 10:07;7;",
                            "F;04.04.2025 10:00;05.04.2025 00:00;7;",
                            "F;06.04.2025 00:00;06.04.2025 00:00;7;",
                            "F;07.04.2025 00:00;;7;",
                            "F;08.04.2025;;7;")
                    .run("readings");
            assertThat(faults(run))
                    .containsExactly(
                            "3 Wert MESS-10",
                            "4 Zeitstempel MESS-03",
                            "6 Intervall min ZAEHL-11",
                            "7 Zeitstempel MESS-03",
                            "9 Zeitstempel MESS-18",
                            "11 Zeitstempel MESS-22",
                            "12 Zeitstempel MESS-21",
                            "13 Zeitstempel MESS-20",
                            "14 Zeitstempel MESS-02");
            run.deliver(
                            "energie",
                            "mengen_Intervallende.csv",
                            "Zeitstempel;M;F",
                            "31.05.2025;15;",
                            "01.05.2025 00:00;;1",
                            "02.05.2025 00:00;;2")
                    .run("readings");
            assertThat(run.jdbc().sql("""
                            SELECT CONCAT_WS(' ', code, DATE_FORMAT(begins_at, '%m-%d %H:%i'),
                                DATE_FORMAT(ends_at, '%m-%d %H:%i'), value + 0e0, reason)
                            FROM reading JOIN meter ON id = meter_id ORDER BY code, begins_at
                            """).query(String.class).list())
                    .containsExactly(
                            "F 03-31 22:00 04-04 08:07 7",
                            "F 04-30 22:00 05-01 22:00 2",
                            "K 03-30 00:40 03-30 01:05 5",
                            "M 02-28 23:00 03-31 22:00 12",
                            "M 03-31 22:00 04-30 22:00 13",
                            "M 04-30 22:00 05-31 22:00 15",
                            "T 03-29 23:00 03-30 22:00 230 abgelesen",
                            "T 03-30 22:00 03-31 22:00 240.1");
        }
    }
}
