package de.gesamtplan.jobs.cli;

import static de.gesamtplan.jobs.cli.DeliveredFiles.month;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Load profiles in the forms in which senders write them. In each quarter-hour 3 kWh in all, 2 of them IT: PUE 1.5 with all
 * values delivered, in March of 2,972 and in October of 2,980 quarter-hours.
 */
class DeliveredFormsTest {
    private static final String COMPLETE = "RZ1;%s;iPUE1;1,5;;EN 50600-4-2:2019-08;1;100;0;endgültig;";

    @TempDir
    private Path folder = Path.of("");

    private static String local(ZonedDateTime at) {
        return at.format(DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm"));
    }

    private static ZonedDateTime next(ZonedDateTime at) {
        return at.plusMinutes(15);
    }

    /** The later one of the doubled hour is marked B. */
    private static String marked(ZonedDateTime at) {
        boolean earlier = at.equals(at.withEarlierOffsetAtOverlap());
        boolean doubled = !at.withEarlierOffsetAtOverlap().equals(at.withLaterOffsetAtOverlap());
        return local(at) + (doubled ? earlier ? " A" : " B" : "");
    }

    private static String serial(ZonedDateTime at, char decimal) {
        long minutes = ChronoUnit.MINUTES.between(java.time.LocalDateTime.of(1899, 12, 30, 0, 0), at.toLocalDateTime());
        return "%d%c%06d".formatted(minutes / 1440, decimal, (minutes % 1440 * 1_000_000 + 720) / 1440);
    }

    private static Arguments form(String name, String heading, Function<ZonedDateTime, String> line) {
        return Arguments.of(name, heading, line);
    }

    static Stream<Arguments> forms() {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("dd.MM.yyyy");
        DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm");
        return Stream.of(
                form("Beginn.csv", "Zeitstempel;GES;IT", at -> local(at) + ";3,0;2,0"),
                form("Sekunden.csv", "Zeitstempel;GES;IT", at -> local(at) + ":00;3,0;2,0"),
                form("Intervallende.csv", "Zeitstempel;GES;IT", at -> local(next(at)) + ";3,0;2,0"),
                form("UTC.csv", "Zeit;GES;IT", at -> at.toInstant().toString().replace(":00Z", "Z") + ";3,0;2,0"),
                form(
                        "Abstand.csv",
                        "Zeitpunkt;GES;IT",
                        at -> at.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.ofHours(2)) + ";3,0;2,0"),
                form(
                        "Zone.csv",
                        "Zeitstempel;GES;IT",
                        at -> local(at)
                                + (at.getOffset().equals(ZoneOffset.ofHours(1)) ? " MEZ" : " MESZ")
                                + ";3,0;2,0"),
                form("Merkmal.csv", "Zeitstempel;GES;IT", at -> marked(at) + ";3,0;2,0"),
                form("Tabelle.csv", "Zeitstempel;GES;IT", at -> serial(at, ',') + ";3,0;2,0"),
                form("Einheiten.csv", "Zeitstempel;GES [kWh];IT (kWh)", at -> local(at) + ";3,0;2,0"),
                form("englisch.csv", "Timestamp,GES,IT", at -> local(at) + ",3.0,2.0"),
                form("drei Stellen.csv", "Timestamp;GES;IT", at -> local(at) + ";0.300;0.200"),
                form(
                        "zwei Spalten.csv",
                        "Datum;Uhrzeit;GES;IT",
                        at -> at.format(day) + ";" + at.format(clock) + ";3,0;2,0"),
                form(
                        "von bis.csv",
                        "Datum;von;bis;GES;IT",
                        at -> at.format(day) + ";" + at.format(clock) + ";" + next(at).format(clock) + ";3,0;2,0"),
                form(
                        "Beginn und Ende.csv",
                        "Beginn;Ende;GES;IT",
                        at -> local(at) + ";" + local(next(at)) + ";3,0;2,0"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void stampsAndNumbersAsTheyCome(String name, String heading, Function<ZonedDateTime, String> line)
            throws Exception {
        DeliveredFiles files = new DeliveredFiles(folder)
                .input("Maerz " + name, month("2025-03", 15, heading, line))
                .input("Oktober " + name, month("2025-10", 15, heading, line));
        assertThat(files.figures())
                .as(files.messages())
                .contains(COMPLETE.formatted("2025-03"), COMPLETE.formatted("2025-10"));
        assertThat(files.messages()).isEmpty();
    }

    /** Only ends, the latest first: a quantity begins at the end of the row below. That of the last row nobody knows. */
    @Test
    void endsInFallingOrder() throws Exception {
        DeliveredFiles files = new DeliveredFiles(folder)
                .register(
                        "",
                        "GES;RZ1;Gesamt;Strom;kWh;Lastgang-Energie;frei;01.01.2020;",
                        "IT;RZ1;IT;Strom;kWh;Lastgang-Energie;frei;01.01.2020;USV-Ausgang")
                .input(
                        "Intervallende.csv",
                        "Zeitstempel;GES;IT",
                        "01.04.2025 00:00;1000;700",
                        "20.03.2025 06:00;2000,5;1300,5",
                        "01.03.2025 00:00;99;99");
        // 3,000.5 / 2,000.5
        assertThat(files.figure("RZ1", "2025-03", "iPUE1")).as(files.messages()).isEqualTo("1,499875 endgültig");
        assertThat(files.messages())
                .contains("Zeile 4: MESS-20 Von dieser Menge des Zählers GES ist nur das Ende bekannt.");
    }

    /** Senders export rows for the hour that does not exist. */
    @ParameterizedTest
    @CsvSource({"0", "''"})
    void rowsOfTheSkippedHourAreLeftOut(String value) throws Exception {
        DeliveredFiles files = new DeliveredFiles(folder)
                .input("phantom.csv", month("2025-03", 15, "Zeitstempel;GES;IT", at -> {
                    String line = local(at) + ";3,0;2,0";
                    return local(at).equals("30.03.2025 03:00")
                            ? "30.03.2025 02:00;%1$s;%1$s\r\n30.03.2025 02:15;%1$s;%1$s\r\n30.03.2025 02:30;%1$s;%1$s\r\n30.03.2025 02:45;%1$s;%1$s\r\n"
                                            .formatted(value)
                                    + line
                            : line;
                }));
        assertThat(files.figures()).contains(COMPLETE.formatted("2025-03"));
        assertThat(files.messages().lines()).hasSize(4).allMatch(line -> line.contains("MESS-12"));
    }

    /** The block names the meter by its number or its Messlokation, and the unit. */
    @Test
    void filesOfOneMeterSayWhoseTheyAreAboveTheirHeader() throws Exception {
        DeliveredFiles files = new DeliveredFiles(folder)
                .register(
                        ";OBIS;Messlokation",
                        "GES;RZ1;Gesamt;Strom;kWh;Lastgang-Energie;15;01.01.2020;;1-1:1.29.0;DE0001",
                        "IT;RZ1;IT;Strom;kW;Lastgang-Leistung;15;01.01.2020;USV-Ausgang;;")
                .input(
                        "eins.csv",
                        month(
                                "2025-03",
                                15,
                                "Medium;Strom\r\nEinheit;kWh/15 min\r\nLokation;DE0001\r\nOBIS;1-1:1.29.0\r\n\r\nDatum;Zeit;Wirkarbeit",
                                at -> local(at).replace(' ', ';') + ";3,0"))
                .input(
                        "zwei.csv",
                        month(
                                "2025-03",
                                15,
                                "Zähler: IT\r\nEinheit: kW\r\nZeitstempel;Wert",
                                at -> local(at) + ";8,0"));
        assertThat(files.figures()).as(files.messages()).contains(COMPLETE.formatted("2025-03"));
        assertThat(files.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Zeitstempel;GES [kW];IT' | MESS-25 Die Spalte „GES [kW]“ nennt „kW“",
                "'Zähler;GES\r\nEinheit;MWh\r\nZeitstempel;Wert' | MESS-25 Die Datei nennt im Kopf die Einheit „MWh“",
                "'Zähler;XYZ\r\nZeitstempel;Wert' | MESS-24 Die Datei ist nach ihrem Kopf von „XYZ“",
                "Zeitstempel;Wert | MESS-11 Die Datei sagt nicht, von welchem Zähler die Werte sind.",
                "Zeitstempel;GES;NEU | MESS-11 Die Spalte „NEU“ ist kein bekannter Zähler."
            })
    void headsThatDoNotFitRefuseTheFile(String head, String message) throws Exception {
        DeliveredFiles files = new DeliveredFiles(folder)
                .input(
                        "e.csv",
                        head,
                        "01.03.2025 00:00;3,0" + (head.contains("GES") && !head.contains("Wert") ? ";2,0" : ""));
        files.figures();
        assertThat(files.messages()).contains("e.csv: " + message);
    }

    /** {@code 1.300} is 1,300 in a German file and 1.3 in an English one. */
    @Test
    void numbersThatCanBeReadInTwoWaysAreNotGuessed() throws Exception {
        DeliveredFiles files = new DeliveredFiles(folder)
                .input("e.csv", month("2025-03", 15, "Zeitstempel;GES;IT", at -> local(at) + ";1.300;1.200"));
        files.figures();
        assertThat(files.messages().lines())
                .as("each row is at fault, but not told")
                .hasSize(21)
                .anyMatch(line -> line.contains("Zeile 2: FELD-02"))
                .anyMatch(line -> line.equals("e.csv: FELD-02 noch 5924-mal, hier nicht gezeigt."));
    }

    /** 10 intervals of both meters are substitutes, 2 preliminary; 2 disturbed and 2 missing ones are substituted here. */
    @Test
    void statusOfTheSenderCounts() throws Exception {
        DeliveredFiles files = new DeliveredFiles(folder);
        for (String meter : new String[] {"GES;3,0", "IT;2,0"}) {
            int[] row = new int[1];
            files.input(meter.substring(0, 2) + ".csv", month("2025-03", 15, "Zeitstempel;Zähler;Wert;Status", at -> {
                int n = row[0]++;
                return local(at) + ";" + meter + ";"
                        + (n < 10 ? "E" : n < 12 ? "V" : n < 14 ? "G" : n < 16 ? "fehlend" : n < 20 ? "" : "W");
            }));
        }
        // delivered 2 × 2,968 of 5,944; substitutes 2 × 14
        assertThat(files.figures())
                .contains("RZ1;2025-03;iPUE1;1,5;;EN 50600-4-2:2019-08;1;99,86541;0,471063;vorläufig;");
    }
}
