package de.gesamtplan.jobs.comments;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.controlling.LineComment;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Outcome;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.CommentStore;
import de.gesamtplan.jobs.store.KnownUpTo;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * One file of statements. Rows in which nothing is filled in are counted and not stored; the same statement on the same line
 * and month again is a repeat; another one stands beside the former and counts from now on.
 */
final class CommentIntake implements Intake {
    private record Key(int year, int period, BudgetLine line) {}

    private final Delivery delivery;
    private final CommentStore store;
    private final CommentRow reader;
    private final Map<Integer, Map<Key, LineComment>> known = new HashMap<>();

    CommentIntake(Delivery delivery, CommentStore store, CommentRow reader) {
        this.delivery = delivery;
        this.store = store;
        this.reader = reader;
    }

    @Override
    public BigDecimal amount(Row row) {
        return row.control("Erwartetes Jahresende");
    }

    @Override
    public Outcome take(Row row) {
        LineComment comment = reader.read(row, delivery);
        if (comment == null) {
            return Outcome.ACCEPTED;
        }
        LineComment before =
                known.computeIfAbsent(comment.period().year(), this::stored).put(key(comment), comment);
        if (before != null && before.saysTheSameAs(comment)) {
            return Outcome.REPLACED;
        }
        store.add(comment);
        return Outcome.ACCEPTED;
    }

    private Map<Key, LineComment> stored(int year) {
        Map<Key, LineComment> latest = new HashMap<>();
        store.ofYear(year, KnownUpTo.now()).forEach(comment -> latest.put(key(comment), comment));
        return latest;
    }

    private static Key key(LineComment comment) {
        return new Key(comment.period().year(), comment.period().number(), comment.line());
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
