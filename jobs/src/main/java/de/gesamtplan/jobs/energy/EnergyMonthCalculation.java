package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.delivery.PeriodCheck;
import de.gesamtplan.domain.energy.kpi.MonthInContext;
import de.gesamtplan.domain.energy.load.HourlyLoad;
import de.gesamtplan.domain.energy.plausibility.CheckRules;
import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.domain.energy.report.EnergyMonth;
import de.gesamtplan.jobs.energy.EnergyInputs.Inputs;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.store.Calculation;
import de.gesamtplan.jobs.store.MeterStore;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.jobs.store.ReadingStore;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.energy.MonthPdf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The short form of a month's energy. Its snapshots are of a kind of their own: what a year published is told by whole years. */
@Component
class EnergyMonthCalculation implements Calculation<EnergyMonthCalculation.Result> {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MM/yyyy");

    /**
     * @param loads by site and role, gaps left open
     * @param dataDate day up to which the data counts
     */
    record Result(EnergyMonth month, Map<String, Map<Role, HourlyLoad>> loads, LocalDate dataDate) {}

    private final EnergyInputs inputs;
    private final MeterStore meters;
    private final ReadingStore readings;
    private final DeliveryStore deliveries;
    private final LinkedFindings linked;

    EnergyMonthCalculation(
            EnergyInputs inputs,
            MeterStore meters,
            ReadingStore readings,
            DeliveryStore deliveries,
            LinkedFindings linked) {
        this.linked = linked;
        this.inputs = inputs;
        this.meters = meters;
        this.readings = readings;
        this.deliveries = deliveries;
    }

    @Override
    public String name() {
        return "energy-month";
    }

    /** The last month that has ended if it has readings, else the latest with readings. */
    @Override
    public String subject(LocalDate today) {
        YearMonth ended = YearMonth.from(today).minusMonths(1);
        return readings.lastDay(EnergyInputs.ZONE)
                .map(YearMonth::from)
                .map(last -> last.isBefore(ended) ? last : ended)
                .orElseThrow(() -> nothing("Es sind keine Messwerte eingelesen."))
                .toString();
    }

    private static NothingToCalculate nothing(String what) {
        return new NothingToCalculate("RECH-21: " + what + " Bitte zuerst „meters“ und „readings“ ausführen.");
    }

    @Override
    public Result calculate(String subject) {
        if (!subject.matches("20\\d\\d-(0[1-9]|1[0-2])")) {
            throw new NothingToCalculate("RECH-22: „" + subject + "“ ist kein Monat, zum Beispiel 2025-03.");
        }
        YearMonth month = YearMonth.parse(subject);
        Inputs known = inputs.of(month.getYear() - 1, month.getYear());
        if (!known.hasReadings(month, month)) {
            throw nothing("Für " + SHOWN.format(month) + " sind keine Messwerte eingelesen.");
        }
        List<MonthInContext> sites = known.data().month(month);
        Map<String, Map<Role, HourlyLoad>> loads = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (MonthInContext site : sites) {
            PeriodCheck check = checked(site.site().key(), month);
            loads.put(site.site().key(), check.loads());
            findings.addAll(check.findings());
            findings.addAll(linked.of(site.site().key(), month.atDay(1), month.atEndOfMonth()));
        }
        findings.sort(Finding.ORDER);
        return new Result(new EnergyMonth(month, sites, findings), loads, deliveries.lastDay(readings.deliveries()));
    }

    private PeriodCheck checked(String site, YearMonth month) {
        Register register = new Register(meters.meters());
        PeriodCheck check = new PeriodCheck(
                register.book(), month.atDay(1), month.atEndOfMonth(), CheckRules.USUAL, EnergyInputs.ZONE);
        for (MeterChain chain : register.chains(site)) {
            if (chain.covers(month.atDay(1), month.atEndOfMonth())) {
                check.add(
                        chain, (meter, sink) -> readings.source(register::id, check.wantedFrom(meter), check.wantedTo())
                                .read(meter, sink));
            }
        }
        return check;
    }

    @Override
    public Object kept(Result result) {
        return result.month();
    }

    @Override
    public Title title(String subject, Result result) {
        return new Title(
                "Energie " + SHOWN.format(result.month().month()),
                "Kurzbericht der Rechenzentren und Serverräume",
                result.dataDate());
    }

    @Override
    public List<ReportFile> render(Result result, ReportHead head) {
        return List.of(new ReportFile(
                "Energie_" + result.month().month() + ".pdf", MonthPdf.render(result.month(), result.loads(), head)));
    }

    @Override
    public List<Headline> headlines(Result result) {
        List<Headline> headlines = new ArrayList<>();
        for (MonthInContext site : result.month().sites()) {
            BigDecimal pue = site.month().figures().pue().value();
            headlines.add(new Headline(
                    "iPUE " + site.site().key(),
                    pue == null
                            ? "nicht berechenbar: "
                                    + site.month().figures().pue().reason()
                            : German.number(pue, 2)));
        }
        headlines.add(new Headline(
                "Auffälligkeiten", German.count(result.month().findings().size())));
        return headlines;
    }
}
