package de.gesamtplan.jobs.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as senders deliver them, and the key figures that {@code gesamtplan energy --meters …} makes of them. */
final class DeliveredFiles {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final String METERS =
            "Zähler;Standort;Rolle;Medium;Einheit;Messart;Intervall min;gültig von;Messpunkt";
    private static final String SITES =
            "Standort;Bezeichnung;Inbetriebnahme;Nennleistung gesamt kW;Abwärmenutzung;Anteil erneuerbar;Herkunftsnachweise;Umrechnung Fernkälte";

    private final Path folder;
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final List<Path> inputs = new ArrayList<>();
    private Path meters;
    private Path sites;

    DeliveredFiles(Path folder) throws IOException {
        this.folder = folder;
        sites = write("standorte.csv", SITES, "RZ1;Rechenzentrum;01.03.2014;780;ja;100;100;");
        meters = write(
                "zaehler.csv",
                METERS,
                "GES;RZ1;Gesamt;Strom;kWh;Lastgang-Energie;15;01.01.2020;",
                "IT;RZ1;IT;Strom;kWh;Lastgang-Energie;15;01.01.2020;USV-Ausgang");
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n");
    }

    /** @param rows of {@link #SITES} */
    DeliveredFiles sites(String... rows) throws IOException {
        sites = write("standorte.csv", with(SITES, rows));
        return this;
    }

    /** @param more columns, each with a semicolon before it */
    DeliveredFiles register(String more, String... rows) throws IOException {
        meters = write("zaehler.csv", with(METERS + more, rows));
        return this;
    }

    private static String[] with(String first, String... rows) {
        List<String> lines = new ArrayList<>(List.of(first));
        lines.addAll(Arrays.asList(rows));
        return lines.toArray(String[]::new);
    }

    DeliveredFiles input(String name, String... lines) throws IOException {
        inputs.add(write(name, lines));
        return this;
    }

    /** A workbook of texts and numbers, as spreadsheets hold them. */
    DeliveredFiles workbook(String name, List<List<Object>> rows) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Werte");
            for (List<Object> values : rows) {
                XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (Object value : values) {
                    XSSFCell cell = row.createCell(row.getPhysicalNumberOfCells());
                    if (value instanceof Number number) {
                        cell.setCellValue(number.doubleValue());
                    } else {
                        cell.setCellValue(value.toString());
                    }
                }
            }
            workbook.write(out);
        }
        inputs.add(file);
        return this;
    }

    /** A line for each interval of a month, behind a heading. */
    static String[] month(String month, int minutes, String heading, Function<ZonedDateTime, String> line) {
        YearMonth of = YearMonth.parse(month);
        List<String> lines = new ArrayList<>(List.of(heading));
        ZonedDateTime end = of.plusMonths(1).atDay(1).atStartOfDay(BERLIN);
        for (ZonedDateTime at = of.atDay(1).atStartOfDay(BERLIN); at.isBefore(end); at = at.plusMinutes(minutes)) {
            lines.add(line.apply(at));
        }
        return lines.toArray(String[]::new);
    }

    /** @return lines of the result */
    List<String> figures() throws IOException {
        Path export = folder.resolve("kennzahlen.csv");
        new EnergyFiles(Path.of("../config"))
                .run(
                        meters,
                        Map.of("standorte", sites),
                        inputs,
                        export,
                        new PrintStream(messages, true, StandardCharsets.UTF_8));
        return Files.readAllLines(export);
    }

    /** Value and state of a figure, for instance {@code 1,5 endgültig}; of one that cannot be computed its reason. */
    String figure(String site, String period, String label) throws IOException {
        return figures().stream()
                .map(line -> line.split(";", -1))
                .filter(cells -> cells[0].equals(site) && cells[1].equals(period) && cells[2].equals(label))
                .map(cells -> cells[3].isEmpty() ? cells[10] : cells[3] + " " + cells[9])
                .findFirst()
                .orElse("fehlt");
    }

    /** What was said while reading. */
    String messages() {
        return told(line -> !line.contains(": PLAUS-"));
    }

    /** What was said of implausible readings. */
    String findings() {
        return told(line -> line.contains(": PLAUS-"));
    }

    private String told(Predicate<String> of) {
        return messages.toString(StandardCharsets.UTF_8).lines().filter(of).collect(Collectors.joining("\n"));
    }
}
