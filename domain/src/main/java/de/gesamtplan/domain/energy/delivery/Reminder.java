package de.gesamtplan.domain.energy.delivery;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Site;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Which readings are overdue: of a month and, as figures of twelve months need them, of the eleven before.
 *
 * @param sites each that had a meter in these months, also those of which nothing is missing
 */
public record Reminder(YearMonth month, List<OfSite> sites) {
    /**
     * @param meters that were to measure in these months
     * @param missing by meter and time
     */
    public record OfSite(Site site, int meters, List<MissingDelivery> missing) {
        public OfSite {
            missing = List.copyOf(missing);
        }

        /** Number of meters that lack values. */
        public int silent() {
            return (int) missing.stream().map(MissingDelivery::meter).distinct().count();
        }
    }

    public Reminder {
        sites = List.copyOf(sites);
    }

    /** First of the twelve months. */
    public YearMonth first() {
        return month.minusMonths(11);
    }

    /**
     * @param meters month sums of all meters, of these twelve months at least
     * @param measurements how each meter measures, by label of its chain
     */
    public static Reminder of(
            YearMonth month, List<Site> sites, List<MeterMonth> meters, Map<String, Measurement> measurements) {
        YearMonth first = month.minusMonths(11);
        List<MissingDelivery> missing = MissingDelivery.of(meters, measurements, first, month);
        return new Reminder(
                month,
                sites.stream()
                        .map(site -> new OfSite(
                                site,
                                (int) meters.stream()
                                        .filter(meter -> meter.site().equals(site.key()))
                                        .filter(meter -> !meter.month().isBefore(first)
                                                && !meter.month().isAfter(month))
                                        .map(MeterMonth::meter)
                                        .distinct()
                                        .count(),
                                missing.stream()
                                        .filter(one -> one.site().equals(site.key()))
                                        .toList()))
                        .filter(site -> site.meters() > 0)
                        .toList());
    }

    /** Sites that have something to deliver. */
    public List<OfSite> overdue() {
        return sites.stream().filter(site -> !site.missing().isEmpty()).toList();
    }
}
