package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.Cadence;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterUnit;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.FileHead;
import de.gesamtplan.jobs.intake.Header;
import de.gesamtplan.jobs.intake.NumberForm;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.store.MeterStore.Known;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file of readings says of itself before its rows: the meter, if all of it is of one, with its unit, in a block above
 * the header; and how it writes numbers.
 */
final class ReadingHead {
    private static final Set<String> METER = Set.of(
            "zähler",
            "zählernummer",
            "zählpunkt",
            "zählpunktbezeichnung",
            "messlokation",
            "melo",
            "lokation",
            "messstelle",
            "meter");
    private static final Set<String> UNIT = Set.of("einheit", "unit", "messgröße");

    private final Profile profile;
    private final FileHead head;
    private final List<Known> meters;

    private ReadingHead(Profile profile, FileHead head, List<Known> meters) {
        this.profile = profile;
        this.head = head;
        this.meters = meters;
    }

    /**
     * Whether the file tells only ends, the latest first, of quantities whose length each says itself: such a one begins at the
     * end of the row below it.
     */
    static boolean isFalling(Delivery delivery, List<Known> meters) throws IOException {
        Profile profile = delivery.profile();
        FileHead head = FileHead.of(delivery.file(), profile);
        Header header = head.header();
        boolean free = meters.stream().anyMatch(known -> known.meter().cadence().kind() == Cadence.Kind.FREE);
        if (!free
                || header == null
                || header.column("Ende") >= 0
                || !ReadingForm.of(profile, ReadingFile.HOME).end()) {
            return false;
        }
        Map<String, Long> before = new HashMap<>();
        Stamp stamp = new Stamp();
        boolean falling = false;
        for (List<String> row : head.rows()) {
            int meter = header.column("Zähler");
            String key = meter >= 0 && meter < row.size() ? row.get(meter) : "";
            int column = header.column("Zeitstempel");
            if (column < row.size() && stamp.read(row.get(column))) {
                Long last = before.put(key, stamp.minute());
                if (last != null && last < stamp.minute()) {
                    return false;
                }
                falling = falling || last != null && last > stamp.minute();
            }
        }
        return falling;
    }

    /**
     * The delivery with a profile that knows what the file says of itself.
     *
     * @throws FileException if it names a meter that is unknown, or another unit than the register
     */
    static Delivery of(Delivery delivery, List<Known> meters) throws IOException {
        FileHead head = FileHead.of(delivery.file(), delivery.profile());
        Profile known = new ReadingHead(delivery.profile(), head, meters).profile();
        return new Delivery(delivery.id(), delivery.arrival(), delivery.sha256(), known);
    }

    private Profile profile() {
        Profile told = profile.numbers() == NumberForm.UNDECLARED ? profile.with(head.numbers()) : profile;
        Header header = head.header();
        if (header == null
                || header.column("Zähler") >= 0
                || profile.constants().containsKey("Zähler")) {
            return told;
        }
        Map<String, String> block = block();
        String named = first(block, METER);
        if (named == null) {
            return told;
        }
        Meter meter = meters.stream()
                .filter(known -> named.equals(known.meter().key()) || named.equals(known.location()))
                .map(Known::meter)
                .reduce((one, other) -> {
                    throw new FileException(
                            "MESS-24",
                            "Die Datei ist von „" + named + "“; so heißen mehrere Zähler des Registers: " + one.key()
                                    + ", " + other.key() + ". Bitte im Kopf der Datei die Zählernummer nennen.");
                })
                .orElseThrow(() -> new FileException(
                        "MESS-24",
                        "Die Datei ist nach ihrem Kopf von „" + named
                                + "“; ein Zähler oder eine Messlokation dieses Namens ist unbekannt. Bitte zuerst im Register"
                                + " (zaehler) anlegen."));
        check(meter, first(block, UNIT));
        return told.with("Zähler", meter.key());
    }

    private static @Nullable String first(Map<String, String> block, Set<String> keys) {
        return block.entrySet().stream()
                .filter(entry -> keys.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** {@code Zähler;GES} and {@code Zähler: GES}, by the lower-case word before. */
    private Map<String, String> block() {
        Map<String, String> block = new LinkedHashMap<>();
        for (List<String> cells : head.above()) {
            String key = cells.isEmpty() ? "" : cells.get(0);
            String value = cells.size() > 1 ? cells.get(1) : "";
            int colon = key.indexOf(':');
            if (colon > 0) {
                value = colon < key.length() - 1 ? key.substring(colon + 1) : value;
                key = key.substring(0, colon);
            }
            if (!value.isBlank()) {
                block.putIfAbsent(key.strip().toLowerCase(Locale.GERMAN), value.strip());
            }
        }
        return block;
    }

    /** The unit of a load profile is often written with its interval: {@code kWh/15 min}. */
    private static void check(Meter meter, @Nullable String written) {
        if (written == null) {
            return;
        }
        MeterUnit unit = MeterUnit.of(written)
                .or(() -> MeterUnit.of(written.replaceAll("\\s*/\\s*(15|30|60)?\\s*(min|h)\\.?$", "")))
                .orElse(null);
        if (unit != meter.unit()) {
            throw new FileException(
                    "MESS-25",
                    "Die Datei nennt im Kopf die Einheit „" + written + "“, der Zähler " + meter.key() + " ist mit "
                            + meter.unit().label()
                            + " eingetragen. Bitte das Register (zaehler) oder die Datei berichtigen.");
        }
    }
}
