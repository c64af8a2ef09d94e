package de.gesamtplan.jobs.distribution;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Who gets a department's report: {@code config/verteiler.csv} with {@code Ressort;Empfänger;Kopie}. */
record Receivers(List<InternetAddress> to, List<InternetAddress> copy) {
    /**
     * @return by code of the department
     * @throws MailException if the file is missing or an address is wrong, with line and reason
     */
    static SortedMap<String, Receivers> read(Path file) {
        SortedMap<String, Receivers> receivers = new TreeMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(reader)) {
                receivers.put(
                        row.get("Ressort"),
                        new Receivers(
                                addresses(row, "Empfänger"),
                                row.isMapped("Kopie") ? addresses(row, "Kopie") : List.of()));
            }
            return receivers;
        } catch (IOException | IllegalArgumentException e) {
            throw new MailException("MAIL-02: Der Verteiler " + file
                    + " lässt sich nicht lesen. Erwartet wird CSV in UTF-8 mit Ressort;Empfänger;Kopie.");
        }
    }

    /** Several addresses are separated by commas. A line break would smuggle in headers: no address has one. */
    private static List<InternetAddress> addresses(CSVRecord row, String column) {
        List<InternetAddress> addresses = new ArrayList<>();
        for (String written : row.get(column).split(",")) {
            if (!written.isBlank()) {
                try {
                    InternetAddress address = new InternetAddress(written.strip(), true);
                    if (written.chars().anyMatch(Character::isISOControl) || !written.contains("@")) {
                        throw new AddressException("no address", written);
                    }
                    addresses.add(address);
                } catch (AddressException e) {
                    throw new MailException("MAIL-03: „" + written.strip() + "“ in Zeile " + (row.getRecordNumber() + 1)
                            + " des Verteilers ist keine Adresse. Bitte berichtigen.");
                }
            }
        }
        return addresses;
    }

    /** All addresses as one text. */
    String written() {
        List<String> all = new ArrayList<>();
        to.forEach(address -> all.add(address.getAddress()));
        copy.forEach(address -> all.add(address.getAddress()));
        return String.join(",", all);
    }
}
