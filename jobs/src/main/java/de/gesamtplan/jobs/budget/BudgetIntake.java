package de.gesamtplan.jobs.budget;

import de.gesamtplan.domain.budget.AppropriationKind;
import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Outcome;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.AdoptedBudgetStore;
import de.gesamtplan.reports.content.German;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of the adopted budget. A movement is known by year, line, kind, day and reference: the same again is a
 * repeat, another amount under the same key is a fault. Corrections come as movements of their own, so that a past month
 * stays as it was.
 */
final class BudgetIntake implements Intake {
    private static final int BATCH = 1000;

    private record Key(
            BudgetLine line,
            AppropriationKind kind,
            @Nullable Integer dueYear,
            LocalDate day,
            String reference,
            FundingSource source) {}

    private final Delivery delivery;
    private final AdoptedBudgetStore store;
    private final BudgetRow reader;
    private final Map<Integer, Map<Key, AppropriationMovement>> known = new HashMap<>();
    private final List<AppropriationMovement> buffer = new ArrayList<>();

    BudgetIntake(Delivery delivery, AdoptedBudgetStore store, BudgetRow reader) {
        this.delivery = delivery;
        this.store = store;
        this.reader = reader;
    }

    @Override
    public BigDecimal amount(Row row) {
        return row.control("Betrag");
    }

    @Override
    public Outcome take(Row row) {
        AppropriationMovement movement = reader.read(row, delivery);
        if (movement == null) {
            return Outcome.ACCEPTED;
        }
        AppropriationMovement before =
                known.computeIfAbsent(movement.year(), this::stored).putIfAbsent(key(movement), movement);
        if (before != null && before.saysTheSameAs(movement)) {
            return Outcome.REPLACED;
        }
        if (before != null) {
            row.error(
                    "SOLL-06",
                    "Betrag",
                    "Zu Haushaltsstelle, Art, Datum und Bezug liegt bereits eine andere Zeile vor (Betrag "
                            + German.euros(before.amount())
                            + "). Änderungen bitte als Nachtrag, Umsetzung oder mit eigenem Bezug"
                            + " melden.");
            return Outcome.ACCEPTED;
        }
        buffer.add(movement);
        if (buffer.size() >= BATCH) {
            finish();
        }
        return Outcome.ACCEPTED;
    }

    private Map<Key, AppropriationMovement> stored(int year) {
        Map<Key, AppropriationMovement> byKey = new HashMap<>();
        store.movements(year).forEach(m -> byKey.put(key(m), m));
        return byKey;
    }

    private static Key key(AppropriationMovement m) {
        return new Key(m.line(), m.kind(), m.dueYear(), m.effectiveOn(), m.reference(), m.source());
    }

    @Override
    public void finish() {
        store.add(buffer);
        buffer.clear();
    }

    @Override
    public BigDecimal stored() {
        return store.sumOf(delivery.id());
    }
}
