package de.gesamtplan.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quantities that no meter measures by itself: allotted by a key, or reckoned from flow and temperature. */
class CalculatedMetersTest {
    @TempDir
    private Path folder = Path.of("");

    private DeliveredFiles shared(String keyOfChiller) throws Exception {
        return new DeliveredFiles(folder)
                .register(
                        ";gültig bis;Formel;Quelle",
                        "GES;RZ1;Gesamt;Strom;kWh;Lastgang-Energie;Monat;01.01.2020;;;;",
                        "IT;RZ1;IT;Strom;kWh;Lastgang-Energie;Monat;01.01.2020;USV-Ausgang;;;",
                        "KLT;RZ1;Kälte;Strom;kWh;Lastgang-Energie;Monat;01.01.2020;;;;",
                        "WMZ;RZ1;Kälte;Wärme;kWh;Lastgang-Energie;Monat;01.01.2020;;;;",
                        "KLT-RZ;RZ1;Kälte;Strom;kWh;berechnet;;01.01.2020;;;" + keyOfChiller
                                + " × KLT;Wärmemengen 2024",
                        "KLT-MIT;RZ1;Mitnutzer;Strom;kWh;berechnet;;01.01.2020;;;65 % × KLT;Wärmemengen 2024",
                        "BUERO-24;RZ1;Mitnutzer;Strom;kWh;berechnet;;01.01.2020;;31.12.2024;0,1 × GES;Flächen",
                        "BUERO-25;RZ1;Mitnutzer;Strom;kWh;berechnet;;01.01.2025;;;0,05 × GES;Flächen neu")
                .input("e.csv", "Zeitstempel;GES;IT;KLT;WMZ", "12/2024;1200;800;200;175", "01/2025;1200;800;200;175");
    }

    /**
     * Of 200 kWh of the chiller 35 % serve the data centre, 65 % (130 kWh) others; offices without a meter take 5 % (60
     * kWh), until 2024 10 % (120 kWh): E_DC = 1,200 − 130 − 60 = 1,010 and 950; CER = 175 / 70.
     */
    @Test
    void sharedMetersAreAllottedByKeysThatHoldForATime() throws Exception {
        DeliveredFiles files = shared("0,35");
        assertThat(files.figure("RZ1", "2025-01", "iPUE1")).as(files.messages()).isEqualTo("1,2625 endgültig");
        assertThat(files.figure("RZ1", "2024-12", "iPUE1")).isEqualTo("1,1875 endgültig");
        assertThat(files.figure("RZ1", "2025-01", "CER")).isEqualTo("2,5 endgültig");
        assertThat(files.messages()).isEmpty();
    }

    @Test
    void keysOfMoreThanTheWholeAreRefused() throws Exception {
        DeliveredFiles files = shared("0,36");
        files.figures();
        assertThat(files.messages())
                .contains(
                        "Zeile 6: ZAEHL-12 Die Schlüssel von „KLT“ ergeben am 01.01.2020 zusammen 1,01: KLT-MIT 0,65, KLT-RZ 0,36.",
                        "Zeile 7: ZAEHL-12");
    }

    /** C19: 50 m³/h × 10 K × 1.163 kWh/(m³ K) = 581.5 kW. The chiller takes 193.833333 kW: CER 3. */
    @Test
    void heatComesFromFlowAndTemperatures() throws Exception {
        DeliveredFiles files = cooling("1,163", "Wasser");
        assertThat(files.figure("RZ1", "2025-03", "CER")).as(files.messages()).isEqualTo("3 endgültig");
        assertThat(files.messages()).isEmpty();
    }

    /** N3: published, but wrong by a factor of 417; a capacity without source nobody can check. */
    @Test
    void capacitiesThatCannotBeAreRefused() throws Exception {
        DeliveredFiles wrong = cooling("0,00279", "Perusopas P7.5");
        assertThat(wrong.figure("RZ1", "2025-03", "CER")).isEqualTo("kein Zähler der Rolle Kälte (Wärmemenge)");
        assertThat(wrong.messages())
                .contains(
                        "ZAEHL-06 0,00279 kWh/(m³ K) ist nicht die Wärmekapazität einer Kühlflüssigkeit: Wasser hat 1,163");
        DeliveredFiles silent = cooling("1,163", "");
        silent.figures();
        assertThat(silent.messages()).contains("ZAEHL-06 Die Wärmekapazität braucht ihre Herkunft");
    }

    private DeliveredFiles cooling(String capacity, String source) throws Exception {
        return new DeliveredFiles(folder)
                .register(
                        ";Formel;Quelle",
                        "V;RZ1;Durchfluss;Wasser;m³/h;Lastgang-Leistung;15;01.01.2020;;;",
                        "VL;RZ1;Temperatur;Temperatur;°C;Mittelwert;15;01.01.2020;;;",
                        "RL;RZ1;Temperatur;Temperatur;°C;Mittelwert;60;01.01.2020;;;",
                        "WAERME;RZ1;Kälte;Kälte;kWh;berechnet;;01.01.2020;;" + capacity + " × V × (RL − VL);" + source,
                        "KLT;RZ1;Kälte;Strom;kW;Lastgang-Leistung;60;01.01.2020;;;")
                .input(
                        "viertel.csv",
                        DeliveredFiles.month(
                                "2025-03", 15, "Zeitstempel;V;VL", at -> at.toOffsetDateTime() + ";50;-2,0"))
                .input(
                        "stunden.csv",
                        DeliveredFiles.month(
                                "2025-03", 60, "Zeitstempel;RL;KLT", at -> at.toOffsetDateTime() + ";8,0;193,833333"));
    }
}
