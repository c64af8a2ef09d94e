package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.duty.DataPoint;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Rounded;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be entered into the registers, list by list. */
final class RegisterTable {
    /** The names are those of law and regulation; the register's own form was not at hand. */
    private static final String NAME = "Bezeichnung\n(Name im RZReg nicht geprüft)";

    private RegisterTable() {}

    /** The lists that ask something of a site. */
    static List<String> lists(EnergyReport report, SiteYear year) {
        return points(report, year).stream()
                .map(point -> point.item().law())
                .distinct()
                .toList();
    }

    private static List<DataPoint> points(EnergyReport report, SiteYear year) {
        return report.dataPoints().stream()
                .filter(point -> point.site().equals(year.site().key()))
                .toList();
    }

    /**
     * One list of a site.
     *
     * @param mostSources sources named of a data point; the rest are counted
     */
    static Table of(EnergyReport report, SiteYear year, String list, int mostSources) {
        List<DataPoint> points = points(report, year).stream()
                .filter(point -> point.item().law().equals(list))
                .toList();
        long missing = points.stream().filter(DataPoint::isMissing).count();
        Table.Builder table = Table.of(
                "%s: %s, Datenpunkte %d (%d von %d fehlen)"
                        .formatted(year.site().key(), list, year.year(), missing, points.size()),
                Column.text("Nr."),
                Column.text(NAME),
                Column.decimal("Wert", 2),
                Column.text("Angabe"),
                Column.text("Einheit"),
                Column.text("Herkunft"),
                Column.text("fehlt"));
        for (DataPoint point : points) {
            table.row(
                    point.item().code(),
                    point.item().wording(),
                    number(point),
                    point.text(),
                    point.item().unit(),
                    point.isMissing() ? "" : sources(point, mostSources),
                    point.missing());
        }
        return table.build();
    }

    private static String sources(DataPoint point, int most) {
        int more = point.sources().size() - most;
        return point.sources().stream().limit(most).collect(Collectors.joining(", "))
                + (more > 0 ? " und " + more + " weitere, siehe Arbeitsmappe" : "");
    }

    private static @Nullable Rounded number(DataPoint point) {
        BigDecimal value = point.value();
        if (value == null) {
            return null;
        }
        int own = Math.max(0, value.stripTrailingZeros().scale());
        return new Rounded(
                value,
                switch (point.item().unit()) {
                    case "" -> 3;
                    case "m³/MWh" -> 2;
                    case "kWh", "m³" -> 0;
                    default -> Math.min(own, 1);
                });
    }
}
