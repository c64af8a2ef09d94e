package de.gesamtplan.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.SampleMeters;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnergyFilesTest {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private Path file(String name, List<String> lines) throws Exception {
        return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n");
    }

    /** Every quarter-hour of 2025 3 kWh in all and 2 kWh of it IT; four quarter-hours of 2 January are lacking. */
    @BeforeEach
    void files() throws Exception {
        file(
                "sites.csv",
                List.of(
                        "Standort;Bezeichnung;Inbetriebnahme;Nennleistung gesamt kW;Abwärmenutzung;Anteil erneuerbar;Herkunftsnachweise",
                        "RZ1;Rechenzentrum;01.03.2014;780;nein;100;100"));
        file(
                "meters.csv",
                List.of(
                        SampleMeters.HEADER,
                        "GES;RZ1;Gesamt;Strom;kWh;Lastgang-Energie;1-1:1.29.0;1;;;01.01.2020;;;;400",
                        "IT;RZ1;IT;Strom;kWh;Lastgang-Energie;1-1:1.29.0;1;;;01.01.2020;;;USV-Ausgang;"));
        List<String> lines = new ArrayList<>(List.of("Zeitstempel;GES;IT"));
        ZonedDateTime at = ZonedDateTime.of(2025, 1, 1, 0, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        for (int i = 0; i < 35_040; i++) {
            if (i < 100 || i >= 104) {
                lines.add(STAMP.format(at.toLocalDateTime()) + ";3,0;2,0");
            }
            at = at.plusMinutes(15);
        }
        file("energie.csv", lines);
    }

    private final Map<String, Path> references = new HashMap<>();

    private int run(Path... inputs) {
        references.put("standorte", folder.resolve("sites.csv"));
        return new EnergyFiles(Path.of("../config"))
                .run(
                        folder.resolve("meters.csv"),
                        references,
                        List.of(inputs),
                        folder.resolve("kpi.csv"),
                        new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() throws Exception {
        return Files.readAllLines(folder.resolve("kpi.csv"));
    }

    @Test
    void filesAloneGiveFiguresByHand() throws Exception {
        assertThat(run(folder.resolve("energie.csv"))).isZero();
        // PUE = 3 / 2. January has 2 × 2,976 intervals, 8 of them substitutes: 8 / 5,952 = 0.134409 %; the year 8 /
        // 70,080
        // = 0.011416 %. CUE = 3 / 2 × 0.344 kg (UBA 2025)
        assertThat(lines().get(0))
                .isEqualTo(
                        "Standort;Zeitraum;Kennzahl;Wert;Einheit;Norm;Kategorie;Abdeckung;Ersatzwertanteil;Status;Grund");
        assertThat(lines())
                .contains(
                        "RZ1;2025;PUE1;1,5;;EN 50600-4-2:2019-08;1;99,988584;0,011416;endgültig;",
                        "RZ1;2025-01;iPUE1;1,5;;EN 50600-4-2:2019-08;1;99,865591;0,134409;endgültig;",
                        "RZ1;2025-01/2025-12;PUE1;1,5;;EN 50600-4-2:2019-08;1;99,988584;0,011416;endgültig;",
                        "RZ1;2025;CUE;0,516;kg CO₂/kWh;EN 50600-4-8;;99,988584;0,011416;endgültig;")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("RZ1;2025;WUE;;m³/MWh;")
                        .endsWith(";nicht berechenbar;kein Zähler der Rolle Wasser"));
        // Four quarter-hours lack; the same value stands for a day before them and for the rest of the year
        assertThat(messages.toString(StandardCharsets.UTF_8).lines())
                .hasSize(6)
                .contains(
                        "Hinweis Zähler GES (RZ1), 02.01.2025 00:00 bis 03.01.2025 00:00: PLAUS-01 Intervalle des Tages: 92 von 96 Werten. Bitte die fehlenden Werte nachliefern.")
                .allMatch(line -> line.contains(": PLAUS-01 ") || line.contains(": PLAUS-05 "));
    }

    /** 410 kW where the connection carries 400, in one quarter-hour of each second day of 60. */
    @Test
    void findingsAreToldTwentyOfAKind() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Zeitstempel;GES;IT"));
        for (int i = 0; i < 96 * 60; i++) {
            boolean over = i % 192 == 50;
            lines.add(STAMP.format(LocalDate.of(2025, 1, 1).atStartOfDay().plusMinutes(15L * i)) + ";"
                    + (over ? "102,5" : "3," + i % 10) + ";2," + i % 10);
        }
        assertThat(run(file("spitzen.csv", lines))).isZero();
        assertThat(messages.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("PLAUS-07")))
                .hasSize(21)
                .startsWith(
                        "Hinweis Zähler GES (RZ1), 01.01.2025 12:30 bis 01.01.2025 12:45: PLAUS-07 Maximalleistung: bis 102,5 kWh je Intervall, möglich 100 kWh. Bitte Einheit, Faktor und Maximalleistung im Zählerregister prüfen.")
                .endsWith("Messwerte: PLAUS-07 noch 10-mal, hier nicht gezeigt.");
    }

    /** The register has both meters from 2020 on: twelve months that reach into 2024 lack readings, not meters. */
    @Test
    void aYearBeforeTheReadingsLacksReadingsNotMeters() throws Exception {
        run(folder.resolve("energie.csv"));
        assertThat(lines())
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith("RZ1;2024-02/2025-01;PUE")
                                .contains(
                                        ";nicht berechenbar;\"02/2024: keine Messwerte von Zähler GES; 03/2024: keine Messwerte von Zähler GES; …\""))
                .noneMatch(line -> line.contains("über den ganzen Monat"));
    }

    @Test
    void faultsAreToldWithFileLineAndCode() throws Exception {
        Path bad = file(
                "spaet.csv", List.of("Zähler;Zeitstempel;Wert", "GES;02.01.2025 01:00;3,0", "XY;02.01.2025 01:00;1"));
        assertThat(run(folder.resolve("energie.csv"), bad)).isEqualTo(RunOptions.HELD_BACK);
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .startsWith("Fehler spaet.csv, Zeile 3: MESS-01 Der Zähler „XY“ ist unbekannt.");
        // the late value took the place of one substitute: 7 / 70,080
        assertThat(lines()).contains("RZ1;2025;PUE1;1,5;;EN 50600-4-2:2019-08;1;99,990011;0,009989;endgültig;");
    }

    @Test
    void missingFileIsAFault() {
        assertThat(run(folder.resolve("fehlt.csv"))).isEqualTo(RunOptions.HELD_BACK);
        assertThat(messages.toString(StandardCharsets.UTF_8)).startsWith("Fehler fehlt.csv: DATEI-91");
    }

    /** Vector A10 in twelve equal months: E_DC 10 GWh, E_IT 8 GWh, water 12,000 m³ and so on; here a thousandth of it. */
    @Test
    void a10WithContractsAndServersInAllColumns() throws Exception {
        file(
                "sites.csv",
                List.of(
                        "Standort;Bezeichnung;Inbetriebnahme;Nennleistung gesamt kW;Abwärmenutzung",
                        "RZ1;Rechenzentrum;01.03.2014;780;ja"));
        file(
                "meters.csv",
                List.of(
                        SampleMeters.HEADER,
                        stand("GES", "Gesamt;Strom;kWh", ""),
                        stand("PV", "PV-Erzeugung;Strom;kWh", ""),
                        stand("IT", "IT;Strom;kWh", "USV-Ausgang"),
                        stand("WAS", "Wasser;Wasser;m³", ""),
                        stand("ABW", "Abwärme genutzt;Wärme;kWh", "")));
        references.put(
                "stromvertraege",
                file(
                        "vertraege.csv",
                        List.of(
                                "Standort;gültig von;gültig bis;Lieferant;Anteil erneuerbar;Herkunftsnachweise;g CO2 je kWh;Quelle",
                                "RZ1;01.01.2025;;Werk;55,555556;100;;Vertrag")));
        references.put(
                "server",
                file(
                        "server.csv",
                        List.of(
                                "Standort;Gruppe;gültig von;gültig bis;Anzahl;Höchstleistung;höchste Leistungsaufnahme kW;Benchmark;mittlere Auslastung;Beschleuniger",
                                "RZ1;alt;01.01.2020;;10;1000;0,5;SERT;20;nein",
                                "RZ1;neu;01.01.2020;;30;3000;0,6;SERT;40;nein")));
        List<String> lines = new ArrayList<>(List.of("Zähler;Zeitstempel;Wert"));
        // Grid 9,000 and roof 1,000 kWh make E_DC 10,000 kWh
        String[][] years = {{"GES", "9000"}, {"PV", "1000"}, {"IT", "8000"}, {"WAS", "12"}, {"ABW", "1500"}};
        for (String[] of : years) {
            for (int month = 0; month <= 12; month++) {
                lines.add("%s;01.%02d.%d 00:00;%s"
                        .formatted(
                                of[0],
                                month % 12 + 1,
                                2025 + month / 12,
                                new BigDecimal(of[1])
                                        .multiply(BigDecimal.valueOf(month))
                                        .divide(BigDecimal.valueOf(12), 6, RoundingMode.HALF_UP)
                                        .toString()
                                        .replace('.', ',')));
            }
        }
        assertThat(run(file("energie.csv", lines)))
                .as(messages.toString(StandardCharsets.UTF_8))
                .isZero();
        // REF: 9,000 × 55.555556 % + 1,000 = 6,000 of 10,000. ITEUsv (10 × 20 + 30 × 40) / 40; ITEEsv 100,000 / 23
        assertThat(lines())
                .contains(
                        "RZ1;2025;PUE1;1,25;;EN 50600-4-2:2019-08;1;100;0;endgültig;",
                        "RZ1;2025;WUE;1,5;m³/MWh;EN 50600-4-9 (Gesetz: „DIN EN 50600-9, Ausgabe Mai 2020“);;100;0;endgültig;",
                        "RZ1;2025;ERF;0,15;;EN 50600-4-6:2020-11;;100;0;endgültig;",
                        "RZ1;2025;REF;0,6;;EN 50600-4-3:2020-11;;100;0;endgültig;",
                        "RZ1;2025;ITEUsv;35;%;EN 50600-4-5;;100;0;endgültig;",
                        "RZ1;2025;ITEEsv;4347,826087;1/kW;EN 50600-4-4;;100;0;endgültig;",
                        "Land;2025;PUE1;1,25;;;1;100;0;endgültig;")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("RZ1;2025;CER;;;EN 50600-4-7:2020-08;;")
                        .endsWith(";nicht berechenbar;kein Zähler der Rolle Kälte (Wärmemenge)"))
                .noneMatch(line -> line.contains(";2024;") || line.contains(";2026"));
    }

    /** A8, A11, A13, A14 by quantities: 1,000 kWh a month at 363 g (UBA 2024) and 25 ct + 10 EUR; half of it IT. No contract: residual mix. */
    @Test
    void quantitiesBehindTheFiguresFollowThem() throws Exception {
        file("sites.csv", List.of("Standort;Bezeichnung;Inbetriebnahme", "RZ1;Rechenzentrum;01.03.2014"));
        file(
                "meters.csv",
                List.of(
                        SampleMeters.HEADER,
                        stand("GES", "Gesamt;Strom;kWh", ""),
                        stand("IT", "IT;Strom;kWh", "USV-Ausgang")));
        references.put(
                "strompreise",
                file(
                        "preise.csv",
                        List.of(
                                "Standort;gültig von;gültig bis;Arbeitspreis ct je kWh;Grundpreis je Monat;Quelle",
                                ";01.01.2024;30.11.2024;25;10,00;Vertrag")));
        List<String> stands = new ArrayList<>(List.of("Zähler;Zeitstempel;Wert"));
        for (int month = 0; month <= 12; month++) {
            String at = "01.%02d.%d 00:00;".formatted(month % 12 + 1, 2024 + month / 12);
            stands.add("GES;" + at + month * 1000);
            stands.add("IT;" + at + month * 500);
        }
        assertThat(run(file("energie.csv", stands)))
                .as(messages.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(lines())
                .contains(
                        "RZ1;2024-03;E_DC;1000;kWh;;;100;0;endgültig;",
                        "RZ1;2024-03;E_IT;500;kWh;;;100;0;endgültig;",
                        "RZ1;2024-03;CO₂ standortbezogen;363;kg;;;100;0;endgültig;",
                        "RZ1;2024-03;CUE;0,726;kg CO₂/kWh;EN 50600-4-8;;100;0;endgültig;",
                        "RZ1;2024-03;Stromkosten;260;EUR;;;100;0;endgültig;",
                        "RZ1;2024-12;Stromkosten;;EUR;;;100;0;nicht berechenbar;kein Strompreis für diesen Monat",
                        "RZ1;2024;E_DC;12000;kWh;;;100;0;endgültig;",
                        "RZ1;2024;CO₂ standortbezogen;4356;kg;;;100;0;endgültig;",
                        "RZ1;2024;Stromkosten;;EUR;;;100;0;nicht berechenbar;keine Stromkosten in 1 von 12 Monaten, Grund bei diesen",
                        "Land;2024;E_IT;6000;kWh;;;100;0;endgültig;")
                .anySatisfy(line -> assertThat(line).startsWith("RZ1;2024;CO₂ marktbezogen;"));
    }

    private static String stand(String key, String role, String point) {
        return key + ";RZ1;" + role + ";Zählerstand;;1;;;01.01.2020;;;" + point + ";";
    }
}
