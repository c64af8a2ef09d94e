package de.gesamtplan.domain.energy.saving;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.kpi.SiteMonth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Proves a saving by twelve months before and twelve after. Of infrastructure, the months before tell how much other
 * energy a kWh of IT needs at the weather of the month: a straight line in cooling degree days per day (least squares).
 * What that line gives for the IT and weather after, less what was measured, is the saving. Of IT, the two sums are
 * compared as they are.
 */
public final class SavingProof {
    private static final MathContext MC = MathContext.DECIMAL64;
    private static final int MONTHS = 12;

    /** One month: other energy and IT energy in kWh, cooling degree days per day. */
    private record Point(BigDecimal other, BigDecimal it, BigDecimal weather) {
        BigDecimal perIt() {
            return other.divide(it, MC);
        }
    }

    private final Map<YearMonth, SiteMonth> months;
    private final Map<YearMonth, BigDecimal> degreeDays;

    /** @param degreeDays cooling degree days of the site by month */
    public SavingProof(Map<YearMonth, SiteMonth> months, Map<YearMonth, BigDecimal> degreeDays) {
        this.months = months;
        this.degreeDays = degreeDays;
    }

    public MeasureResult of(SavingMeasure measure) {
        YearMonth before = measure.before();
        YearMonth after = measure.after();
        if (before == null || after == null) {
            return new MeasureResult(measure, Kpi.missing("kein Nachweiszeitraum angegeben"), "");
        }
        return measure.effect() == SavingMeasure.Effect.IT
                ? it(measure, before, after)
                : infrastructure(measure, before, after);
    }

    private MeasureResult it(SavingMeasure measure, YearMonth before, YearMonth after) {
        Kpi earlier = sumOfIt(before);
        Kpi later = sumOfIt(after);
        return new MeasureResult(
                measure,
                earlier.minus(later),
                "E_IT der zwölf Monate ab " + before + " weniger E_IT der zwölf Monate ab " + after
                        + ", ohne Bereinigung um Last und Wetter");
    }

    private Kpi sumOfIt(YearMonth from) {
        Kpi sum = Kpi.of(BigDecimal.ZERO);
        for (int i = 0; i < MONTHS; i++) {
            SiteMonth month = months.get(from.plusMonths(i));
            sum = sum.plus(
                    month == null
                            ? Kpi.missing("Messwerte fehlen für " + from.plusMonths(i))
                            : month.figures().it());
        }
        return sum;
    }

    private MeasureResult infrastructure(SavingMeasure measure, YearMonth before, YearMonth after) {
        List<Point> earlier = new ArrayList<>();
        List<Point> later = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            for (YearMonth month : List.of(before.plusMonths(i), after.plusMonths(i))) {
                Point point = point(month);
                if (point == null) {
                    return new MeasureResult(
                            measure, Kpi.missing("Messwerte oder Kühlgradtage fehlen für " + month), "");
                }
                (month.equals(before.plusMonths(i)) ? earlier : later).add(point);
            }
        }
        BigDecimal slope = slope(earlier);
        BigDecimal base = mean(earlier.stream().map(Point::perIt).toList())
                .subtract(
                        slope.multiply(mean(earlier.stream().map(Point::weather).toList())));
        BigDecimal expected = BigDecimal.ZERO;
        BigDecimal measured = BigDecimal.ZERO;
        for (Point point : later) {
            expected = expected.add(point.it().multiply(base.add(slope.multiply(point.weather()))));
            measured = measured.add(point.other());
        }
        String method =
                "Vorher je kWh IT: %s + %s × Kühlgradtage je Tag (12 Monate ab %s). Mit IT-Last und Wetter ab %s wären das %s kWh, gemessen %s kWh"
                        .formatted(
                                shown(base, 4), shown(slope, 4), before, after, shown(expected, 0), shown(measured, 0));
        return new MeasureResult(measure, Kpi.of(expected.subtract(measured)), method);
    }

    private @Nullable Point point(YearMonth month) {
        SiteMonth measured = months.get(month);
        BigDecimal weather = degreeDays.get(month);
        if (measured == null || weather == null) {
            return null;
        }
        BigDecimal total = measured.figures().total().value();
        BigDecimal it = measured.figures().it().value();
        return total == null || it == null || it.signum() <= 0
                ? null
                : new Point(total.subtract(it), it, weather.divide(BigDecimal.valueOf(month.lengthOfMonth()), MC));
    }

    /** 0 if the weather did not vary. */
    private static BigDecimal slope(List<Point> points) {
        BigDecimal meanX = mean(points.stream().map(Point::weather).toList());
        BigDecimal meanY = mean(points.stream().map(Point::perIt).toList());
        BigDecimal products = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (Point point : points) {
            BigDecimal x = point.weather().subtract(meanX);
            products = products.add(x.multiply(point.perIt().subtract(meanY)));
            squares = squares.add(x.multiply(x));
        }
        return squares.signum() == 0 ? BigDecimal.ZERO : products.divide(squares, MC);
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(values.size()), MC);
    }

    private static String shown(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }
}
