package de.gesamtplan.jobs.consolidation;

import de.gesamtplan.domain.plan.DepartmentPlan;
import de.gesamtplan.domain.plan.Departments;
import de.gesamtplan.domain.plan.OverallPlan;
import de.gesamtplan.domain.plan.PlanningRound;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.store.AdoptedBudgetStore;
import de.gesamtplan.jobs.store.Calculation;
import de.gesamtplan.jobs.store.PlanStore;
import de.gesamtplan.jobs.store.ReferenceStore;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.overallplan.OverallPlanLabels;
import de.gesamtplan.reports.overallplan.OverallPlanPdf;
import de.gesamtplan.reports.overallplan.OverallPlanWorkbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Consolidates the latest department plans of a round. */
@Component
class Consolidation implements Calculation<Consolidation.Result> {
    /** The plan, and the names that its reports show. */
    record Result(OverallPlan plan, OverallPlanLabels labels, LocalDate dataDate) {}

    private final ReferenceStore references;
    private final PlanStore plans;
    private final AdoptedBudgetStore budget;
    private final DeliveryStore deliveries;

    Consolidation(ReferenceStore references, PlanStore plans, AdoptedBudgetStore budget, DeliveryStore deliveries) {
        this.references = references;
        this.plans = plans;
        this.budget = budget;
        this.deliveries = deliveries;
    }

    @Override
    public String name() {
        return "consolidation";
    }

    @Override
    public String subject(LocalDate today) {
        return references.newestRound().name();
    }

    @Override
    public Result calculate(String subject) {
        PlanningRound round = references.knownRound(subject);
        List<DepartmentPlan> latest = plans.delivered(round.name());
        Departments departments = references.departments();
        OverallPlan plan = OverallPlan.consolidate(round, latest, departments, budget.adopted(round.yearBefore()));
        Map<String, String> names = new TreeMap<>();
        departments.all().stream()
                .filter(d -> d.validIn(round.budgetYears().first()))
                .forEach(d -> names.put(d.code(), d.name()));
        TreeSet<Long> origins = new TreeSet<>();
        plan.items().forEach(item -> origins.add(item.origin().deliveryId()));
        return new Result(
                plan,
                OverallPlanLabels.of(names, references.goals(), deliveries.fileNames(origins)),
                deliveries.lastDay(origins));
    }

    @Override
    public Title title(String subject, Result result) {
        return new Title("IT-Gesamtplanung " + subject, "Alle Ressorts, Beträge in EUR", result.dataDate());
    }

    @Override
    public List<ReportFile> render(Result result, ReportHead head) {
        String name = "Gesamtplanung_" + result.plan().round().name().replace('/', '-');
        return List.of(
                new ReportFile(name + ".xlsx", OverallPlanWorkbook.render(result.plan(), result.labels(), head)),
                new ReportFile(name + ".pdf", OverallPlanPdf.render(result.plan(), result.labels(), head)));
    }

    @Override
    public List<Headline> headlines(Result result) {
        List<Headline> headlines = new ArrayList<>();
        headlines.add(
                new Headline("Positionen", German.count(result.plan().items().size())));
        for (int year : result.plan().round().budgetYears()) {
            headlines.add(new Headline(
                    "Ansatz " + year, German.euros(result.plan().total().in(year))));
        }
        if (!result.plan().missing().isEmpty()) {
            headlines.add(new Headline(
                    "fehlende Fachplanungen", String.join(", ", result.plan().missing())));
        }
        return headlines;
    }
}
