package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Items of department plans on their way to the database; what belongs to an item follows it. */
public final class PlanLoad {
    private final BulkLane lane;
    private final BulkLoad items;
    private final BulkLoad amounts;
    private final BulkLoad goals;
    private final BulkLoad funding;

    PlanLoad(BulkLane lane) {
        this.lane = lane;
        items = new BulkLoad(
                lane,
                "plan_item",
                "plan_id, item_id, office, title, description, category, cpv, quantity, unit, kapitel, titel,"
                        + " demand_type, obligation, legal_basis, measure, procurement_route, framework_contract,"
                        + " standard, reason, application, protection_level, power_watts, operating_hours,"
                        + " energy_label, priority, sheet, line");
        amounts = new BulkLoad(lane, "plan_amount", "plan_id, item_id, year, amount, authorization");
        goals = new BulkLoad(lane, "plan_goal", "plan_id, item_id, goal");
        funding = new BulkLoad(lane, "plan_funding", "plan_id, item_id, source, percent");
    }

    /** Adds an item to a plan. */
    public void add(long plan, PlanItem item) {
        addItem(plan, item);
        addAmounts(plan, item);
        for (int goal : item.goals()) {
            goals.field(plan).text(item.itemId()).field(goal).end();
        }
        item.funding().forEach((source, share) -> funding.field(plan)
                .text(item.itemId())
                .text(source.name())
                .decimal(share, 4)
                .end());
        if (items.isFull() || amounts.isFull() || goals.isFull() || funding.isFull()) {
            send();
        }
    }

    private void addItem(long plan, PlanItem item) {
        items.field(plan)
                .text(item.itemId())
                .text(item.office())
                .text(item.title())
                .text(item.description())
                .text(name(item.category()))
                .text(item.cpv())
                .decimal(item.quantity(), 4)
                .text(item.unit())
                .text(item.budgetLine().kapitel())
                .text(item.budgetLine().titel())
                .text(name(item.demandType()))
                .text(item.obligation().name())
                .text(item.legalBasis())
                .text(item.measure())
                .text(name(item.procurementRoute()))
                .text(item.frameworkContract())
                .text(item.standard())
                .text(item.reason())
                .text(item.application())
                .text(name(item.protectionLevel()))
                .decimal(item.powerWatts(), 2)
                .decimal(item.operatingHours(), 2)
                .text(name(item.energyLabel()));
        Integer priority = item.priority();
        (priority == null ? items.nothing() : items.field(priority))
                .text(item.origin().sheet())
                .field(item.origin().line())
                .end();
    }

    private void addAmounts(long plan, PlanItem item) {
        SortedSet<Integer> years = new TreeSet<>(item.amounts().keySet());
        years.addAll(item.commitmentAuthorizations().keySet());
        for (int year : years) {
            amounts.field(plan)
                    .text(item.itemId())
                    .field(year)
                    .decimal(euros(item.amounts().get(year)), 2)
                    .decimal(euros(item.commitmentAuthorizations().get(year)), 2)
                    .end();
        }
    }

    private void send() {
        items.send();
        amounts.send();
        goals.send();
        funding.send();
    }

    /** Stores what is left. */
    public void finish() {
        send();
        lane.await();
    }

    /** See {@link BulkLane#settle}. */
    public void settle() {
        lane.settle();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable BigDecimal euros(@Nullable Money money) {
        return money == null ? null : money.euros();
    }
}
