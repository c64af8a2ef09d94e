package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.util.function.Consumer;

/** Takes in one kind of delivery. */
public interface Importer {
    DeliveryKind kind();

    /** Begins a file. All that it stores belongs to one transaction with the delivery. */
    Intake begin(Delivery delivery);

    /** Reads the file's rows in order. */
    default Understood read(Delivery delivery, Consumer<Row> rows) throws IOException {
        return Table.read(delivery.file(), delivery.profile(), rows);
    }
}
