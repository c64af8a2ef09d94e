package de.gesamtplan.jobs.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one file in: rows, faults, control totals and the delivery itself become visible together, with the transaction
 * that the caller holds.
 */
@Component
public class FileIntake {
    private static final int ROWS_SHOWN = 10;

    private final DeliveryStore deliveries;
    private final IntakeSettings settings;
    private final TransactionTemplate savepoint;
    private final TransactionTemplate trial;

    FileIntake(DeliveryStore deliveries, IntakeSettings settings, PlatformTransactionManager transactions) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.trial = new TransactionTemplate(transactions);
    }

    /** @return whether the file was taken in; if it was refused as a whole, the delivery's faults say why */
    public boolean take(Importer importer, Arrival arrival, Content content, Profile profile, Progress progress) {
        return take(importer, arrival, content, profile, progress, 0).isTaken();
    }

    private IntakeRun take(
            Importer importer, Arrival arrival, Content content, Profile profile, Progress progress, int rowsShown) {
        long id = deliveries.begin(arrival, content, profile.name());
        Delivery delivery = new Delivery(id, arrival, content.sha256(), profile);
        boolean whole = settings.isWhole(importer.kind());
        IntakeRun run = new IntakeRun(delivery, importer, deliveries, whole, progress, rowsShown);
        savepoint.executeWithoutResult(status -> {
            run.read();
            if (!run.isTaken()) {
                status.setRollbackOnly();
            }
        });
        run.close();
        return run;
    }

    /** What would become of the file; nothing of it is kept. */
    public Trial tryOut(Importer importer, Arrival arrival, Content content, Profile profile) {
        Trial result = trial.execute(status -> {
            status.setRollbackOnly();
            IntakeRun run = take(importer, arrival, content, profile, (file, read) -> {}, ROWS_SHOWN);
            List<Fault> faults = deliveries.faultsOf(run.delivery().id());
            return new Trial(run.isTaken(), run.form(), run.totals(), run.shown(), faults);
        });
        if (result == null) {
            throw new IllegalStateException("the trial gave no result");
        }
        return result;
    }
}
