package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.report.Edition;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.intake.DeliveryStore.Recorded;
import de.gesamtplan.jobs.store.ReadingStore;
import de.gesamtplan.jobs.store.ReadingStore.Range;
import de.gesamtplan.jobs.store.SnapshotStore;
import de.gesamtplan.reports.content.German;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which edition of a year's report is at hand: told from the one that was kept last, and the readings that came since. */
@Component
class Editions {
    private static final int MOST_NAMED = 5;

    /** Of a kept report, its edition; null if it was kept before editions were counted. */
    private record Kept(@Nullable Edition edition) {}

    private final SnapshotStore snapshots;
    private final ReadingStore readings;
    private final DeliveryStore deliveries;

    Editions(SnapshotStore snapshots, ReadingStore readings, DeliveryStore deliveries) {
        this.snapshots = snapshots;
        this.readings = readings;
        this.deliveries = deliveries;
    }

    /** @param kind of the snapshots that are asked */
    Edition of(String kind, EnergyReport report) {
        TreeSet<Long> ofYear = ofYear(report.year());
        long upTo = ofYear.isEmpty() ? 0 : ofYear.last();
        Optional<Edition> former = snapshots
                .latestContent(kind, String.valueOf(report.year()), Kept.class)
                .flatMap(kept -> Optional.ofNullable(kept.edition()));
        return former.map(edition -> edition.next(report, causes(ofYear.tailSet(edition.knownUpTo(), false)), upTo))
                .orElseGet(() -> Edition.first(report, upTo));
    }

    private TreeSet<Long> ofYear(int year) {
        return readings.ranges().stream()
                .filter(range -> range.first().isBefore(MeterMonth.wantedTo(year, EnergyInputs.ZONE))
                        && !range.last().isBefore(MeterMonth.wantedFrom(year, EnergyInputs.ZONE)))
                .map(Range::delivery)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> causes(SortedSet<Long> since) {
        if (since.isEmpty()) {
            return List.of("geänderte Stammdaten, Faktoren oder Rechnungswerte");
        }
        List<String> causes = new ArrayList<>();
        for (Recorded delivery :
                deliveries.recorded(since.stream().limit(MOST_NAMED).toList())) {
            causes.add("Lieferung " + delivery.id() + " vom "
                    + German.day(delivery.deliveredAt().toLocalDate()) + " (" + delivery.fileName() + ")");
        }
        if (since.size() > MOST_NAMED) {
            causes.add((since.size() - MOST_NAMED) + " weitere Lieferungen");
        }
        return causes;
    }
}
