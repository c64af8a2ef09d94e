package de.gesamtplan.domain.energy.plausibility;

import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.MeterChain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Checks of one meter against others, by sums of local days on which all have all their values. */
public final class BalanceChecks {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private BalanceChecks() {}

    /** Days on which a second meter of the same quantity shows another amount. */
    public static List<Finding> control(
            MeterChain chain,
            IntervalSeries own,
            IntervalSeries control,
            LocalDate from,
            LocalDate to,
            CheckRules rules,
            ZoneId zone) {
        List<Finding> findings = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            long shown = sum(own, day, zone);
            long checked = sum(control, day, zone);
            if (shown >= 0 && checked >= 0 && exceeds(Math.abs(shown - checked), checked, rules.controlPercent())) {
                findings.add(finding(chain, Check.CONTROL_METER, day, shown, "Kontrollzähler ", checked, zone));
            }
        }
        return findings;
    }

    /** Days on which the meters behind a main meter show more than it does. */
    public static List<Finding> subMeters(
            MeterChain main,
            IntervalSeries own,
            List<IntervalSeries> subMeters,
            LocalDate from,
            LocalDate to,
            CheckRules rules,
            ZoneId zone) {
        List<Finding> findings = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to) && !subMeters.isEmpty(); day = day.plusDays(1)) {
            long shown = sum(own, day, zone);
            long parts = 0;
            for (IntervalSeries part : subMeters) {
                long of = sum(part, day, zone);
                parts = of < 0 || parts < 0 ? -1 : Math.addExact(parts, of);
            }
            if (shown >= 0 && parts >= 0 && exceeds(parts - shown, shown, rules.subMeterPercent())) {
                findings.add(finding(main, Check.SUB_METERS, day, shown, "Unterzähler zusammen ", parts, zone));
            }
        }
        return findings;
    }

    private static boolean exceeds(long difference, long of, BigDecimal percent) {
        return BigDecimal.valueOf(difference)
                        .multiply(HUNDRED)
                        .compareTo(BigDecimal.valueOf(of).multiply(percent))
                > 0;
    }

    /** Sum of a day, or -1 if a value lacks. */
    private static long sum(IntervalSeries series, LocalDate day, ZoneId zone) {
        int begin = series.indexOf(day.atStartOfDay(zone).toInstant());
        long seconds = day.plusDays(1).atStartOfDay(zone).toEpochSecond()
                - day.atStartOfDay(zone).toEpochSecond();
        int end = begin + (int) (seconds / (60L * series.minutes()));
        if (begin < 0 || end > series.size()) {
            return -1;
        }
        long sum = 0;
        for (int i = begin; i < end; i++) {
            if (!series.status(i).isUsable()) {
                return -1;
            }
            sum = Math.addExact(sum, series.micro(i));
        }
        return sum;
    }

    private static Finding finding(
            MeterChain chain, Check check, LocalDate day, long shown, String others, long value, ZoneId zone) {
        String unit = ' ' + chain.last().role().medium().unit();
        return new Finding(
                chain.label(),
                chain.last().site(),
                check,
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                Amounts.german(shown) + unit + ", " + others + Amounts.german(value) + unit);
    }
}
