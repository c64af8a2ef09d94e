package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final int BUFFER = 1000;

    private final DeliveryStore deliveries;
    private final TransactionTemplate savepoint;

    FileIntake(DeliveryStore deliveries, PlatformTransactionManager transactions) {
        this.deliveries = deliveries;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @return whether the file was taken in; if it was refused as a whole, the delivery's faults say why */
    public boolean take(Importer importer, Path file, Content content, Profile profile, Progress progress) {
        long id = deliveries.begin(
                importer.kind(), file.getFileName().toString(), content.sha256(), content.size(), profile.name());
        Delivery delivery = new Delivery(id, importer.kind(), file, content.sha256(), profile);
        Counting counting = new Counting(delivery, importer, progress);
        List<Fault> fatal = new ArrayList<>();
        savepoint.executeWithoutResult(status -> {
            fatal.addAll(counting.read());
            if (!fatal.isEmpty()) {
                status.setRollbackOnly();
            }
        });
        if (fatal.isEmpty()) {
            deliveries.end(id, true, counting.totals);
        } else {
            deliveries.faults(id, fatal);
            deliveries.end(id, false, counting.allRejected());
        }
        return fatal.isEmpty();
    }

    /** Rows of one file, counted before and after the import has seen them. */
    private final class Counting {
        private final Delivery delivery;
        private final Importer importer;
        private final Progress progress;
        private final List<Fault> faults = new ArrayList<>();
        private final List<Row> rejected = new ArrayList<>();
        private final List<BigDecimal> rejectedAmounts = new ArrayList<>();
        private Totals totals = Totals.NONE;
        private long read;
        private long accepted;
        private long replaced;
        private long rejectedRows;
        private BigDecimal sumRead = BigDecimal.ZERO;
        private BigDecimal sumAccepted = BigDecimal.ZERO;
        private BigDecimal sumReplaced = BigDecimal.ZERO;
        private BigDecimal sumRejected = BigDecimal.ZERO;

        Counting(Delivery delivery, Importer importer, Progress progress) {
            this.delivery = delivery;
            this.importer = importer;
            this.progress = progress;
        }

        /** @return why the file is refused, empty if it is not */
        List<Fault> read() {
            List<Fault> ofFile;
            Intake begun;
            try {
                begun = importer.begin(delivery);
                ofFile = importer.read(delivery, row -> take(begun, row));
            } catch (FileException e) {
                return List.of(new Fault("", 0, "", Severity.ERROR, e.code(), "", String.valueOf(e.getMessage())));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + delivery.file(), e);
            }
            if (ofFile.stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
                return ofFile;
            }
            faults.addAll(ofFile);
            begun.finish();
            flush();
            totals = counted();
            totals.requireBalanced(begun.stored());
            return List.of();
        }

        private void take(Intake intake, Row row) {
            BigDecimal amount = intake.amount(row);
            read++;
            sumRead = sumRead.add(amount);
            Outcome outcome = intake.take(row);
            faults.addAll(row.faults());
            if (row.isRejected()) {
                rejectedRows++;
                sumRejected = sumRejected.add(amount);
                rejected.add(row);
                rejectedAmounts.add(amount);
            } else if (outcome == Outcome.REPLACED) {
                replaced++;
                sumReplaced = sumReplaced.add(amount);
            } else {
                accepted++;
                sumAccepted = sumAccepted.add(amount);
            }
            if (faults.size() + rejected.size() >= BUFFER) {
                flush();
            }
            if (read % 10_000 == 0) {
                progress.rows(delivery.fileName(), read);
            }
        }

        private void flush() {
            deliveries.faults(delivery.id(), faults);
            deliveries.rejected(delivery.id(), rejected, rejectedAmounts);
            faults.clear();
            rejected.clear();
            rejectedAmounts.clear();
        }

        private Totals counted() {
            return new Totals(read, accepted, rejectedRows, replaced, sumRead, sumAccepted, sumRejected, sumReplaced);
        }

        Totals allRejected() {
            return new Totals(read, 0, read, 0, sumRead, BigDecimal.ZERO, sumRead, BigDecimal.ZERO);
        }
    }
}
