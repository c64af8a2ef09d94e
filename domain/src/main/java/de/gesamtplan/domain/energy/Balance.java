package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Quantities of one site by role over one or more months.
 *
 * @param months number of months
 * @param sums by role in base units; a role without any meter is not in it
 * @param measured number of months in which a role had a meter
 * @param gaps why a role has no sum, in German
 * @param points where the IT energy was measured
 */
public record Balance(
        int months,
        Map<Role, BigDecimal> sums,
        Map<Role, Integer> measured,
        Map<Role, String> gaps,
        Set<MeasuringPoint> points,
        Coverage coverage) {
    /** Meters without any reading that a reason names. */
    private static final int MOST_NAMED = 5;

    public Balance {
        sums = ordered(sums);
        measured = ordered(measured);
        gaps = ordered(gaps);
        points = Collections.unmodifiableSet(new java.util.TreeSet<>(points));
    }

    private static <V> Map<Role, V> ordered(Map<Role, V> map) {
        EnumMap<Role, V> copy = new EnumMap<>(Role.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /** @param meters of one site in that month */
    public static Balance of(YearMonth month, List<MeterMonth> meters) {
        Map<Role, BigDecimal> sums = new EnumMap<>(Role.class);
        Map<Role, Integer> measured = new EnumMap<>(Role.class);
        Map<Role, String> gaps = new EnumMap<>(Role.class);
        Set<MeasuringPoint> points = new HashSet<>();
        Coverage coverage = Coverage.NONE;
        Map<Role, List<MeterMonth>> byRole = meters.stream()
                .collect(Collectors.groupingBy(MeterMonth::role, () -> new EnumMap<>(Role.class), Collectors.toList()));
        for (Map.Entry<Role, List<MeterMonth>> entry : byRole.entrySet()) {
            Role role = entry.getKey();
            measured.put(role, 1);
            BigDecimal sum = BigDecimal.ZERO;
            List<String> unread = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            for (MeterMonth meter : entry.getValue()) {
                coverage = coverage.plus(meter.coverage());
                if (meter.point() != null && role == Role.IT) {
                    points.add(meter.point());
                }
                if (meter.amount() != null) {
                    sum = sum.add(meter.amount());
                } else if (meter.coverage().missing() == meter.coverage().expected()) {
                    unread.add(meter.meter());
                } else {
                    missing.add("Zähler %s: %d von %d Intervallen fehlen"
                            .formatted(
                                    meter.meter(),
                                    meter.coverage().missing(),
                                    meter.coverage().expected()));
                }
            }
            if (!unread.isEmpty()) {
                missing.add(0, unread(unread));
            }
            if (missing.isEmpty()) {
                sums.put(role, sum);
            } else {
                gaps.put(role, label(month) + ": " + String.join(", ", missing));
            }
        }
        for (Role role : List.of(Role.MAIN, Role.IT)) {
            List<MeterMonth> of = byRole.getOrDefault(role, List.of());
            if (of.stream().noneMatch(MeterMonth::whole)) {
                sums.remove(role);
                gaps.putIfAbsent(
                        role,
                        "%s: kein Zähler der Rolle %s über den ganzen Monat".formatted(label(month), role.label()));
            }
        }
        return new Balance(1, sums, measured, gaps, points, coverage);
    }

    private static String unread(List<String> meters) {
        int more = meters.size() - MOST_NAMED;
        return "keine Messwerte von Zähler " + String.join(", ", more > 0 ? meters.subList(0, MOST_NAMED) : meters)
                + (more > 0 ? " und %d weiteren".formatted(more) : "");
    }

    private static String label(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** Both periods together. A role with a gap in one of them has a gap. */
    public Balance plus(Balance other) {
        Map<Role, String> allGaps =
                merged(gaps, other.gaps, (a, b) -> a.contains("; ") ? a.replaceAll("; …$", "") + "; …" : a + "; " + b);
        Map<Role, BigDecimal> allSums = merged(sums, other.sums, BigDecimal::add);
        allSums.keySet().removeAll(allGaps.keySet());
        Set<MeasuringPoint> allPoints = new HashSet<>(points);
        allPoints.addAll(other.points);
        return new Balance(
                months + other.months,
                allSums,
                merged(measured, other.measured, Integer::sum),
                allGaps,
                allPoints,
                coverage.plus(other.coverage));
    }

    private static <V> Map<Role, V> merged(
            Map<Role, V> first, Map<Role, V> second, java.util.function.BinaryOperator<V> both) {
        EnumMap<Role, V> merged = new EnumMap<>(Role.class);
        merged.putAll(first);
        second.forEach((role, value) -> merged.merge(role, value, both));
        return merged;
    }

    /** Sum of a role that a site may lack: without a meter it is 0. */
    public Kpi optional(Role role) {
        BigDecimal sum = sums.get(role);
        String gap = gaps.get(role);
        return gap != null ? Kpi.missing(gap) : Kpi.of(sum == null ? BigDecimal.ZERO : sum);
    }

    /** Sum of a role that is needed in every month. */
    public Kpi required(Role role) {
        BigDecimal sum = sums.get(role);
        String gap = gaps.get(role);
        if (gap != null) {
            return Kpi.missing(gap);
        }
        int there = measured.getOrDefault(role, 0);
        String name = role.label() + (role == Role.HEAT_REMOVED ? " (Wärmemenge)" : "");
        if (sum == null || there == 0) {
            return Kpi.missing("kein Zähler der Rolle " + name);
        }
        return there == months
                ? Kpi.of(sum)
                : Kpi.missing("Zähler der Rolle %s nur in %d von %d Monaten".formatted(name, there, months));
    }

    /** The point that decides the PUE's category: the lowest of those used; null if there is none. */
    public @Nullable MeasuringPoint point() {
        return points.isEmpty() ? null : points.iterator().next();
    }
}
