package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.jobs.JobsRun;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** What the evaluation of all meters in a year comes to, for benchmarks. */
public record YearEvaluation(int months, long missing, long substitutes, BigDecimal sum) {
    /** The whole way from readings to key figures and load curves, as the report needs them. */
    public static void reckon(JobsRun run, int year) {
        run.bean(EnergyCalculation.class).calculate(String.valueOf(year));
    }

    public static YearEvaluation of(JobsRun run, int year) {
        List<MeterMonth> months = run.bean(MeterYears.class).of(year, ZoneId.of("Europe/Berlin")).stream()
                .flatMap(meter -> meter.months().stream())
                .toList();
        return new YearEvaluation(
                months.size(),
                months.stream().mapToLong(month -> month.coverage().missing()).sum(),
                months.stream()
                        .mapToLong(month -> month.coverage().substitutes())
                        .sum(),
                months.stream()
                        .map(MeterMonth::amount)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
