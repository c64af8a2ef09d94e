package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * One file on its way in: its rows are counted before and after the import has seen them, faults and held-back rows are
 * kept.
 */
final class IntakeRun {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeRun.class);
    /** So many are kept until the file is refused or taken: nobody mends more of a refused file at once. */
    private static final int MOST_KEPT = 20_000;

    private final Delivery delivery;
    private final Importer importer;
    private final DeliveryStore deliveries;
    private final boolean whole;
    private final Progress progress;
    private final int rowsShown;

    private final List<Fault> faults = new ArrayList<>();
    private final List<HeldRow> held = new ArrayList<>();
    private final List<Fault> refusal = new ArrayList<>();
    private final List<Trial.TriedRow> shown = new ArrayList<>();
    private final Tally tally = new Tally();
    private String form = "";

    /** A row that was held back and the amount that it counts with. */
    record HeldRow(Row row, BigDecimal amount) {}

    IntakeRun(
            Delivery delivery,
            Importer importer,
            DeliveryStore deliveries,
            boolean whole,
            Progress progress,
            int rowsShown) {
        this.delivery = delivery;
        this.importer = importer;
        this.deliveries = deliveries;
        this.whole = whole;
        this.progress = progress;
        this.rowsShown = rowsShown;
    }

    /** Reads the file and stores its rows; afterwards it is taken or {@linkplain #isTaken refused}. */
    void read() {
        try {
            readAndStore();
        } catch (DataIntegrityViolationException e) {
            LOG.error("{} violates a rule of the database that the import did not check", delivery.fileName(), e);
            refuse(
                    "DATEI-28",
                    "Ein Wert der Datei verletzt eine Regel der Datenbank: "
                            + e.getMostSpecificCause().getMessage() + " Bitte den Betrieb verständigen.");
        }
    }

    private void readAndStore() {
        Intake begun;
        try {
            begun = importer.begin(delivery);
        } catch (FileException e) {
            refuse(e.code(), String.valueOf(e.getMessage()));
            return;
        }
        try {
            readInto(begun);
        } finally {
            begun.settle();
        }
    }

    private void readInto(Intake begun) {
        try {
            Understood understood = importer.read(delivery, row -> take(begun, row));
            form = understood.form() + ", Profil „" + delivery.profile().name() + "“";
            understood.faults().forEach(fault -> (fault.severity() == Severity.ERROR ? refusal : faults).add(fault));
        } catch (FileException e) {
            refuse(e.code(), String.valueOf(e.getMessage()));
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + delivery.file(), e);
        }
        if (whole && tally.rejected() > 0) {
            refuse(
                    "DATEI-27",
                    "Dateien dieser Art werden nur vollständig übernommen. Zeilen mit Fehlern: " + tally.rejected()
                            + ". Bitte berichtigen und die Datei neu liefern.");
        }
        if (isTaken()) {
            begun.finish();
            flush();
            tally.totals().requireBalanced(begun.stored());
        }
    }

    private void refuse(String code, String message) {
        refusal.add(new Fault("", 0, "", Severity.ERROR, code, "", message));
    }

    private void take(Intake intake, Row row) {
        if (shown.size() < rowsShown) {
            row.showReading();
        }
        BigDecimal amount = intake.amount(row);
        Outcome outcome = intake.take(row);
        faults.addAll(row.faults());
        tally.count(amount, row.isRejected(), outcome);
        if (row.isRejected()) {
            held.add(new HeldRow(row, amount));
        }
        if (shown.size() < rowsShown) {
            shown.add(new Trial.TriedRow(row.sheet(), row.line(), row.reading(), row.isRejected()));
        }
        if (faults.size() + held.size() >= MOST_KEPT) {
            relieve();
        }
        if (tally.read() % 10_000 == 0) {
            progress.rows(delivery.fileName(), tally.read());
        }
    }

    /** Rows are stored with what is wrong with them; of a file that will be refused, only the first count. */
    private void relieve() {
        if (whole) {
            faults.subList(Math.min(faults.size(), MOST_KEPT / 2), faults.size())
                    .clear();
            held.subList(Math.min(held.size(), MOST_KEPT / 2), held.size()).clear();
        } else {
            flush();
        }
    }

    private void flush() {
        deliveries.faults(delivery.id(), faults);
        deliveries.rejected(delivery.id(), held);
        faults.clear();
        held.clear();
    }

    /** Records how it ended, after what a refused file stored was taken back. */
    void close() {
        if (!isTaken()) {
            deliveries.faults(delivery.id(), refusal);
            flush();
        }
        deliveries.end(delivery.id(), isTaken(), form, totals());
    }

    boolean isTaken() {
        return refusal.isEmpty();
    }

    Totals totals() {
        return isTaken() ? tally.totals() : tally.allRejected();
    }

    Delivery delivery() {
        return delivery;
    }

    String form() {
        return form;
    }

    List<Trial.TriedRow> shown() {
        return shown;
    }
}
