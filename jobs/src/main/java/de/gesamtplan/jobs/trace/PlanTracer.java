package de.gesamtplan.jobs.trace;

import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.Breakdown;
import de.gesamtplan.domain.plan.Category;
import de.gesamtplan.domain.plan.DepartmentPlan;
import de.gesamtplan.domain.plan.OverallPlan;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.domain.plan.PlanningRound;
import de.gesamtplan.domain.plan.YearAmounts;
import de.gesamtplan.jobs.store.AdoptedBudgetStore;
import de.gesamtplan.jobs.store.PlanStore;
import de.gesamtplan.jobs.store.ReferenceStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures of the IT-Gesamtplanung: what is asked for, and authorisations to commit. */
@Component
class PlanTracer implements Tracer {
    private static final String APPROPRIATION = "ansatz";
    private static final String AUTHORIZATION = "ve";

    private final PlanStore plans;
    private final ReferenceStore references;
    private final AdoptedBudgetStore budget;

    PlanTracer(PlanStore plans, ReferenceStore references, AdoptedBudgetStore budget) {
        this.plans = plans;
        this.references = references;
        this.budget = budget;
    }

    @Override
    public String report() {
        return "gesamtplanung";
    }

    @Override
    public List<String> figures() {
        return List.of(APPROPRIATION, AUTHORIZATION);
    }

    @Override
    public Set<String> options() {
        return new TreeSet<>(
                Set.of("jahr", "ressort", "haushaltsstelle", "kategorie", "finanzierung", "ziel", "position"));
    }

    @Override
    public Trace trace(Question question) {
        PlanningRound round = references
                .round(question.subject())
                .orElseThrow(() -> new Question.Unanswerable(
                        "TRACE-04: Die Planungsrunde „" + question.subject() + "“ gibt es nicht."));
        List<DepartmentPlan> latest = plans.latest(round.name());
        OverallPlan plan =
                OverallPlan.consolidate(round, latest, references.departments(), budget.adopted(round.yearBefore()));
        List<Trace.Part> parts = new ArrayList<>();
        for (PlanItem item : plan.items()) {
            if (isMeant(item, question)) {
                years(item, question).forEach((year, amount) -> {
                    if (amount.signum() != 0) {
                        parts.add(new Trace.Part(
                                item.key() + " " + item.title() + ", " + year, item.origin(), amount.euros()));
                    }
                });
            }
        }
        return new Trace(
                "IT-Gesamtplanung " + round.name() + ", " + question.figure() + question.narrowed(),
                "EUR",
                parts,
                figure(plan, question).euros());
    }

    private static boolean isMeant(PlanItem item, Question question) {
        String goal = question.option("ziel");
        return question.admits("ressort", item.department())
                && question.admits("position", item.itemId())
                && BudgetLines.isMeant(question, item.budgetLine())
                && isOfCategory(item.category(), question.option("kategorie"))
                && (goal == null
                        || (goal.equalsIgnoreCase("ohne")
                                ? item.goals().isEmpty()
                                : item.goals().contains(question.number("ziel"))));
    }

    /** Codes as deliveries write them, or names as the report does. */
    private static boolean isOfCategory(@Nullable Category category, @Nullable String wanted) {
        if (wanted == null || category == null) {
            return wanted == null || wanted.equalsIgnoreCase("ohne");
        }
        return wanted.equalsIgnoreCase(category.name()) || wanted.equalsIgnoreCase(category.label());
    }

    /** The item's amounts by year, or the part of them that comes from the source asked for. */
    private static Map<Integer, Money> years(PlanItem item, Question question) {
        boolean granted = question.figure().equals(APPROPRIATION);
        Map<Integer, Money> all = new TreeMap<>(granted ? item.amounts() : item.commitmentAuthorizations());
        Integer year = question.number("jahr");
        all.keySet().removeIf(each -> year != null && !year.equals(each));
        String source = question.option("finanzierung");
        if (source != null) {
            all.replaceAll((each, amount) -> item.fundingOf(each).entrySet().stream()
                    .filter(part -> part.getKey().name().equalsIgnoreCase(source)
                            || part.getKey().label().equalsIgnoreCase(source))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(Money.ZERO));
        }
        return all;
    }

    /** As the report shows it: from its breakdown if it has one for what is asked, else over its items. */
    private static Money figure(OverallPlan plan, Question question) {
        Integer year = question.number("jahr");
        Set<String> asked = new TreeSet<>(question.narrowing().keySet());
        asked.remove("jahr");
        YearAmounts shown = null;
        boolean granted = question.figure().equals(APPROPRIATION);
        if (asked.isEmpty()) {
            shown = granted ? plan.total() : plan.commitmentAuthorizations().total();
        } else if (asked.equals(Set.of("ressort"))) {
            shown = part(granted ? plan.byDepartment() : plan.commitmentAuthorizations(), question.option("ressort"));
        } else if (granted && asked.equals(Set.of("kategorie"))) {
            shown = part(plan.byCategory(), question.option("kategorie"));
        } else if (granted && asked.equals(Set.of("finanzierung"))) {
            shown = part(plan.byFunding(), question.option("finanzierung"));
        } else if (granted && asked.equals(Set.of("ziel"))) {
            shown = part(plan.byGoal(), question.option("ziel"));
        } else if (granted && asked.equals(Set.of("haushaltsstelle"))) {
            shown = plan.byBudgetLine().parts().get(BudgetLines.asked(question));
        }
        if (shown != null) {
            return year == null ? sum(shown) : shown.in(year);
        }
        Money sum = Money.ZERO;
        for (PlanItem item : plan.items()) {
            if (isMeant(item, question)) {
                sum = sum.plus(Money.sum(years(item, question).values()));
            }
        }
        return sum;
    }

    private static Money sum(YearAmounts amounts) {
        return Money.sum(amounts.byYear().values());
    }

    private static <K extends Comparable<? super K>> @Nullable YearAmounts part(
            Breakdown<K> breakdown, @Nullable String key) {
        if ("ohne".equalsIgnoreCase(key)) {
            return breakdown.unassigned();
        }
        return breakdown.parts().entrySet().stream()
                .filter(part -> part.getKey().toString().equalsIgnoreCase(key)
                        || part.getKey() instanceof FundingSource source
                                && source.label().equalsIgnoreCase(key)
                        || part.getKey() instanceof Category category
                                && category.label().equalsIgnoreCase(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
