package de.gesamtplan.jobs.cli;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.cost.ElectricityPrice;
import de.gesamtplan.domain.energy.duty.DutyTable;
import de.gesamtplan.domain.energy.emission.Carrier;
import de.gesamtplan.domain.energy.emission.EmissionFactor;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.emission.Method;
import de.gesamtplan.domain.energy.emission.SupplyContract;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.Norm;
import de.gesamtplan.domain.energy.kpi.ServerGroup;
import de.gesamtplan.domain.energy.report.EnergyData;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.domain.energy.saving.SavingPlan;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.jobs.reference.CollectedReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sites, factors and norms from files, and the key figures of readings with them. */
final class FileReference {
    private final List<Site> sites;
    private final List<SiteDetails> details;
    private final FactorBook factors;
    private final List<Norm> norms;
    private final List<SupplyContract> contracts;
    private final List<ServerGroup> servers;
    private final List<ElectricityPrice> prices;

    /** Rows by kind of reference data, as {@link CollectedReference} names them; of contracts, servers and prices there may be none. */
    FileReference(Map<String, List<Map<String, @Nullable Object>>> rows) {
        sites = all(rows, "standorte", FileReference::site);
        details = all(rows, "standorte", FileReference::details);
        factors = FactorBook.of(all(rows, "emissionsfaktoren", FileReference::factor));
        norms = all(rows, "normen", FileReference::norm);
        contracts = all(rows, "stromvertraege", FileReference::contract);
        servers = all(rows, "server", FileReference::group);
        prices = all(rows, "strompreise", FileReference::price);
    }

    private static <T> List<T> all(
            Map<String, List<Map<String, @Nullable Object>>> rows,
            String kind,
            Function<Map<String, @Nullable Object>, T> of) {
        return rows.getOrDefault(kind, List.of()).stream().map(of).toList();
    }

    List<Site> sites() {
        return sites;
    }

    /** What electricity costs; empty if no prices were given. */
    List<ElectricityPrice> prices() {
        return prices;
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
                Boolean.TRUE.equals(row.get("it_only")),
                text(row, "energy_management"),
                (Boolean) row.get("certified"),
                text(row, "site_type"),
                text(row, "electrical_redundancy"),
                text(row, "cooling_redundancy"),
                text(row, "cooling"),
                text(row, "refrigerants"),
                decimal(row, "cold_conversion"));
    }

    private static SupplyContract contract(Map<String, @Nullable Object> row) {
        return new SupplyContract(
                text(row, "site"),
                day(row, "valid_from"),
                (LocalDate) row.get("valid_to"),
                text(row, "supplier"),
                decimal(row, "renewable_percent"),
                decimal(row, "guarantees_percent"),
                decimal(row, "grams_per_kwh"),
                text(row, "source"));
    }

    private static ServerGroup group(Map<String, @Nullable Object> row) {
        return new ServerGroup(
                text(row, "site"),
                text(row, "name"),
                day(row, "valid_from"),
                (LocalDate) row.get("valid_to"),
                integer(row, "quantity"),
                decimal(row, "performance"),
                decimal(row, "power_kw"),
                text(row, "benchmark"),
                decimal(row, "utilisation"),
                Boolean.TRUE.equals(row.get("accelerated")));
    }

    private static ElectricityPrice price(Map<String, @Nullable Object> row) {
        LocalDate to = (LocalDate) row.get("valid_to");
        return new ElectricityPrice(
                text(row, "site").isEmpty() ? null : text(row, "site"),
                YearMonth.from(day(row, "valid_from")),
                to == null ? null : YearMonth.from(to),
                required(row, "cents_per_kwh"),
                new Money(required(row, "per_month")),
                text(row, "source"));
    }

    private static LocalDate day(Map<String, @Nullable Object> row, String column) {
        return (LocalDate) Objects.requireNonNull(row.get(column), column);
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
    List<EnergyReport> reports(FileYears readings) {
        List<MeterMonth> months = new ArrayList<>();
        List<EnergyReport> reports = new ArrayList<>();
        for (int year : readings.years()) {
            months.addAll(readings.months(year));
            EnergyData data = new EnergyData(
                    sites,
                    details,
                    months,
                    contracts,
                    servers,
                    factors,
                    norms,
                    new DutyTable(List.of(), List.of(), List.of()),
                    SavingPlan.NONE);
            reports.add(data.report(year, LocalDate.of(year, 12, 31)));
        }
        return reports;
    }
}
