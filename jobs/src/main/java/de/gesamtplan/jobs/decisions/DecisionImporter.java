package de.gesamtplan.jobs.decisions;

import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.store.DecisionStore;
import de.gesamtplan.jobs.store.ReferenceStore;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes in decisions on bundling (kind {@code entscheidung}): the workbook of the proposals, filled in. */
@Component
class DecisionImporter implements Importer {
    private final DecisionStore store;
    private final ReferenceStore references;
    private final Clock clock;

    DecisionImporter(DecisionStore store, ReferenceStore references, Clock clock) {
        this.store = store;
        this.references = references;
        this.clock = clock;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.DECISION;
    }

    @Override
    public Intake begin(Delivery delivery) {
        return new DecisionIntake(delivery, store, new DecisionRow(references, LocalDate.now(clock)));
    }
}
