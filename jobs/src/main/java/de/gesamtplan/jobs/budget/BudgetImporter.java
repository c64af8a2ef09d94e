package de.gesamtplan.jobs.budget;

import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.store.AdoptedBudgetStore;
import de.gesamtplan.jobs.store.ComparisonBudgetStore;
import de.gesamtplan.jobs.store.KnownBudgetLines;
import de.gesamtplan.jobs.store.ReferenceStore;
import org.springframework.stereotype.Component;

/** Takes in the adopted budget and its changes (kind {@code soll}). */
@Component
class BudgetImporter implements Importer {
    private final AdoptedBudgetStore store;
    private final ComparisonBudgetStore others;
    private final ReferenceStore references;

    BudgetImporter(AdoptedBudgetStore store, ComparisonBudgetStore others, ReferenceStore references) {
        this.store = store;
        this.others = others;
        this.references = references;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.BUDGET;
    }

    @Override
    public Intake begin(Delivery delivery) {
        if (delivery.profile().setting("haushaltsstellen", "it").equals("andere")) {
            return new ComparisonBudgetIntake(delivery, others);
        }
        if (delivery.profile().setting("ersetzt", "").equals("gleicher-name")) {
            store.replace(delivery.fileName(), delivery.id());
        }
        return new BudgetIntake(delivery, store, new BudgetRow(new KnownBudgetLines(references)));
    }
}
