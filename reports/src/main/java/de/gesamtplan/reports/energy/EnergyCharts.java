package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.kpi.SiteMonth;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.German;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Key figures and energies of the months of a year as charts. */
final class EnergyCharts {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez");

    private EnergyCharts() {}

    /** PUE by month, a line for each site; empty if there is none. */
    static Optional<Chart> pue(List<SiteYear> sites) {
        List<SiteYear> shown = sites.stream()
                .filter(year -> year.months().stream()
                        .anyMatch(month -> month.figures().pue().isComputable()))
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Chart(
                "PUE je Monat",
                "PUE je Monat. " + shown.stream().map(EnergyCharts::described).collect(Collectors.joining("; ")) + ".",
                Chart.Type.LINE,
                "PUE",
                MONTHS,
                shown.stream()
                        .map(year -> new Chart.Series(
                                year.site().key() + " (PUE" + year.figures().category() + ")",
                                values(year, month -> month.figures().pue().value())))
                        .toList()));
    }

    private static String described(SiteYear year) {
        List<BigDecimal> known = new ArrayList<>();
        for (SiteMonth month : year.months()) {
            BigDecimal value = month.figures().pue().value();
            if (value != null) {
                known.add(value);
            }
        }
        return year.site().key() + " von " + German.number(Collections.min(known), 2) + " bis "
                + German.number(Collections.max(known), 2);
    }

    /** Twelve months that end with each month of up to three years; empty if there is none. */
    static Optional<Chart> trend(SiteYear year) {
        List<String> ends = new ArrayList<>();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (SiteYear.Rolling rolling : year.rolling()) {
            BigDecimal value = rolling.figures().pue().value();
            if (value != null || !values.isEmpty()) {
                ends.add(EnergyTables.month(rolling.end()));
                values.add(value);
            }
        }
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Chart(
                "PUE über 12 Monate gleitend",
                "PUE von je zwölf Monaten, von " + ends.get(0) + " bis " + ends.get(ends.size() - 1)
                        + "; alle Werte stehen im Arbeitsblatt des Standorts.",
                Chart.Type.LINE,
                "PUE" + (year.figures().category() == 0 ? "" : year.figures().category()),
                ends,
                List.of(new Chart.Series("12 Monate gleitend", values))));
    }

    /** E_DC by month, parted into IT and the rest; empty if no month is known. */
    static Optional<Chart> energy(SiteYear year) {
        if (year.months().stream().noneMatch(month -> month.figures().total().isComputable())) {
            return Optional.empty();
        }
        List<@Nullable BigDecimal> it =
                values(year, month -> megawattHours(month.figures().it()));
        List<@Nullable BigDecimal> rest = values(
                year,
                month -> megawattHours(
                        month.figures().total().minus(month.figures().it())));
        return Optional.of(new Chart(
                "Energie je Monat",
                "Energie je Monat in MWh, geteilt in IT und übrige; zusammen E_DC. Die Werte stehen in der Tabelle darüber.",
                Chart.Type.STACKED_BAR,
                "MWh",
                MONTHS,
                List.of(new Chart.Series("IT", it), new Chart.Series("Kühlung und Übriges", rest))));
    }

    private static @Nullable BigDecimal megawattHours(Kpi kpi) {
        BigDecimal value = kpi.value();
        return value == null ? null : value.movePointLeft(3);
    }

    private static List<@Nullable BigDecimal> values(SiteYear year, Function<SiteMonth, @Nullable BigDecimal> part) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        year.months().forEach(month -> values.add(part.apply(month)));
        return values;
    }
}
