package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.load.LoadCurves;
import de.gesamtplan.domain.energy.load.SiteLoad;
import de.gesamtplan.jobs.store.MeterStore;
import de.gesamtplan.jobs.store.MeterStore.Known;
import de.gesamtplan.jobs.store.ReadingStore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Load curves of the sites in a year, from the meters of the whole supply and of the IT; one chain is in memory at a time. */
@Component
class YearLoads {
    private final MeterStore meters;
    private final ReadingStore readings;

    YearLoads(MeterStore meters, ReadingStore readings) {
        this.meters = meters;
        this.readings = readings;
    }

    Map<String, Map<Role, LoadCurves>> of(int year, ZoneId zone) {
        Map<String, Integer> ids = new HashMap<>();
        List<Known> known = meters.meters();
        known.forEach(meter -> ids.put(meter.meter().key(), meter.id()));
        MeterBook book = new MeterBook(known.stream().map(Known::meter).toList());
        Instant from = MeterMonth.wantedFrom(year, zone);
        Instant to = MeterMonth.wantedTo(year, zone);
        SiteLoad loads = new SiteLoad(book, year, zone);
        for (MeterChain chain : book.chains()) {
            if (loads.wants(chain)) {
                loads.add(
                        chain,
                        book.measured(
                                        chain,
                                        (meter, sink) ->
                                                readings.stream(ids.getOrDefault(meter.key(), -1), from, to, sink),
                                        from,
                                        to,
                                        zone,
                                        (meter, stands) -> {})
                                .filled());
            }
        }
        return loads.curves();
    }
}
