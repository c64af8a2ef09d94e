package de.gesamtplan.jobs.plans;

import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.domain.plan.PlanningRound;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Outcome;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.PlanLoad;
import de.gesamtplan.jobs.store.PlanStore;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One file with plan items, mostly of one department. Each department in it gets a new version of its plan. */
final class PlanIntake implements Intake {
    private final Delivery delivery;
    private final PlanningRound round;
    private final PlanItemReader reader;
    private final PlanStore plans;
    private final Map<String, Long> planOfDepartment = new TreeMap<>();
    private final SeenItems seen = new SeenItems();
    private final PlanLoad load;

    PlanIntake(Delivery delivery, PlanningRound round, PlanItemReader reader, PlanStore plans) {
        this.delivery = delivery;
        this.round = round;
        this.reader = reader;
        this.plans = plans;
        this.load = plans.load();
    }

    /** What is asked for in all years of the round together. */
    @Override
    public BigDecimal amount(Row row) {
        BigDecimal amount = BigDecimal.ZERO;
        for (int year : round.planYears()) {
            amount = amount.add(row.control("Ansatz " + year));
        }
        return amount;
    }

    @Override
    public Outcome take(Row row) {
        @Nullable PlanItem item = reader.read(row);
        if (item == null) {
            return Outcome.ACCEPTED;
        }
        int before = seen.lineOf(item);
        if (before == SeenItems.NEW) {
            load.add(
                    planOfDepartment.computeIfAbsent(
                            item.department(), department -> plans.begin(round.name(), department, delivery.id())),
                    item);
            return Outcome.ACCEPTED;
        }
        if (before == SeenItems.SAME) {
            return Outcome.REPLACED;
        }
        row.error(
                "PLAN-02",
                "Position",
                "Position " + item.itemId() + " steht schon in Zeile " + before
                        + ", mit anderem Inhalt. Bitte jede Nummer einmal vergeben.");
        return Outcome.ACCEPTED;
    }

    @Override
    public void finish() {
        load.finish();
    }

    @Override
    public void settle() {
        load.settle();
    }

    @Override
    public BigDecimal stored() {
        return plans.sumOf(delivery.id());
    }
}
