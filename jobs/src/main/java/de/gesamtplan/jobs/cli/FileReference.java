package de.gesamtplan.jobs.cli;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.Measured;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Reading;
import de.gesamtplan.domain.energy.ReadingSource;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.duty.DutyTable;
import de.gesamtplan.domain.energy.emission.Carrier;
import de.gesamtplan.domain.energy.emission.EmissionFactor;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.emission.Method;
import de.gesamtplan.domain.energy.kpi.KeyFigure;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.Norm;
import de.gesamtplan.domain.energy.report.EnergyData;
import de.gesamtplan.domain.energy.saving.SavingPlan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sites, factors and norms from files, and the key figures of readings with them. */
final class FileReference {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final List<Site> sites;
    private final List<SiteDetails> details;
    private final FactorBook factors;
    private final List<Norm> norms;

    /** Rows by column name, as the reference tables have them. */
    FileReference(
            List<Map<String, @Nullable Object>> siteRows,
            List<Map<String, @Nullable Object>> factorRows,
            List<Map<String, @Nullable Object>> normRows) {
        sites = siteRows.stream().map(FileReference::site).toList();
        details = siteRows.stream().map(FileReference::details).toList();
        factors = FactorBook.of(factorRows.stream().map(FileReference::factor).toList());
        norms = normRows.stream().map(FileReference::norm).toList();
    }

    List<Site> sites() {
        return sites;
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return Objects.toString(row.get(column), "");
    }

    private static @Nullable BigDecimal decimal(Map<String, @Nullable Object> row, String column) {
        return (BigDecimal) row.get(column);
    }

    private static BigDecimal required(Map<String, @Nullable Object> row, String column) {
        return (BigDecimal) Objects.requireNonNull(row.get(column), column);
    }

    private static int integer(Map<String, @Nullable Object> row, String column) {
        return (Integer) Objects.requireNonNull(row.get(column), column);
    }

    private static Site site(Map<String, @Nullable Object> row) {
        String reuse = text(row, "heat_reuse");
        return new Site(
                text(row, "code"),
                text(row, "name"),
                text(row, "operator"),
                (LocalDate) row.get("operating_since"),
                decimal(row, "it_power_kw"),
                decimal(row, "total_power_kw"),
                (LocalDate) row.get("closing_at"),
                !reuse.isBlank() && !reuse.toLowerCase(Locale.GERMAN).startsWith("nein"),
                decimal(row, "renewable_percent"),
                decimal(row, "guarantees_percent"));
    }

    private static SiteDetails details(Map<String, @Nullable Object> row) {
        return new SiteDetails(
                text(row, "code"),
                text(row, "owner"),
                decimal(row, "area_m2"),
                decimal(row, "computer_area_m2"),
                text(row, "postcode"),
                text(row, "municipality"),
                (Boolean) row.get("public_body"),
                (Boolean) row.get("customers"),
                text(row, "energy_management"),
                (Boolean) row.get("certified"),
                text(row, "site_type"),
                text(row, "electrical_redundancy"),
                text(row, "cooling_redundancy"),
                text(row, "cooling"),
                text(row, "refrigerants"),
                decimal(row, "cold_conversion"));
    }

    private static EmissionFactor factor(Map<String, @Nullable Object> row) {
        return new EmissionFactor(
                integer(row, "year"),
                Carrier.of(text(row, "carrier")).orElseThrow(),
                Method.of(text(row, "method")).orElseThrow(),
                text(row, "edition"),
                text(row, "status"),
                required(row, "grams_per_kwh"),
                text(row, "source"),
                Evidence.valueOf(text(row, "evidence")));
    }

    private static Norm norm(Map<String, @Nullable Object> row) {
        return new Norm(
                Metric.valueOf(text(row, "metric")),
                integer(row, "from_year"),
                text(row, "edition"),
                text(row, "reason"),
                Evidence.valueOf(text(row, "evidence")));
    }

    /** Of each local year with readings: months, rolling twelve months, year; by site and for all. */
    List<KeyFigure> figures(List<Meter> meters, Function<Meter, List<Reading>> readings) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Meter meter : meters) {
            readings.apply(meter)
                    .forEach(reading -> years.add(reading.at().atZone(ZONE).getYear()));
        }
        List<MeterMonth> months = new ArrayList<>();
        List<KeyFigure> figures = new ArrayList<>();
        for (int year : years) {
            months.addAll(months(meters, readings, year));
            EnergyData data = new EnergyData(
                    sites,
                    details,
                    months,
                    List.of(),
                    List.of(),
                    factors,
                    norms,
                    new DutyTable(List.of(), List.of(), List.of()),
                    SavingPlan.NONE);
            figures.addAll(data.report(year, LocalDate.of(year, 12, 31)).figures());
        }
        return figures;
    }

    private static List<MeterMonth> months(List<Meter> meters, Function<Meter, List<Reading>> readings, int year) {
        Instant from = MeterMonth.wantedFrom(year, ZONE);
        Instant to = MeterMonth.wantedTo(year, ZONE);
        MeterBook book = new MeterBook(meters);
        List<MeterMonth> months = new ArrayList<>();
        for (MeterChain chain : book.chains()) {
            if (chain.covers(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
                Measured measured =
                        book.measured(chain, ReadingSource.of(readings), from, to, ZONE, (meter, stands) -> {});
                MeterMonth.of(chain, measured, year, ZONE).stream()
                        .filter(month -> book.counts(chain, month.month()))
                        .forEach(months::add);
            }
        }
        return months;
    }
}
