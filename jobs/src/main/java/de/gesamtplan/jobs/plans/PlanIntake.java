package de.gesamtplan.jobs.plans;

import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.domain.plan.PlanningRound;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Outcome;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.PlanStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One file with plan items, mostly of one department. Each department in it gets a new version of its plan. */
final class PlanIntake implements Intake {
    private static final int BATCH = 500;

    private final Delivery delivery;
    private final PlanningRound round;
    private final PlanItemReader reader;
    private final PlanStore plans;
    private final Map<String, Long> planOfDepartment = new TreeMap<>();
    private final Map<String, PlanItem> seen = new HashMap<>();
    private final List<PlanItem> buffer = new ArrayList<>();

    PlanIntake(Delivery delivery, PlanningRound round, PlanItemReader reader, PlanStore plans) {
        this.delivery = delivery;
        this.round = round;
        this.reader = reader;
        this.plans = plans;
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
        PlanItem before = seen.putIfAbsent(item.key(), item);
        if (before != null) {
            if (reader.sameButOrigin(before, item)) {
                return Outcome.REPLACED;
            }
            row.error(
                    "PLAN-02",
                    "Position",
                    "Position " + item.itemId() + " steht schon in Zeile "
                            + before.origin().line() + ", mit anderem Inhalt. Bitte jede Nummer einmal vergeben.");
            return Outcome.ACCEPTED;
        }
        buffer.add(item);
        if (buffer.size() >= BATCH) {
            flush();
        }
        return Outcome.ACCEPTED;
    }

    private void flush() {
        for (PlanItem item : buffer) {
            planOfDepartment.computeIfAbsent(
                    item.department(), department -> plans.begin(round.name(), department, delivery.id()));
        }
        plans.add(planOfDepartment, buffer);
        buffer.clear();
    }

    @Override
    public void finish() {
        flush();
    }

    @Override
    public BigDecimal stored() {
        return plans.sumOf(delivery.id());
    }
}
