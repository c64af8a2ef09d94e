package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.load.HourSums;
import de.gesamtplan.domain.energy.load.LoadCurves;
import de.gesamtplan.domain.energy.load.SiteLoad;
import de.gesamtplan.jobs.store.EvaluatedYearStore;
import de.gesamtplan.jobs.store.MeterStore;
import de.gesamtplan.jobs.store.MeterStore.Known;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Load curves of the sites in a year, from the hours that {@link MeterYears} kept of the whole supply and of the IT. */
@Component
class YearLoads {
    private final MeterStore meters;
    private final EvaluatedYearStore kept;

    YearLoads(MeterStore meters, EvaluatedYearStore kept) {
        this.meters = meters;
        this.kept = kept;
    }

    /** @throws IllegalStateException if the year was not evaluated before */
    Map<String, Map<Role, LoadCurves>> of(int year, ZoneId zone) {
        Map<String, Integer> ids = new HashMap<>();
        List<Known> known = meters.meters();
        known.forEach(meter -> ids.put(meter.meter().key(), meter.id()));
        MeterBook book = new MeterBook(known.stream().map(Known::meter).toList());
        SiteLoad loads = new SiteLoad(book, year, zone);
        Map<Integer, MeterChain> wanted = new HashMap<>();
        book.chains().stream()
                .filter(loads::wants)
                .forEach(chain -> wanted.put(ids.getOrDefault(chain.first().key(), -1), chain));
        kept.hours(year, (meter, hours) -> {
            MeterChain chain = wanted.remove(meter);
            if (chain != null) {
                loads.add(chain, HourSums.of(hours, year, zone));
            }
        });
        if (!wanted.isEmpty()) {
            throw new IllegalStateException("not evaluated before: " + wanted.values());
        }
        return loads.curves();
    }
}
