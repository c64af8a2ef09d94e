package de.gesamtplan.jobs.lifecycle;

import de.gesamtplan.domain.energy.cost.ElectricityPrice;
import de.gesamtplan.domain.energy.cost.LifeCycleCosts;
import de.gesamtplan.domain.energy.cost.LifeCycleRules;
import de.gesamtplan.domain.energy.cost.WorkplaceEnergy;
import de.gesamtplan.domain.energy.emission.Carrier;
import de.gesamtplan.domain.energy.emission.EmissionFactor;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.emission.Method;
import de.gesamtplan.domain.plan.DepartmentPlan;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.domain.plan.PlanningRound;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.store.Calculation;
import de.gesamtplan.jobs.store.CostStore;
import de.gesamtplan.jobs.store.EmissionStore;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.jobs.store.PlanStore;
import de.gesamtplan.jobs.store.ReferenceStore;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.lifecycle.LifeCyclePdf;
import de.gesamtplan.reports.lifecycle.LifeCycleWorkbook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What the devices planned in a round cost over their life, and what the devices in use are estimated to draw. */
@Component
class LifeCycleCalculation implements Calculation<LifeCycleCalculation.Result> {
    /** How many years back a CO2 factor is looked for. */
    private static final int FACTOR_YEARS = 10;

    /**
     * @param files names of the files behind the items
     * @param dataDate last day on which one of them came in
     */
    record Result(
            LifeCycleCosts costs, WorkplaceEnergy workplaces, SortedMap<Long, String> files, LocalDate dataDate) {}

    private final ReferenceStore references;
    private final PlanStore plans;
    private final CostStore costs;
    private final EmissionStore emissions;
    private final DeliveryStore deliveries;
    private final LifeCycleSettings settings;

    LifeCycleCalculation(
            ReferenceStore references,
            PlanStore plans,
            CostStore costs,
            EmissionStore emissions,
            DeliveryStore deliveries,
            LifeCycleSettings settings) {
        this.references = references;
        this.plans = plans;
        this.costs = costs;
        this.emissions = emissions;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "lifecycle";
    }

    @Override
    public String subject(LocalDate today) {
        return references.newestRound().name();
    }

    @Override
    public Result calculate(String subject) {
        PlanningRound round = references.knownRound(subject);
        List<PlanItem> items = plans.delivered(subject).stream()
                .map(DepartmentPlan::items)
                .flatMap(List::stream)
                .toList();
        TreeSet<Long> origins = new TreeSet<>();
        items.forEach(item -> origins.add(item.origin().deliveryId()));
        LifeCycleRules rules = rules(round.budgetYears().first());
        return new Result(
                LifeCycleCosts.of(subject, items, rules),
                WorkplaceEnergy.of(costs.stocks(), rules.classes()),
                new TreeMap<>(deliveries.fileNames(origins)),
                deliveries.lastDay(origins));
    }

    private LifeCycleRules rules(int year) {
        ElectricityPrice price = ElectricityPrice.of(costs.prices(), null, YearMonth.of(year, 1))
                .orElseThrow(() -> new NothingToCalculate("RECH-30: Für Januar " + year
                        + " ist kein allgemeiner Strompreis bekannt. Bitte Referenzdaten (strompreise) einlesen."));
        EmissionFactor factor = latestFactor(year);
        return new LifeCycleRules(
                price.centsPerKwh(),
                settings.priceRisePercent(),
                settings.discountPercent(),
                factor.gramsPerKwh(),
                factor.label(),
                settings.tolerancePercent(),
                costs.deviceClasses());
    }

    /** Planned years have no factor yet: the latest known counts. */
    private EmissionFactor latestFactor(int year) {
        FactorBook book = emissions.book();
        for (int at = year; at > year - FACTOR_YEARS; at--) {
            EmissionFactor used =
                    book.choose(at, Carrier.ELECTRICITY, Method.LOCATION).used();
            if (used != null) {
                return used;
            }
        }
        throw new NothingToCalculate(
                "RECH-31: Kein Emissionsfaktor für Strom ist bekannt. Bitte Referenzdaten (emissionsfaktoren) einlesen.");
    }

    @Override
    public Title title(String subject, Result result) {
        return new Title(
                "Lebenszykluskosten " + subject, "Geplante Geräte, Beträge in EUR über die Nutzung", result.dataDate());
    }

    @Override
    public List<ReportFile> render(Result result, ReportHead head) {
        String name = "Lebenszyklus_" + result.costs().round().replace('/', '-');
        return List.of(
                new ReportFile(
                        name + ".xlsx",
                        LifeCycleWorkbook.render(result.costs(), result.workplaces(), result.files(), head)),
                new ReportFile(
                        name + ".pdf", LifeCyclePdf.render(result.costs(), result.workplaces(), result.files(), head)));
    }

    @Override
    public List<Headline> headlines(Result result) {
        LifeCycleCosts of = result.costs();
        return List.of(
                new Headline("Kaufpreis", German.euros(of.purchase())),
                new Headline("Strom über die Nutzung", German.euros(of.energy())),
                new Headline(
                        "teurer als vergleichbare", German.count(of.losers().size())));
    }
}
