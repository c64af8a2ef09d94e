package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.cost.ElectricityPrice;
import de.gesamtplan.domain.energy.cost.SiteCost;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.load.LoadCurves;
import de.gesamtplan.domain.energy.report.Edition;
import de.gesamtplan.domain.energy.report.EnergyBook;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.jobs.energy.EnergyInputs.Inputs;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.store.Calculation;
import de.gesamtplan.jobs.store.CostStore;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.jobs.store.ReadingStore;
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
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Key figures of all sites in a calendar year. */
@Component
class EnergyCalculation implements Calculation<EnergyCalculation.Result> {
    private static final ZoneId ZONE = EnergyInputs.ZONE;

    /**
     * @param loads curves by site and role
     * @param costs of electricity by site; none if no price is known
     * @param keyed meters with constants in their formulas
     * @param edition of the year's report
     * @param dataDate day up to which the data counts
     */
    record Result(
            EnergyReport report,
            Map<String, Map<Role, LoadCurves>> loads,
            List<SiteCost> costs,
            List<Meter> keyed,
            Edition edition,
            LocalDate dataDate) {
        EnergyBook book() {
            return new EnergyBook(report, loads, costs, keyed, edition);
        }
    }

    private final EnergyInputs inputs;
    private final CostStore costs;
    private final YearLoads loads;
    private final Editions editions;
    private final ReadingStore readings;
    private final DeliveryStore deliveries;

    EnergyCalculation(
            EnergyInputs inputs,
            CostStore costs,
            YearLoads loads,
            Editions editions,
            ReadingStore readings,
            DeliveryStore deliveries) {
        this.inputs = inputs;
        this.costs = costs;
        this.loads = loads;
        this.editions = editions;
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
        Inputs known = inputs.of(year - SiteYear.YEARS_BEFORE - 1, year);
        if (!known.hasReadings(YearMonth.of(year, 1), YearMonth.of(year, 12))) {
            throw nothing("Für " + year + " sind keine Messwerte eingelesen.");
        }
        LocalDate today = deliveries.lastDay(readings.deliveries());
        EnergyReport report = known.data().report(year, today);
        return new Result(
                report, loads.of(year, ZONE), costs(report), inputs.keyed(year), editions.of(name(), report), today);
    }

    private List<SiteCost> costs(EnergyReport report) {
        List<ElectricityPrice> prices = costs.prices();
        return prices.isEmpty()
                ? List.of()
                : report.sites().stream().map(year -> SiteCost.of(year, prices)).toList();
    }

    @Override
    public Title title(String subject, Result result) {
        return new Title(
                "Energiebericht " + subject,
                "Rechenzentren und Serverräume, " + result.edition().number() + ". Ausgabe",
                result.dataDate());
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
