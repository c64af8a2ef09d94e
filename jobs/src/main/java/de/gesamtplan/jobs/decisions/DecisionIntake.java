package de.gesamtplan.jobs.decisions;

import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.bundling.memory.Decision;
import de.gesamtplan.domain.bundling.memory.DecisionKind;
import de.gesamtplan.domain.bundling.memory.DecisionLog;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Outcome;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.DecisionStore;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of decisions. Rows in which nothing is filled in are counted and not stored; the same decision on the same pair
 * again is a repeat; another one stands beside the former and counts from now on.
 */
final class DecisionIntake implements Intake {
    private record Key(DecisionKind kind, Decisions.Pair pair) {}

    private final Delivery delivery;
    private final DecisionStore store;
    private final DecisionRow reader;
    private final Map<Key, Decision> said = new HashMap<>();
    private @Nullable DecisionLog log;

    DecisionIntake(Delivery delivery, DecisionStore store, DecisionRow reader) {
        this.delivery = delivery;
        this.store = store;
        this.reader = reader;
    }

    @Override
    public BigDecimal amount(Row row) {
        return row.text(DecisionRow.VERDICT) == null ? BigDecimal.ZERO : row.control(DecisionRow.VOLUME);
    }

    @Override
    public Outcome take(Row row) {
        Decision read = reader.read(row, delivery, this::before);
        if (read == null) {
            return Outcome.ACCEPTED;
        }
        Decision before = before(read.kind(), read.pair());
        if (before != null && read.saysTheSameAs(before)) {
            return Outcome.REPLACED;
        }
        said.put(new Key(read.kind(), read.pair()), DecisionRow.numbered(read, store.add(read)));
        return Outcome.ACCEPTED;
    }

    private @Nullable Decision before(DecisionKind kind, Decisions.Pair pair) {
        Decision here = said.get(new Key(kind, pair));
        if (here != null) {
            return here;
        }
        if (log == null) {
            log = store.log();
        }
        return log.latest(kind, pair).orElse(null);
    }

    @Override
    public void finish() {
        // Each row was stored as it came.
    }

    @Override
    public BigDecimal stored() {
        return store.sumOf(delivery.id());
    }
}
