package de.gesamtplan.jobs.readings;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleMeters;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.jobs.year.Summary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages written by hand after the BDEW's implementation guide 2.4c; what is stored is worked out by hand. */
class MsconsImportTest {
    private static final String GRID = "DE00056266802AO6G56M11SN51G21M24S";
    private static final String HEAT = "DE00056266802AO6G56M11SN51G21M25S";

    @TempDir
    private Path folder = Path.of("");

    /** Two meters of one location, one drawing and one feeding; a meter and the one it was exchanged for. */
    private static JobsRun withMeters(JobsRun run) {
        SampleMeters.deliverTo(run)
                .deliver(
                        "zaehler",
                        "messlokationen.csv",
                        SampleMeters.HEADER + ";Messlokation",
                        "NETZ;RZ1;Gesamt;Strom;kWh;Lastgang-Energie;1-1:1.29.0;1;;;01.01.2020;;;;400;" + GRID,
                        "PV;RZ1;PV-Erzeugung;Strom;kWh;Lastgang-Energie;1-1:2.29.0;1;;;01.01.2020;;;;;" + GRID,
                        "ALT;RZ2;Gesamt;Strom;kWh;Zählerstand;1-1:1.8.0;1;;;01.01.2020;31.05.2021;NEU;;;" + HEAT,
                        "NEU;RZ2;Gesamt;Strom;kWh;Zählerstand;1-1:1.8.0;1;;;01.06.2021;;;;;" + HEAT)
                .run("meters");
        return run;
    }

    private static String interchange(String... messages) {
        return "UNA:+.? '\nUNB+UNOC:3+9900204000002:500+4012345000023:500+210102:1200+REF0815++TL'\n"
                + String.join("", messages) + "UNZ+" + messages.length + "+REF0815'\n";
    }

    /** A message with the segments; 8 more make its frame. */
    private static String message(String process, int number, String... segments) {
        List<String> all = new ArrayList<>(List.of(
                "UNH+" + number + "+MSCONS:D:04B:UN:2.4c",
                "BGM+7+MSI5422+9",
                "DTM+137:202101021315?+00:303",
                "RFF+Z13:" + process,
                "NAD+MS+9900204000002::293",
                "NAD+MR+4012345000023::293",
                "UNS+D"));
        all.addAll(List.of(segments));
        return String.join("'\n", all) + "'\nUNT+" + (segments.length + 8) + "+" + number + "'\n";
    }

    private static String[] value(String quantity, String begin, String end) {
        return new String[] {"QTY+" + quantity, "DTM+163:" + begin + ":303", "DTM+164:" + end + ":303"};
    }

    private static String[] of(Object... parts) {
        List<String> segments = new ArrayList<>();
        for (Object part : parts) {
            segments.addAll(part instanceof String[] several ? List.of(several) : List.of((String) part));
        }
        return segments.toArray(String[]::new);
    }

    private static List<String> stored(JobsRun run) {
        return run.jdbc().sql("""
                        SELECT CONCAT(code, ' ', DATE_FORMAT(begins_at, '%Y-%m-%d %H:%i'), ' ', value + 0e0, ' ',
                            status, ' ', reading.line)
                        FROM reading JOIN meter ON id = meter_id ORDER BY code, begins_at
                        """).query(String.class).list();
    }

    private static List<String> faults(JobsRun run) {
        return run.jdbc()
                .sql("SELECT CONCAT(line, ' ', field, ' ', code) FROM fault ORDER BY delivery_id, line, id")
                .query(String.class)
                .list();
    }

    private static List<Long> rows(Summary summary) {
        Totals totals = Objects.requireNonNull(summary.totals());
        return List.of(totals.read(), totals.accepted(), totals.rejected());
    }

    @Test
    void loadProfilesAreTakenAtTheirInstant() {
        try (JobsRun run = JobsRun.in(folder)) {
            Summary summary = withMeters(run)
                    .deliver(
                            "energie",
                            "lastgang.txt",
                            interchange(message(
                                    "13018",
                                    1,
                                    of(
                                            "NAD+DP",
                                            "LOC+172+" + GRID,
                                            // the whole period; each quantity has its own
                                            "DTM+163:202101012300?+00:303",
                                            "DTM+164:202510260145?+00:303",
                                            "LIN+1",
                                            "PIA+5+1-1?:1.29.0:SRW",
                                            // 00:00 of 2 January 2021 in Germany
                                            value("220:1.5:KWH", "202101012300?+00", "202101012315?+00"),
                                            value("67:0.25", "202101012315?+00", "202101012330?+00"),
                                            "STS+Z32++Z92",
                                            // the clock goes forward: 01:45 to 03:00, then 03:00
                                            value("201:2", "202503300045?+00", "202503300100?+00"),
                                            value("Z18:3", "202503300100?+00", "202503300115?+00"),
                                            // the hour from 02:00 comes twice
                                            value("187:4", "202510260000?+00", "202510260015?+00"),
                                            value("20:5.123456", "202510260100?+00", "202510260115?+00"),
                                            value("Z30:0", "202510260115?+00", "202510260130?+00"),
                                            // the same instant as 01:30 UTC
                                            value("220:6", "202510260230?+01", "202510260245?+01"),
                                            "LIN+2",
                                            "PIA+5+1-1?:2.29.0:SRW",
                                            value("220:7", "202101012300?+00", "202101012315?+00")))))
                    .run("readings");
            assertThat(faults(run)).isEmpty();
            assertThat(rows(summary)).containsExactly(9L, 9L, 0L);
            // 1.5 + 0.25 + 2 + 3 + 4 + 5.123456 + 0 + 6 + 7
            assertThat(Objects.requireNonNull(summary.totals()).sumAccepted()).isEqualByComparingTo("28.873456");
            // UNA, UNB, seven segments of the head and six before the first QTY: it is the sixteenth
            assertThat(stored(run))
                    .containsExactly(
                            "NETZ 2021-01-01 23:00 1.5 W 16",
                            "NETZ 2021-01-01 23:15 0.25 E 19",
                            "NETZ 2025-03-30 00:45 2 V 23",
                            "NETZ 2025-03-30 01:00 3 V 26",
                            "NETZ 2025-10-26 00:00 4 V 29",
                            "NETZ 2025-10-26 01:00 5.123456 G 32",
                            "NETZ 2025-10-26 01:15 0 F 35",
                            "NETZ 2025-10-26 01:30 6 W 38",
                            "PV 2021-01-01 23:00 7 W 43");
            assertThat(run.jdbc()
                            .sql("SELECT CONCAT(line, ' ', reason) FROM reading WHERE reason IS NOT NULL")
                            .query(String.class)
                            .list())
                    .containsExactly("19 Z32+Z92");
        }
    }

    @Test
    void standsGoToTheMeterOfTheirTime() {
        try (JobsRun run = JobsRun.in(folder)) {
            Summary summary = withMeters(run)
                    .deliver(
                            "energie",
                            "stand.edi",
                            interchange(
                                    message(
                                            "13002",
                                            1,
                                            "NAD+DP",
                                            "LOC+172+" + HEAT,
                                            "DTM+9:202104302200?+00:303",
                                            "RFF+MG:1EMH0001",
                                            "LIN+1",
                                            "PIA+5+1-1?:1.8.0:SRW",
                                            "QTY+220:123400:KWH",
                                            "LIN+2",
                                            "PIA+5+1-1?:1.8.0:SRW",
                                            "QTY+220:123650.5:KWH",
                                            "DTM+9:202105311200?+00:303",
                                            "DTM+7:202105312100?+00:303"),
                                    message(
                                            "13017",
                                            2,
                                            "NAD+DP",
                                            "LOC+172+" + HEAT,
                                            "DTM+7:202105312200?+00:303",
                                            "RFF+MG:NEU",
                                            "LIN+1",
                                            "PIA+5+1-1?:1.8.0:SRW",
                                            "QTY+67:12.5",
                                            // a meter named by its own number
                                            "LOC+172+ZW",
                                            "DTM+7:202105312200?+00:303",
                                            "LIN+1",
                                            "PIA+5+1-1?:1.8.0:SRW",
                                            "QTY+220:500")))
                    .run("readings");
            assertThat(faults(run)).isEmpty();
            assertThat(rows(summary)).containsExactly(4L, 4L, 0L);
            assertThat(stored(run))
                    .containsExactly(
                            "ALT 2021-04-30 22:00 123400 W 16",
                            "ALT 2021-05-31 21:00 123650.5 W 19",
                            "NEU 2021-05-31 22:00 12.5 E 36",
                            "ZW 2021-05-31 22:00 500 W 41");
        }
    }

    @Test
    void eachFaultIsMarkedAtItsSegmentAndTheRestIsTaken() {
        try (JobsRun run = JobsRun.in(folder)) {
            Summary summary = withMeters(run)
                    .deliver(
                            "energie",
                            "alles.mscons",
                            interchange(
                                    message(
                                            "13008",
                                            1,
                                            of(
                                                    "NAD+DP",
                                                    "LOC+172+" + GRID,
                                                    "LIN+1",
                                                    "PIA+5+1-1?:1.29.0:SRW",
                                                    value("79:96", "202507010000?+00", "202507010015?+00"),
                                                    value("999:1", "202507010000?+00", "202507010015?+00"),
                                                    value("220:1,5", "202507010000?+00", "202507010015?+00"),
                                                    value("220:1:MTS", "202507010000?+00", "202507010015?+00"),
                                                    value("220:1:KWT", "202507010000?+00", "202507010015?+00"),
                                                    value("220:1", "202507010000?+00", "202507010100?+00"),
                                                    value("220:1", "20250701", "202507010015?+00"),
                                                    value("220:-1", "202507010000?+00", "202507010015?+00"),
                                                    value("220:2", "202507010000?+00", "202507010015?+00"),
                                                    "LIN+2",
                                                    "PIA+5+1-1?:3.29.0:SRW",
                                                    value("220:1", "202507010000?+00", "202507010015?+00"),
                                                    "LIN+3",
                                                    "PIA+5+1-2?:1.29.0:SRW",
                                                    value("220:1", "202507010000?+00", "202507010015?+00"),
                                                    "LOC+172+DE?+unbekannt",
                                                    "LIN+1",
                                                    "PIA+5+1-1?:1.29.0:SRW",
                                                    value("220:1", "202507010000?+00", "202507010015?+00"))),
                                    // before any of the location's meters
                                    message(
                                            "13002",
                                            2,
                                            "NAD+DP",
                                            "LOC+172+" + HEAT,
                                            "DTM+9:201905010000?+00:303",
                                            "LIN+1",
                                            "PIA+5+1-1?:1.8.0:SRW",
                                            "QTY+220:1")))
                    .run("readings");
            assertThat(summary.state()).isEqualTo(Summary.State.DONE_WITH_REJECTS);
            assertThat(faults(run))
                    .containsExactly(
                            "14 Merkmal MESS-14",
                            "17 Merkmal MESS-14",
                            "20 Wert FELD-02",
                            "23 Einheit MESS-15",
                            "26 Einheit MESS-15",
                            "29 Zeitstempel MESS-18",
                            "32 Zeitstempel MESS-02",
                            "35 Wert MESS-07",
                            "43 OBIS MESS-16",
                            "48 OBIS MESS-13",
                            "54 Zähler MESS-01",
                            "70 Zähler MESS-17");
            assertThat(run.jdbc()
                            .sql("SELECT message FROM fault WHERE code = 'MESS-01'")
                            .query(String.class)
                            .single())
                    .startsWith("Die Messlokation „DE+unbekannt“ ist unbekannt.");
            assertThat(rows(summary)).containsExactly(13L, 1L, 12L);
            assertThat(stored(run)).containsExactly("NETZ 2025-07-01 00:00 2 W 38");
        }
    }

    @Test
    void damagedForeignAndHostileFilesAreRefusedWhole() {
        String[] good = of(
                "NAD+DP",
                "LOC+172+" + GRID,
                "LIN+1",
                "PIA+5+1-1?:1.29.0:SRW",
                value("220:1", "202101012300?+00", "202101012315?+00"));
        String sound = interchange(message("13008", 1, good));
        try (JobsRun run = JobsRun.in(folder)) {
            withMeters(run)
                    .deliver("energie", "01-kein-rahmen.edi", "Zähler;Zeitstempel;Wert")
                    .deliver("energie", "02-segmente.edi", sound.replace("UNT+15", "UNT+16"))
                    .deliver("energie", "03-nachrichten.edi", sound.replace("UNZ+1", "UNZ+2"))
                    .deliver("energie", "04-referenz.edi", sound.replace("UNZ+1+REF0815", "UNZ+1+REF4711"))
                    .deliver("energie", "05-abgeschnitten.edi", sound.substring(0, sound.indexOf("UNT+")))
                    .deliver("energie", "06-kopf.edi", "UNB'")
                    .deliver("energie", "07-andere-art.edi", sound.replace("+MSCONS:", "+UTILMD:"))
                    .deliver("energie", "08-storno.edi", sound.replace("Z13:13008", "Z13:13006"))
                    .deliver("energie", "09-ohne-kennung.edi", sound.replace("RFF+Z13:13008", "RFF+AGI:1"))
                    .deliver("energie", "10-storno.edi", sound.replace("MSI5422+9", "MSI5422+1"))
                    .deliver("energie", "11-endlos.edi", sound.replace("LIN+1'", "LIN+" + "?'".repeat(20_000) + "'"))
                    .deliver("energie", "12-endlos.edi", sound.replace("LIN+1'", "LIN" + "+1".repeat(20_000) + "'"))
                    .deliver("energie", "13-gut.edi", sound)
                    .run("readings");
            assertThat(run.jdbc().sql("""
                                    SELECT CONCAT(LEFT(file_name, 2), ' ', code) FROM fault JOIN delivery
                                    ON delivery.id = delivery_id WHERE line = 0 ORDER BY file_name
                                    """).query(String.class).list())
                    .containsExactly(
                            "01 DATEI-29",
                            "02 DATEI-30",
                            "03 DATEI-30",
                            "04 DATEI-30",
                            "05 DATEI-30",
                            "06 DATEI-30",
                            "07 DATEI-31",
                            "08 DATEI-31",
                            "09 DATEI-31",
                            "10 DATEI-31",
                            "11 DATEI-30",
                            "12 DATEI-32");
            assertThat(stored(run)).containsExactly("NETZ 2021-01-01 23:00 1 W 14");
        }
    }
}
