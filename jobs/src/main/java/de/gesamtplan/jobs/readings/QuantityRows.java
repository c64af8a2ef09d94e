package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterUnit;
import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.jobs.intake.Header;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.intake.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes rows of readings of QTY groups, with what is wrong with them. */
final class QuantityRows {
    static final String[] HEADINGS = {
        "Zähler", "Zeitstempel", "Wert", "Status", "OBIS", "Merkmal", "Einheit", "Ende", "Grund"
    };

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final MsconsMeters.Found NOTHING = new MsconsMeters.Found(null, List.of(), List.of());

    private final MsconsMeters meters;
    private final Header header;
    private final Profile profile;
    private final Stamp stamp = new Stamp();

    QuantityRows(MsconsMeters meters, Header header, Profile profile) {
        this.meters = meters;
        this.header = header;
        this.profile = profile;
    }

    /** @param kind of OBIS that the message is about */
    Row row(Quantity quantity, int kind) {
        boolean profileValue = kind == Obis.PROFILE;
        String begin = profileValue ? quantity.timeOf("163") : quantity.timeOf("7", "9");
        long minute = minute(begin);
        Obis obis = Obis.of(quantity.obis());
        MsconsMeters.Found found =
                obis == null ? NOTHING : meters.find(quantity.location(), obis, quantity.device(), minute);
        ReadingStatus status = quantity.status();
        BigDecimal value = NUMBER.matcher(quantity.value()).matches() ? new BigDecimal(quantity.value()) : null;
        Row row = Row.ofRecord(
                header,
                profile,
                quantity.place(),
                name(quantity, found),
                begin,
                value,
                status == null ? null : String.valueOf(status.code()),
                quantity.obis(),
                quantity.qualifier(),
                quantity.unit(),
                profileValue ? quantity.timeOf("164") : null,
                quantity.reasons());
        checkValue(row, quantity, status, value);
        if (profileValue && minute(quantity.timeOf("164")) == Long.MIN_VALUE) {
            row.error(
                    "MESS-02",
                    "Ende",
                    "Das Ende der Menge (DTM+164) fehlt oder ist keine Zeit im Format 303. Bitte neu anfordern.");
        }
        if (minute == Long.MIN_VALUE) {
            row.error(
                    "MESS-02",
                    "Zeitstempel",
                    (begin == null ? "Die Zeit fehlt" : "„" + begin + "“ ist keine Zeit im Format 303")
                            + ". Erwartet wird " + (profileValue ? "DTM+163" : "DTM+7 oder DTM+9")
                            + " mit Abstand zu UTC. Bitte neu anfordern.");
        }
        if (checkObis(row, quantity, obis, kind)) {
            checkMeter(row, quantity, found);
        }
        Meter meter = found.meter();
        if (meter != null && !row.isRejected()) {
            checkUnit(row, quantity, meter, profileValue);
        }
        return row;
    }

    private static @Nullable String name(Quantity quantity, MsconsMeters.Found found) {
        Meter meter = found.meter();
        return meter == null ? quantity.location() : meter.key();
    }

    private long minute(@Nullable String time) {
        return time != null && stamp.read(time) && stamp.hasOffset() ? stamp.minute() : Long.MIN_VALUE;
    }

    private static void checkValue(
            Row row, Quantity quantity, @Nullable ReadingStatus status, @Nullable BigDecimal value) {
        if (status == null) {
            row.error(
                    "MESS-14",
                    "Merkmal",
                    quantity.qualifier().equals("79")
                            ? "Das ist eine Summe (QTY+79), kein Messwert. Bitte die Werte selbst anfordern."
                            : "Das Merkmal „" + quantity.qualifier()
                                    + "“ ist nicht vorgesehen. Erlaubt sind 220, 67, 201, 187, Z18, 20 und Z30.");
        }
        if (value == null
                && (status != ReadingStatus.MISSING || !quantity.value().isEmpty())) {
            row.error(
                    "FELD-02",
                    "Wert",
                    "„" + quantity.value() + "“ ist keine Zahl. Erwartet wird die Form 1234.56, mit Dezimalpunkt.");
        }
    }

    private static boolean checkObis(Row row, Quantity quantity, @Nullable Obis obis, int kind) {
        if (obis != null && obis.isActiveEnergy() && obis.kind() == kind) {
            return true;
        }
        row.error(
                "MESS-16",
                "OBIS",
                "Die OBIS-Kennzahl „" + quantity.obis() + "“ ist kein "
                        + (kind == Obis.PROFILE
                                ? "Lastgang der Wirkarbeit (1-1:1.29.0 oder 1-1:2.29.0)"
                                : "Zählerstand der Wirkarbeit (1-1:1.8.0 oder 1-1:2.8.0)")
                        + ". Der Wert wird nicht gebraucht; fehlt ein anderer, bitte anfordern.");
        return false;
    }

    private static void checkMeter(Row row, Quantity quantity, MsconsMeters.Found found) {
        if (found.candidates().isEmpty()) {
            row.error(
                    "MESS-01",
                    "Zähler",
                    quantity.location().isEmpty()
                            ? "Die Messlokation (LOC+172) fehlt. Bitte neu anfordern."
                            : "Die Messlokation „" + quantity.location()
                                    + "“ ist unbekannt. Bitte im Register (zaehler) beim Zähler in der Spalte Messlokation"
                                    + " eintragen.");
        } else if (found.fitting().isEmpty()) {
            row.error(
                    "MESS-13",
                    "OBIS",
                    "An der Messlokation „" + quantity.location() + "“ hat kein Zähler die OBIS-Kennzahl „"
                            + quantity.obis()
                            + "“. Bitte im Register (zaehler) einen Zähler mit ihr anlegen, oder die Kennzahl eintragen.");
        } else if (found.meter() == null) {
            row.error(
                    "MESS-17",
                    "Zähler",
                    "An der Messlokation „" + quantity.location()
                            + "“ passen zu dieser Zeit mehrere Zähler oder keiner: "
                            + String.join(
                                    ", ",
                                    found.fitting().stream().map(Meter::key).toList())
                            + ". Bitte im Register OBIS und Gültigkeit prüfen.");
        }
    }

    /** The unit is part of the OBIS' meaning; a message may repeat it. */
    private static void checkUnit(Row row, Quantity quantity, Meter meter, boolean profileValue) {
        MeterUnit unit =
                switch (quantity.unit()) {
                    case "", "KWH" -> MeterUnit.KWH;
                    case "KWT" -> MeterUnit.KW;
                    default -> null;
                };
        Measurement measurement =
                profileValue ? unit == MeterUnit.KW ? Measurement.POWER : Measurement.ENERGY : Measurement.REGISTER;
        if (unit == null || unit == MeterUnit.KW && !profileValue) {
            row.error(
                    "MESS-15",
                    "Einheit",
                    "Die Einheit „" + quantity.unit()
                            + "“ ist hier nicht vorgesehen; gelesen werden KWH und KWT (Lastgang)."
                            + " Bitte neu anfordern.");
        } else if (meter.unit() != unit || meter.measurement() != measurement) {
            row.error(
                    "MESS-15",
                    "Einheit",
                    "Die Nachricht bringt " + unit.label() + " als " + measurement.label() + "; der Zähler "
                            + meter.key()
                            + " ist mit " + meter.unit().label() + " als "
                            + meter.measurement().label() + " eingetragen. Bitte das Register (zaehler) berichtigen.");
        }
    }
}
