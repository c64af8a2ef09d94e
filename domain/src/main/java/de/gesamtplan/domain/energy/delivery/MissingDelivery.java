package de.gesamtplan.domain.energy.delivery;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Role;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Months in a row in which a meter lacks values that it was to deliver. Values that were filled in here count as missing:
 * the true ones are still wanted.
 *
 * @param meter label of the chain of meters
 * @param expected intervals of these months in which it was to measure
 * @param delivered those of which a usable value came
 */
public record MissingDelivery(
        String meter,
        String site,
        Role role,
        Measurement measurement,
        YearMonth from,
        YearMonth to,
        long expected,
        long delivered) {
    public MissingDelivery {
        if (delivered >= expected) {
            throw new IllegalArgumentException("nothing is missing of " + meter + " from " + from);
        }
    }

    public long missing() {
        return expected - delivered;
    }

    /** Whether not one value came. */
    public boolean isWhole() {
        return delivered == 0;
    }

    /**
     * What is missing from the months of all meters, by site, meter and time.
     *
     * @param measurements how each meter measures, by label of its chain
     * @param first earlier months are passed over
     * @param last later ones too
     */
    public static List<MissingDelivery> of(
            List<MeterMonth> months, Map<String, Measurement> measurements, YearMonth first, YearMonth last) {
        Map<String, List<MeterMonth>> byMeter = months.stream()
                .filter(month ->
                        !month.month().isBefore(first) && !month.month().isAfter(last))
                .filter(month -> month.coverage().delivered() < month.coverage().expected())
                .collect(Collectors.groupingBy(MeterMonth::meter, TreeMap::new, Collectors.toList()));
        List<MissingDelivery> missing = new ArrayList<>();
        for (List<MeterMonth> ofMeter : byMeter.values()) {
            ofMeter.sort(Comparator.comparing(MeterMonth::month));
            for (MeterMonth month : ofMeter) {
                MissingDelivery one = of(month, measurements.getOrDefault(month.meter(), Measurement.ENERGY));
                MissingDelivery before = missing.isEmpty() ? null : missing.get(missing.size() - 1);
                if (before != null && before.isFollowedBy(one)) {
                    missing.set(missing.size() - 1, before.and(one));
                } else {
                    missing.add(one);
                }
            }
        }
        missing.sort(Comparator.comparing(MissingDelivery::site)
                .thenComparing(MissingDelivery::role)
                .thenComparing(MissingDelivery::meter)
                .thenComparing(MissingDelivery::from));
        return missing;
    }

    private static MissingDelivery of(MeterMonth month, Measurement measurement) {
        return new MissingDelivery(
                month.meter(),
                month.site(),
                month.role(),
                measurement,
                month.month(),
                month.month(),
                month.coverage().expected(),
                month.coverage().delivered());
    }

    /** A meter that is wholly silent and one that lacks some values are told apart: they are mended in different ways. */
    private boolean isFollowedBy(MissingDelivery other) {
        return meter.equals(other.meter) && to.plusMonths(1).equals(other.from) && isWhole() == other.isWhole();
    }

    private MissingDelivery and(MissingDelivery later) {
        return new MissingDelivery(
                meter, site, role, measurement, from, later.to, expected + later.expected, delivered + later.delivered);
    }
}
