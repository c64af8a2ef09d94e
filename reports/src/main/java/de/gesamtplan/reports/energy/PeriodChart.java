package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.load.HourlyLoad;
import de.gesamtplan.domain.energy.load.LoadCurves;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.German;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The load of a site over some days as one picture, a line for each role: hour by hour up to five weeks, beyond that the
 * mean of each day. The whole supply and the IT come first; more than three lines would hide one another.
 */
public final class PeriodChart {
    private static final int HOURS_SHOWN = 35 * 24 + 1;
    private static final int MOST_LINES = 3;
    private static final int MOST_LABELS = 11;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final List<LocalDateTime> begins;
    private final List<Chart.Series> lines = new ArrayList<>();
    private final boolean hourly;

    private PeriodChart(Map<Role, HourlyLoad> loads) {
        HourlyLoad any = loads.values().iterator().next();
        this.hourly = any.begins().size() <= HOURS_SHOWN;
        this.begins = hourly
                ? any.begins()
                : any.curves().days().stream()
                        .map(day -> day.date().atStartOfDay())
                        .toList();
        loads.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(load -> {
            Chart.Series line = new Chart.Series(load.getKey().label(), values(load.getValue()));
            if (lines.size() < MOST_LINES && !known(line).isEmpty()) {
                lines.add(line);
            }
        });
    }

    private List<@Nullable BigDecimal> values(HourlyLoad load) {
        if (hourly) {
            return new ArrayList<@Nullable BigDecimal>(load.hours());
        }
        List<@Nullable BigDecimal> means = new ArrayList<>();
        load.curves().days().stream().map(LoadCurves.Day::mean).forEach(means::add);
        return means;
    }

    /** Empty if not one hour is known. */
    public static Optional<Chart> of(String site, Map<Role, HourlyLoad> loads) {
        if (loads.isEmpty()) {
            return Optional.empty();
        }
        PeriodChart period = new PeriodChart(loads);
        return period.lines.isEmpty() ? Optional.empty() : Optional.of(period.chart(site));
    }

    private Chart chart(String site) {
        String first = German.day(begins.get(0).toLocalDate());
        String last = German.day(begins.get(begins.size() - 1).toLocalDate());
        String mean = hourly ? "Stundenmittel" : "Tagesmittel";
        StringBuilder alt =
                new StringBuilder("Lastgang vom " + first + " bis " + last + ", " + mean + " in Kilowatt: ");
        alt.append(lines.stream().map(this::described).collect(Collectors.joining("; ")));
        return new Chart(
                "Lastgang " + site + " vom " + first + " bis " + last + " (" + mean + ", Lücken bleiben offen)",
                alt.append('.').toString(),
                Chart.Type.CURVE,
                "kW",
                labels(),
                lines);
    }

    private static List<BigDecimal> known(Chart.Series line) {
        List<BigDecimal> known = new ArrayList<>();
        for (BigDecimal value : line.values()) {
            if (value != null) {
                known.add(value);
            }
        }
        return known;
    }

    private String described(Chart.Series line) {
        List<BigDecimal> known = known(line);
        int all = line.values().size();
        return line.name() + " von " + German.number(Collections.min(known), 1) + " bis "
                + German.number(Collections.max(known), 1)
                + (known.size() < all
                        ? ", bekannt " + German.count(known.size()) + " von " + German.count(all)
                                + (hourly ? " Stunden" : " Tagen")
                        : "");
    }

    /** Some midnights, or of a single day some hours; the other labels are blank. */
    private List<String> labels() {
        boolean oneDay = hourly
                && begins.get(0)
                        .toLocalDate()
                        .equals(begins.get(begins.size() - 1).toLocalDate());
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            if (oneDay || begins.get(i).getHour() == 0) {
                marks.add(i);
            }
        }
        int step = 1 + (marks.size() - 1) / MOST_LABELS;
        List<String> labels = new ArrayList<>(Collections.nCopies(begins.size(), ""));
        for (int m = 0; m < marks.size(); m += step) {
            labels.set(marks.get(m), (oneDay ? HOUR : DAY).format(begins.get(marks.get(m))));
        }
        return labels;
    }
}
