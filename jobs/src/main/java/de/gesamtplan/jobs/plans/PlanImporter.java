package de.gesamtplan.jobs.plans;

import de.gesamtplan.domain.plan.PlanningRound;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.store.PlanStore;
import de.gesamtplan.jobs.store.ReferenceStore;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes in department plans. They belong to the round that is open, unless the sender's profile names one: so a state that
 * begins with the system delivers the plans of the running year, whose round is adopted already.
 */
@Component
class PlanImporter implements Importer {
    private final ReferenceStore references;
    private final PlanStore plans;

    PlanImporter(ReferenceStore references, PlanStore plans) {
        this.references = references;
        this.plans = plans;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.PLAN;
    }

    @Override
    public Intake begin(Delivery delivery) {
        PlanningRound round = round(delivery.profile().setting("runde", ""));
        return new PlanIntake(delivery, round, new PlanItemReader(round, references, delivery.id()), plans);
    }

    private PlanningRound round(String named) {
        if (!named.isEmpty()) {
            return references
                    .round(named)
                    .orElseThrow(
                            () -> new FileException(
                                    "PLAN-10",
                                    "Das Profil nennt die Planungsrunde „" + named
                                            + "“, die es nicht gibt. Bitte Profil oder Referenzdaten (planungsrunden) prüfen."));
        }
        List<PlanningRound> open = references.rounds().stream()
                .filter(round -> round.state() == PlanningRound.State.OPEN)
                .toList();
        if (open.size() != 1) {
            throw new FileException(
                    "PLAN-01",
                    open.isEmpty()
                            ? "Keine Planungsrunde ist offen. Bitte in den Referenzdaten (planungsrunden) eine öffnen."
                            : "Mehrere Planungsrunden sind offen. Bitte in den Referenzdaten alle bis auf eine schließen.");
        }
        return open.get(0);
    }
}
