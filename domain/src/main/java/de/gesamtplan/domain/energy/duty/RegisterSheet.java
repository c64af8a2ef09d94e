package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills what a register asks for: an operator's entry counts before what follows from meters and master data. */
public record RegisterSheet(List<DataPoint.Item> items, List<DataPoint.Entry> entries) {
    public RegisterSheet {
        items = List.copyOf(items);
        entries = List.copyOf(entries);
    }

    /** @param meters month sums of the site and year, for the names of their meters */
    public List<DataPoint> fill(SiteYear site, List<MeterMonth> meters) {
        List<DataPoint> points = new ArrayList<>();
        BigDecimal power = site.site().itPower();
        for (DataPoint.Item item : items) {
            BigDecimal minimum = item.minimumItPower();
            if (minimum == null || power == null || power.compareTo(minimum) >= 0) {
                points.add(point(site, item, meters));
            }
        }
        return points;
    }

    private DataPoint point(SiteYear site, DataPoint.Item item, List<MeterMonth> meters) {
        String key = site.site().key();
        Optional<DataPoint.Entry> entry = entries.stream()
                .filter(e -> e.site().equals(key)
                        && e.year() == site.year()
                        && e.law().equals(item.law())
                        && e.code().equals(item.code()))
                .findFirst();
        if (entry.isPresent()) {
            BigDecimal number = number(entry.get().value());
            return new DataPoint(
                    key,
                    item,
                    number,
                    number == null ? entry.get().value() : "",
                    List.of(entry.get().source()),
                    "");
        }
        Derivation derivation = item.from();
        if (derivation == null) {
            return new DataPoint(
                    key, item, null, "", List.of(), "keine Angabe (angaben.csv, Code " + item.code() + ")");
        }
        Derivation.Found found = derivation.of(site);
        List<String> sources = derivation.roles().isEmpty()
                ? List.of("Standortdaten")
                : meters.stream()
                        .filter(meter -> derivation.roles().contains(meter.role()))
                        .map(meter -> "Zähler " + meter.meter())
                        .distinct()
                        .sorted()
                        .toList();
        return new DataPoint(key, item, found.value(), found.text(), sources, found.missing());
    }

    /** A German number, or null if it is none. */
    private static @Nullable BigDecimal number(String text) {
        return text.matches("-?\\d+(,\\d+)?") ? new BigDecimal(text.replace(',', '.')) : null;
    }
}
