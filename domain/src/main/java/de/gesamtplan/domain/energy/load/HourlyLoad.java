package de.gesamtplan.domain.energy.load;

import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.Micro;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums several meters of one quantity hour by hour, one after another, so that only one of them is in memory at a time.
 * An hour counts as soon as one meter gave something in it, and is left out as soon as one of them lacks a part of it: half
 * a load is not the load.
 */
public final class HourlyLoad {
    private static final int SECONDS = 3600;
    private static final int DURATION_STEPS = 100;
    private static final int DAYS_OF_WEEK = 7;
    private static final int HOURS_OF_DAY = 24;

    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate last;
    private final long start;
    private final long[] micro;
    private final boolean[] gap;
    private final boolean[] given;

    /** @param last included, local days */
    public HourlyLoad(LocalDate first, LocalDate last, ZoneId zone) {
        this.zone = zone;
        this.first = first;
        this.last = last;
        this.start = first.atStartOfDay(zone).toEpochSecond();
        long end = last.plusDays(1).atStartOfDay(zone).toEpochSecond();
        this.micro = new long[Math.toIntExact((end - start) / SECONDS)];
        this.gap = new boolean[micro.length];
        this.given = new boolean[micro.length];
    }

    /**
     * Adds one meter.
     *
     * @param filled its quantities with substitutes, on a grid that divides the hour
     * @param from first instant that it was to measure
     * @param to end of that
     */
    public void add(IntervalSeries filled, Instant from, Instant to) {
        long step = 60L * filled.minutes();
        long origin = filled.start().getEpochSecond();
        long begin = Math.max(0, ceil(from.getEpochSecond() - origin, step));
        long end = Math.min(filled.size(), ceil(to.getEpochSecond() - origin, step));
        for (int i = (int) begin; i < end; i++) {
            int hour = hour(origin + step * i);
            if (hour >= 0 && filled.status(i).isUsable()) {
                given[hour] = true;
                micro[hour] = Math.addExact(micro[hour], filled.micro(i));
            } else if (hour >= 0) {
                gap[hour] = true;
            }
        }
    }

    /**
     * Adds one meter by its kept hours; this period is a local year.
     *
     * @param from a local midnight
     * @param to a local midnight
     */
    void add(HourSums sums, Instant from, Instant to) {
        if (sums.size() != micro.length) {
            throw new IllegalArgumentException("hours of another year");
        }
        int begin = (int) Math.max(0, (from.getEpochSecond() - start) / SECONDS);
        int end = (int) Math.min(micro.length, (to.getEpochSecond() - start) / SECONDS);
        for (int hour = begin; hour < end; hour++) {
            given[hour] |= sums.isGiven(hour);
            gap[hour] |= sums.isGap(hour);
            micro[hour] = Math.addExact(micro[hour], sums.micro(hour));
        }
    }

    /** Notes that a part of the load is not known by the hour. */
    public void addUnknown(Instant from, Instant to) {
        for (long second = from.getEpochSecond(); second < to.getEpochSecond(); second += SECONDS) {
            int hour = hour(second);
            if (hour >= 0) {
                gap[hour] = true;
            }
        }
    }

    private static long ceil(long seconds, long step) {
        return -Math.floorDiv(-seconds, step);
    }

    private int hour(long second) {
        long hour = Math.floorDiv(second - start, SECONDS);
        return hour < 0 || hour >= micro.length ? -1 : (int) hour;
    }

    /** Mean power of each hour of the period in kW; null where it is not known. */
    public List<@Nullable BigDecimal> hours() {
        List<@Nullable BigDecimal> hours = new ArrayList<>();
        for (int i = 0; i < micro.length; i++) {
            hours.add(given[i] && !gap[i] ? Micro.decimal(micro[i]) : null);
        }
        return hours;
    }

    /** Local begin of each hour of the period; the hour that autumn has twice stands there twice. */
    public List<LocalDateTime> begins() {
        List<LocalDateTime> begins = new ArrayList<>();
        for (int i = 0; i < micro.length; i++) {
            begins.add(LocalDateTime.ofInstant(Instant.ofEpochSecond(start + (long) i * SECONDS), zone));
        }
        return begins;
    }

    /** Mean power of each hour that is known, in kW: the kWh of an hour are its kW. */
    public LoadCurves curves() {
        List<LoadCurves.Day> days = new ArrayList<>();
        long[][] sums = new long[DAYS_OF_WEEK][HOURS_OF_DAY];
        int[][] counts = new int[DAYS_OF_WEEK][HOURS_OF_DAY];
        long[] known = new long[micro.length];
        int size = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            int begin = hour(day.atStartOfDay(zone).toEpochSecond());
            int end = day.equals(last)
                    ? micro.length
                    : hour(day.plusDays(1).atStartOfDay(zone).toEpochSecond());
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            long sum = 0;
            int hours = 0;
            for (int i = begin; i < end; i++) {
                if (given[i] && !gap[i]) {
                    ZonedDateTime local =
                            Instant.ofEpochSecond(start + (long) i * SECONDS).atZone(zone);
                    int weekday = local.getDayOfWeek().getValue() - 1;
                    sums[weekday][local.getHour()] += micro[i];
                    counts[weekday][local.getHour()]++;
                    known[size++] = micro[i];
                    least = Math.min(least, micro[i]);
                    most = Math.max(most, micro[i]);
                    sum += micro[i];
                    hours++;
                }
            }
            days.add(
                    hours == 0
                            ? LoadCurves.Day.unknown(day)
                            : new LoadCurves.Day(
                                    day, Micro.decimal(least), LoadCurves.mean(sum, hours), Micro.decimal(most)));
        }
        return new LoadCurves(days, duration(Arrays.copyOf(known, size)), week(sums, counts), size, micro.length);
    }

    /** The load that is reached or exceeded in 0, 1, … 100 % of the known hours. */
    private static List<BigDecimal> duration(long[] known) {
        if (known.length == 0) {
            return List.of();
        }
        Arrays.sort(known);
        List<BigDecimal> duration = new ArrayList<>();
        for (int step = 0; step <= DURATION_STEPS; step++) {
            long rank = Math.max(0, (long) Math.ceil(known.length * (double) step / DURATION_STEPS) - 1);
            duration.add(Micro.decimal(known[known.length - 1 - (int) rank]));
        }
        return duration;
    }

    private static List<List<@Nullable BigDecimal>> week(long[][] sums, int[][] counts) {
        List<List<@Nullable BigDecimal>> week = new ArrayList<>();
        for (int day = 0; day < DAYS_OF_WEEK; day++) {
            List<@Nullable BigDecimal> hours = new ArrayList<>();
            for (int hour = 0; hour < HOURS_OF_DAY; hour++) {
                hours.add(counts[day][hour] == 0 ? null : LoadCurves.mean(sums[day][hour], counts[day][hour]));
            }
            week.add(Collections.unmodifiableList(hours));
        }
        return week;
    }
}
