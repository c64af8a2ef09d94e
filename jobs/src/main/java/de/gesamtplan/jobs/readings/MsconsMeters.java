package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.jobs.store.MeterStore.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meter that a message means: by the metering location entered in the register, or else by the meter's own number;
 * of several, by OBIS, device and validity. A meter without OBIS is one of import: taking feed-in for consumption would go
 * unnoticed.
 */
final class MsconsMeters {
    private final Map<String, List<Known>> byLocation = new HashMap<>();
    private final Map<String, Known> byCode = new HashMap<>();
    private final ZoneId home;

    /**
     * What was found.
     *
     * @param meter null if none or several fit
     * @param candidates meters of that location
     * @param fitting those of them that fit
     */
    record Found(@Nullable Meter meter, List<Meter> candidates, List<Meter> fitting) {}

    MsconsMeters(List<Known> meters, ZoneId home) {
        this.home = home;
        for (Known known : meters) {
            byCode.put(known.meter().key(), known);
            String location = known.location();
            if (location != null) {
                byLocation.computeIfAbsent(location, l -> new ArrayList<>()).add(known);
            }
        }
    }

    /** @param device number of the device; empty if the message names none
     * @param minute UTC */
    Found find(String location, Obis obis, String device, long minute) {
        Known named = byCode.get(location);
        List<Known> candidates = byLocation.getOrDefault(location, named == null ? List.of() : List.of(named));
        List<Meter> fitting = candidates.stream()
                .filter(known ->
                        known.obis() == null ? obis.isImport() : obis.text().equals(known.obis()))
                .map(Known::meter)
                .toList();
        List<Meter> narrowed = fitting;
        if (narrowed.size() > 1) {
            List<Meter> ofDevice =
                    narrowed.stream().filter(m -> m.key().equals(device)).toList();
            narrowed = ofDevice.isEmpty()
                    ? narrowed.stream().filter(m -> isValid(m, minute)).toList()
                    : ofDevice;
        }
        return new Found(
                narrowed.size() == 1 ? narrowed.get(0) : null,
                candidates.stream().map(Known::meter).toList(),
                fitting);
    }

    private boolean isValid(Meter meter, long minute) {
        ZonedDateTime at = Instant.ofEpochSecond(60 * minute).atZone(home);
        LocalDate day = at.toLocalDate();
        LocalDate last = meter.validTo();
        boolean endOfLastDay = meter.measurement() == Measurement.REGISTER
                && last != null
                && at.equals(last.plusDays(1).atStartOfDay(home));
        return !day.isBefore(meter.validFrom()) && (last == null || !day.isAfter(last) || endOfLastDay);
    }
}
