package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.cost.ElectricityPrice;
import de.gesamtplan.domain.energy.cost.SiteCost;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.load.LoadCurves;
import de.gesamtplan.domain.energy.report.EnergyBook;
import de.gesamtplan.domain.energy.report.EnergyData;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.store.Calculation;
import de.gesamtplan.jobs.store.CostStore;
import de.gesamtplan.jobs.store.DutyStore;
import de.gesamtplan.jobs.store.EmissionStore;
import de.gesamtplan.jobs.store.EnergyReferenceStore;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.jobs.store.ReadingStore;
import de.gesamtplan.jobs.store.SavingStore;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.energy.EnergyPdf;
import de.gesamtplan.reports.energy.EnergyWorkbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Key figures of all sites in a calendar year. */
@Component
class EnergyCalculation implements Calculation<EnergyCalculation.Result> {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /**
     * @param loads curves by site and role
     * @param costs of electricity by site; none if no price is known
     * @param dataDate day up to which the data counts
     */
    record Result(
            EnergyReport report, Map<String, Map<Role, LoadCurves>> loads, List<SiteCost> costs, LocalDate dataDate) {
        EnergyBook book() {
            return new EnergyBook(report, loads, costs);
        }
    }

    private final EnergyReferenceStore references;
    private final EmissionStore emissions;
    private final DutyStore duties;
    private final SavingStore savings;
    private final FundedMeasures measures;
    private final CostStore costs;
    private final MeterYears years;
    private final YearLoads loads;
    private final ReadingStore readings;
    private final DeliveryStore deliveries;

    EnergyCalculation(
            EnergyReferenceStore references,
            EmissionStore emissions,
            DutyStore duties,
            SavingStore savings,
            FundedMeasures measures,
            CostStore costs,
            MeterYears years,
            YearLoads loads,
            ReadingStore readings,
            DeliveryStore deliveries) {
        this.references = references;
        this.emissions = emissions;
        this.duties = duties;
        this.savings = savings;
        this.measures = measures;
        this.costs = costs;
        this.years = years;
        this.loads = loads;
        this.readings = readings;
        this.deliveries = deliveries;
    }

    @Override
    public String name() {
        return "energy";
    }

    /** The latest year that has ended and has readings; if there is none, the latest with readings. */
    @Override
    public String subject(LocalDate today) {
        TreeSet<Integer> known = new TreeSet<>(readings.years());
        Integer ended = known.lower(today.getYear());
        if (ended != null) {
            return ended.toString();
        }
        if (known.isEmpty()) {
            throw nothing("Es sind keine Messwerte eingelesen.");
        }
        return known.last().toString();
    }

    private static NothingToCalculate nothing(String what) {
        return new NothingToCalculate("RECH-21: " + what + " Bitte zuerst „meters“ und „readings“ ausführen.");
    }

    @Override
    public Result calculate(String subject) {
        if (!subject.matches("20\\d\\d")) {
            throw new NothingToCalculate("RECH-20: „" + subject + "“ ist kein Jahr, zum Beispiel 2025.");
        }
        int year = Integer.parseInt(subject);
        List<MeterMonth> months = new ArrayList<>(metered(year));
        if (months.stream().noneMatch(month -> month.coverage().delivered() > 0)) {
            throw nothing("Für " + year + " sind keine Messwerte eingelesen.");
        }
        Set<Integer> read = Set.copyOf(readings.years());
        for (int before = year - SiteYear.YEARS_BEFORE - 1; before < year; before++) {
            if (read.contains(before)) {
                months.addAll(metered(before));
            }
        }
        addBills(months, year);
        LocalDate today = deliveries.lastDay(readings.deliveries());
        EnergyData data = new EnergyData(
                references.sites(),
                references.details(),
                months,
                references.contracts(),
                references.servers(),
                emissions.book(),
                references.norms(),
                duties.table(),
                measures.in(savings.plan()),
                duties.registers());
        EnergyReport report = data.report(year, today);
        return new Result(report, loads.of(year, ZONE), costs(report), today);
    }

    private List<SiteCost> costs(EnergyReport report) {
        List<ElectricityPrice> prices = costs.prices();
        return prices.isEmpty()
                ? List.of()
                : report.sites().stream().map(year -> SiteCost.of(year, prices)).toList();
    }

    /** Sums from bills take the place of months of which no meter of that role was read. */
    private void addBills(List<MeterMonth> months, int year) {
        Set<List<Object>> read = months.stream()
                .filter(month -> month.coverage().delivered() > 0)
                .map(EnergyCalculation::subject)
                .collect(Collectors.toSet());
        List<MeterMonth> bills =
                references
                        .monthlyAmounts(YearMonth.of(year - SiteYear.YEARS_BEFORE - 1, 1), YearMonth.of(year, 12))
                        .stream()
                        .filter(month -> !read.contains(subject(month)))
                        .toList();
        Set<List<Object>> billed =
                bills.stream().map(EnergyCalculation::subject).collect(Collectors.toSet());
        months.removeIf(month -> billed.contains(subject(month)));
        months.addAll(bills);
    }

    private static List<Object> subject(MeterMonth month) {
        return List.of(month.site(), month.role(), month.month());
    }

    private List<MeterMonth> metered(int year) {
        return years.months(year, ZONE);
    }

    @Override
    public Title title(String subject, Result result) {
        return new Title("Energiebericht " + subject, "Rechenzentren und Serverräume", result.dataDate());
    }

    @Override
    public List<ReportFile> render(Result result, ReportHead head) {
        String name = "Energie_" + result.report().year();
        return List.of(
                new ReportFile(name + ".xlsx", EnergyWorkbook.render(result.book(), head)),
                new ReportFile(name + ".pdf", EnergyPdf.render(result.book(), head)));
    }

    @Override
    public List<Headline> headlines(Result result) {
        List<Headline> headlines = new ArrayList<>();
        headlines.add(new Headline("E_DC", energy(result.report().total(), "MWh")));
        headlines.add(new Headline("CO₂", energy(result.report().co2(), "t")));
        for (SiteYear year : result.report().sites()) {
            BigDecimal pue = year.figures().pue().value();
            headlines.add(new Headline(
                    "PUE"
                            + (year.figures().category() == 0
                                    ? ""
                                    : year.figures().category()) + " "
                            + year.site().key(),
                    pue == null ? "nicht berechenbar: " + year.figures().pue().reason() : German.number(pue, 2)));
        }
        return headlines;
    }

    private static String energy(Kpi kpi, String unit) {
        BigDecimal value = kpi.value();
        return value == null
                ? "nicht berechenbar: " + kpi.reason()
                : German.number(value.movePointLeft(3), 1) + '\u00a0' + unit;
    }
}
