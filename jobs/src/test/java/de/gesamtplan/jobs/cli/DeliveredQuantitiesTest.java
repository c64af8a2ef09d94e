package de.gesamtplan.jobs.cli;

import static de.gesamtplan.jobs.cli.DeliveredFiles.month;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers, powers, messages and all roles in delivered files; the published examples of key figures among them. */
class DeliveredQuantitiesTest {
    private static final String STRICT_REGISTER = ";Faktor;Stellen;Überlauf;gültig bis;Nachfolger";

    @TempDir
    private Path folder = Path.of("");

    private static String local(ZonedDateTime at) {
        return at.format(DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm"));
    }

    /**
     * C12: a register of six digits rolls over from 999,950 to 30: 80 kWh; then 250 until the exchange at 280, and C13: the
     * new meter begins at 12.5 and ends at 512.5: 500. Together 830. C14: factor 400 and 10.5 of the register: 4,200 kWh,
     * here 400 for 1. PUE2 = 830 / 400.
     */
    @Test
    void registersRollOverAreExchangedAndHaveFactors() throws Exception {
        DeliveredFiles files = new DeliveredFiles(folder)
                .register(
                        STRICT_REGISTER,
                        "A;RZ1;Gesamt;Strom;kWh;Zählerstand;;01.01.2020;;;6;ja;15.03.2025;B",
                        "B;RZ1;Gesamt;Strom;kWh;Zählerstand;;15.03.2025;;;;;;",
                        "IT;RZ1;IT;Strom;kWh;Zählerstand;;01.01.2020;PDU-Ausgang;400;;;;")
                .input(
                        "staende.csv",
                        "Zähler;Zeitstempel;Zählerstand",
                        "A;01.03.2025 00:00;999.950",
                        "A;10.03.2025 00:00;30",
                        "A;15.03.2025 10:00;280",
                        "B;15.03.2025 10:00;12,5",
                        "B;01.04.2025 00:00;512,5",
                        "IT;01.03.2025 00:00;1.000,25",
                        "IT;01.04.2025 00:00;1.001,25");
        assertThat(files.figure("RZ1", "2025-03", "iPUE2")).as(files.messages()).isEqualTo("2,075 endgültig");
    }

    /** A register that falls without a rule is an error, never a consumption: its stand is refused, the others count. */
    @Test
    void aFallingRegisterIsRefused() throws Exception {
        DeliveredFiles files = new DeliveredFiles(folder)
                .register(
                        STRICT_REGISTER,
                        "A;RZ1;Gesamt;Strom;kWh;Zählerstand;;01.01.2020;;;;;;",
                        "IT;RZ1;IT;Strom;kWh;Zählerstand;;01.01.2020;PDU-Ausgang;;;;;")
                .input(
                        "staende.csv",
                        "Zeitstempel;A;IT",
                        "01.03.2025 00:00;100;100",
                        "10.03.2025 00:00;90;150",
                        "01.04.2025 00:00;400;300");
        assertThat(files.figure("RZ1", "2025-03", "iPUE2")).isEqualTo("1,5 endgültig");
        assertThat(files.messages()).contains("Zeile 3: MESS-08 Der Stand von A ist niedriger als der davor.");
    }

    /** 12 kW in all by quarter-hours, 8,000 W of IT by hours. */
    @Test
    void meanPowersBecomeEnergy() throws Exception {
        DeliveredFiles files = new DeliveredFiles(folder)
                .register(
                        "",
                        "GES;RZ1;Gesamt;Strom;kW;Lastgang-Leistung;15;01.01.2020;",
                        "IT;RZ1;IT;Strom;W;Lastgang-Leistung;60;01.01.2020;IT-Eingang")
                .input("ges.csv", month("2025-03", 15, "Zeitstempel;GES", at -> local(at) + ";12,0"))
                .input("it.csv", month("2025-03", 60, "Zeitstempel;IT", at -> local(at) + ";8.000,0"));
        assertThat(files.figure("RZ1", "2025-03", "iPUE3")).as(files.messages()).isEqualTo("1,5 endgültig");
    }

    /** A workbook holds 1.125 as a number: no thousands. */
    @Test
    void numbersOfWorkbooksAreWhatTheyAre() throws Exception {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Datum", "Uhrzeit", "GES", "IT"));
        for (int i = 0; i < 2972; i++) {
            int quarter = i < 29 * 96 + 8 ? i : i + 4;
            // 1 March 2025 is day 45,717 of spreadsheets
            rows.add(List.of(45_717 + quarter / 96, quarter % 96 / 96.0, 1.125, 0.75));
        }
        DeliveredFiles files = new DeliveredFiles(folder).workbook("e.xlsx", rows);
        assertThat(files.figure("RZ1", "2025-03", "iPUE1")).as(files.messages()).isEqualTo("1,5 endgültig");
        assertThat(files.messages()).isEmpty();
    }

    /** Meters are found by Messlokation: a load profile (13008) of 3 kWh and stands (13002) that differ by 2,972 × 2. */
    @Test
    void messagesOfTheMarketNeedNoDatabase() throws Exception {
        List<String> profile = new ArrayList<>();
        month("2025-03", 15, "", at -> {
            profile.add("QTY+220:3");
            profile.add("DTM+163:" + utc(at));
            profile.add("DTM+164:" + utc(at.plusMinutes(15)));
            return "";
        });
        ZonedDateTime march = ZonedDateTime.of(2025, 3, 1, 0, 0, 0, 0, DeliveredFiles.BERLIN);
        DeliveredFiles files = new DeliveredFiles(folder)
                .register(
                        ";Messlokation",
                        "GES;RZ1;Gesamt;Strom;kWh;Lastgang-Energie;15;01.01.2020;;DE00056266802AO6G56M11SN51G21M24S",
                        "IT;RZ1;IT;Strom;kWh;Zählerstand;;01.01.2020;USV-Ausgang;DE00014545768S0000000000000003054")
                .input("lastgang.edi", message("13008", "DE00056266802AO6G56M11SN51G21M24S", "1-1?:1.29.0", profile))
                .input(
                        "staende.edi",
                        message(
                                "13002",
                                "DE00014545768S0000000000000003054",
                                "1-1?:1.8.0",
                                List.of(
                                        "QTY+220:1000",
                                        "DTM+7:" + utc(march),
                                        "QTY+220:6944",
                                        "DTM+7:" + utc(march.plusMonths(1)))));
        assertThat(files.figure("RZ1", "2025-03", "iPUE1")).as(files.messages()).isEqualTo("1,5 endgültig");
        assertThat(files.messages()).isEmpty();
    }

    private static String utc(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern("yyyyMMddHHmm").format(at.withZoneSameInstant(java.time.ZoneOffset.UTC))
                + "?+00:303";
    }

    private static String message(String kind, String location, String obis, List<String> quantities) {
        List<String> segments = new ArrayList<>(List.of(
                "UNH+1+MSCONS:D:04B:UN:2.4c",
                "BGM+7+M1+9",
                "DTM+137:202504010810?+00:303",
                "RFF+Z13:" + kind,
                "NAD+MS+9900204000002::293",
                "NAD+MR+9904231000002::293",
                "UNS+D",
                "NAD+DP",
                "LOC+172+" + location,
                "LIN+1",
                "PIA+5+" + obis + ":SRW"));
        segments.addAll(quantities);
        return "UNA:+.? 'UNB+UNOC:3+9900204000002:500+9904231000002:500+250401:0810+A1'"
                + String.join("'", segments)
                + "'UNT+" + (segments.size() + 1) + "+1'UNZ+1+A1'";
    }

    /**
     * E_DC = 10,000 + 600 PV − 100 fed in − 500 of others + 100 l × 9.9 + 1,000 kWh of district cold × 0.3 = 11,290; of it 8
     * MWh IT. ERF 79 / 11,290; CER (A7) 95 / 44; WUE 12.8 m³ / 8 MWh.
     */
    @Test
    void allRolesEnterTheirFigures() throws Exception {
        DeliveredFiles files = new DeliveredFiles(folder)
                .sites("RZ1;Rechenzentrum;01.03.2014;780;ja;100;100;0,3")
                .register(
                        "",
                        monthly("GES", "Gesamt;Strom;kWh", ""),
                        monthly("PV", "PV-Erzeugung;Strom;kWh", ""),
                        monthly("EIN", "Einspeisung;Strom;kWh", ""),
                        monthly("MIT", "Mitnutzer;Strom;kWh", ""),
                        monthly("DSL", "Diesel;Kraftstoff;l", ""),
                        monthly("FK", "Fernkälte;Kälte;MWh", ""),
                        monthly("IT", "IT;Strom;MWh", "USV-Ausgang"),
                        monthly("KLT", "Kälte;Strom;kWh", ""),
                        monthly("KLW", "Kälte;Kälte;kWh", ""),
                        monthly("ABW", "Abwärme genutzt;Wärme;kWh", ""),
                        monthly("WAS", "Wasser;Wasser;m³", ""))
                .input(
                        "monat.csv",
                        "Monat;GES;PV;EIN;MIT;DSL;FK;IT;KLT;KLW;ABW;WAS",
                        "03/2025;10.000;600;100;500;100;1,0;8,0;44;95;79;12,8");
        assertThat(files.figure("RZ1", "2025-03", "iPUE1")).as(files.messages()).isEqualTo("1,41125 endgültig");
        assertThat(files.figure("RZ1", "2025-03", "ERF")).isEqualTo("0,006997 endgültig");
        assertThat(files.figure("RZ1", "2025-03", "CER")).isEqualTo("2,159091 endgültig");
        assertThat(files.figure("RZ1", "2025-03", "WUE")).isEqualTo("1,6 endgültig");
    }

    private static String monthly(String key, String role, String point) {
        return key + ";RZ1;" + role + ";Lastgang-Energie;Monat;01.01.2020;" + point;
    }

    /** Published examples and rules of boundary, each a month of a site; a blank is a value that was not delivered. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // name | share renewable and guaranteed | E_DC | E_IT | heat reused | PV | diesel l | figure | expected
                "A1 | | 1200 | 1000 | | | | iPUE1 | 1,2 endgültig",
                "A1 | | 1200 | 1000 | | | | DCiE | 83,333333 endgültig",
                "A2 | | 100000 | 50000 | | | | iPUE1 | 2 endgültig",
                "A3 | | 16800 | 12000 | | | | iPUE1 | 1,4 endgültig",
                "A4: 99 of 147 kWh | 67,346939 | 147 | 100 | | | | REF | 0,673469 endgültig",
                "A5 | | 147 | 100 | 79 | | | ERF | 0,537415 endgültig",
                "A6 | | 100000 | 50000 | 60000 | | | ERF | 0,6 endgültig",
                "B1: nothing divides by 0 | | 1200 | 0 | | | | iPUE1 | E_IT ist nicht größer als 0",
                "B2 | | 1000 | 1200 | | | | iPUE1 | E_DC ist kleiner als E_IT: Zählerzuordnung, Einheit oder Zeitraum prüfen",
                "B4: certificates sold | 0 | 97 | 100 | | 50 | | REF | 0 endgültig",
                "B4: consumed all the same | 0 | 97 | 100 | | 50 | | iPUE1 | 1,47 endgültig",
                "B5: 100 l × 9.9 | | 1010 | 1000 | | | 100 | iPUE1 | 2 endgültig",
                // 0.344 kg (UBA 2025) × 2, of E_DC, not of E_IT
                "N1 | | 100000 | 50000 | | | | CUE | 0,688 endgültig",
                "N2: of E_DC, not of E_IT | | 50000 | 36000 | 30000 | | | ERF | 0,6 endgültig"
            })
    void publishedExamples(
            String name,
            @Nullable String renewable,
            String total,
            String it,
            @Nullable String reused,
            @Nullable String pv,
            @Nullable String diesel,
            String figure,
            String expected)
            throws Exception {
        String share = renewable == null ? "100" : renewable;
        List<String> meters = new ArrayList<>(
                List.of(monthly("GES", "Gesamt;Strom;kWh", ""), monthly("IT", "IT;Strom;kWh", "USV-Ausgang")));
        List<String> lines = new ArrayList<>(List.of("Zähler;Monat;Wert", "GES;03/2025;" + total, "IT;03/2025;" + it));
        String[][] more = {
            {"ABW", "Abwärme genutzt;Wärme;kWh", reused},
            {"PV", "PV-Erzeugung;Strom;kWh", pv},
            {"DSL", "Diesel;Kraftstoff;l", diesel}
        };
        for (String[] of : more) {
            if (of[2] != null) {
                meters.add(monthly(of[0], of[1], ""));
                lines.add(of[0] + ";03/2025;" + of[2]);
            }
        }
        DeliveredFiles files = new DeliveredFiles(folder)
                .sites("RZ1;Rechenzentrum;01.03.2014;780;ja;" + share + ";" + (share.equals("0") ? "0" : "100") + ";")
                .register("", meters.toArray(String[]::new))
                .input("e.csv", lines.toArray(String[]::new));
        assertThat(files.figure("RZ1", "2025-03", figure))
                .as(name + files.messages())
                .isEqualTo(expected);
    }

    /** A value that was not delivered is told with its reason, not counted as 0. */
    @Test
    void whatIsMissingIsNotZero() throws Exception {
        DeliveredFiles files = new DeliveredFiles(folder)
                .input("e.csv", month("2025-03", 15, "Zeitstempel;GES;IT", at -> local(at) + ";3,0;"));
        assertThat(files.figure("RZ1", "2025-03", "iPUE1")).isEqualTo("03/2025: keine Messwerte von Zähler IT");
    }
}
