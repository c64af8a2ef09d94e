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
 * again is a repeat; another one stands beside the former and counts from now on. Two that differ in one file are a fault.
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
        if (log == null) {
            log = store.log();
        }
        Decision read = reader.read(row, delivery, log);
        if (read == null) {
            return Outcome.ACCEPTED;
        }
        Key key = new Key(read.kind(), read.pair());
        Decision here = said.get(key);
        if (here != null && !read.saysTheSameAs(here)) {
            row.error(
                    "ENTSCH-09",
                    DecisionRow.VERDICT,
                    "Zeile " + here.origin().line() + " sagt über dasselbe Paar „"
                            + here.verdict().label() + "“. Bitte nur eine Entscheidung je Paar und Datei.");
            return Outcome.ACCEPTED;
        }
        if (here != null
                || log.latest(key.kind(), key.pair())
                        .filter(read::saysTheSameAs)
                        .isPresent()) {
            return Outcome.REPLACED;
        }
        said.put(key, read.numbered(store.add(read)));
        return Outcome.ACCEPTED;
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
