package de.gesamtplan.jobs.readings;

import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.Header;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.intake.Understood;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads MSCONS messages (UN D.04B, as the BDEW's message implementation guide 2.4 narrows them): load profiles and stands of electricity (13018, 13017)
 * and those of the numbers used before and for gas (13008, 13002). Each QTY group is a row; its line is the place of its segment. What a message holds besides is not needed
 * and passed over; messages of other processes refuse the file, as leaving out a cancellation would leave wrong values.
 */
final class MsconsFile {
    private static final String ORIGINAL = "9";

    private final Delivery delivery;
    private final QuantityRows quantities;
    private final TreeSet<String> versions = new TreeSet<>();
    private final Map<String, String> times = new HashMap<>();
    private int kind;
    private String location = "";
    private String device = "";
    private String obis = "";
    private @Nullable Quantity pending;

    MsconsFile(Delivery delivery, MsconsMeters meters) {
        this.delivery = delivery;
        Header header = Header.of(QuantityRows.HEADINGS, delivery.profile());
        this.quantities = new QuantityRows(meters, header, delivery.profile());
    }

    Understood read(Consumer<Row> rows) throws IOException {
        Edifact.read(delivery.file(), segment -> take(segment, rows));
        return new Understood("EDIFACT MSCONS " + String.join(", ", versions), List.of());
    }

    private void take(Segment segment, Consumer<Row> rows) {
        switch (segment.tag()) {
            case "UNH", "NAD", "LOC", "LIN", "QTY", "UNT" -> {
                if (pending != null) {
                    rows.accept(quantities.row(pending, kind));
                    pending = null;
                }
            }
            default -> {
                // It says more of what came before.
            }
        }
        switch (segment.tag()) {
            case "UNH" -> begin(segment);
            case "BGM" -> requireOriginal(segment);
            case "RFF" -> reference(segment);
            case "NAD" -> place("");
            case "LOC" -> place(segment.at(1, 1).equals("172") ? segment.at(2, 1) : "");
            case "DTM" -> time(segment);
            case "LIN" -> obis = "";
            case "PIA" -> obis = segment.at(1, 1).equals("5") ? segment.at(2, 1) : obis;
            case "QTY" -> {
                requireProcess(segment);
                pending = new Quantity(segment, location, device, obis, times);
            }
            case "STS" -> reason(segment);
            case "UNT" -> requireProcess(segment);
            default -> {
                // Contacts and the like.
            }
        }
    }

    private void begin(Segment segment) {
        if (!segment.at(2, 1).equals("MSCONS")) {
            throw unread(segment, "eine Nachricht der Art " + segment.at(2, 1));
        }
        versions.add(segment.at(2, 5));
        kind = 0;
        place("");
        obis = "";
    }

    private static void requireOriginal(Segment segment) {
        String function = segment.at(3, 1);
        if (!function.isEmpty() && !function.equals(ORIGINAL)) {
            throw unread(segment, "keine ursprüngliche Meldung, sondern eine Nachricht der Funktion " + function);
        }
    }

    private void reference(Segment segment) {
        switch (segment.at(1, 1)) {
            case "Z13" ->
                kind = switch (segment.at(1, 2)) {
                    case "13008", "13018" -> Obis.PROFILE;
                    case "13002", "13017" -> Obis.STAND;
                    default -> throw unread(segment, "eine Nachricht mit Prüfidentifikator " + segment.at(1, 2));
                };
            case "MG" -> device = segment.at(1, 2);
            default -> {
                // Contracts and other messages.
            }
        }
    }

    private void place(String named) {
        location = named;
        device = "";
        times.clear();
    }

    /** Times behind a QTY are its own; those behind a location serve all its stands. */
    private void time(Segment segment) {
        if (pending != null) {
            pending.time(segment);
        } else if (!location.isEmpty()) {
            times.put(segment.at(1, 1), Quantity.time(segment.at(1, 2), segment.at(1, 3)));
        }
    }

    private void reason(Segment segment) {
        if (pending != null) {
            pending.reason(segment);
        }
    }

    private void requireProcess(Segment segment) {
        if (kind == 0) {
            throw unread(segment, "eine Nachricht ohne Prüfidentifikator (RFF+Z13)");
        }
    }

    private static FileException unread(Segment segment, String what) {
        return new FileException(
                "DATEI-31",
                "Die Übertragung enthält bei Segment " + segment.place() + " " + what
                        + ". Gelesen werden MSCONS mit Lastgängen (13008, 13018) und Zählerständen (13002, 13017). Bitte diese getrennt"
                        + " liefern; die übrigen Werte als CSV.");
    }
}
