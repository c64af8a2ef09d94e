package de.gesamtplan.jobs.invoices;

import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.intake.Understood;
import de.gesamtplan.jobs.store.InvoiceStore;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Takes in e-invoices: each file is one, and counts as one row of business terms. */
@Component
class InvoiceImporter implements Importer {
    static final String NUMBER = "Rechnungsnummer (BT-1)";
    static final String ISSUED = "Rechnungsdatum (BT-2)";
    static final String CURRENCY = "Währung (BT-5)";
    static final String BUYER_REFERENCE = "Leitweg-ID (BT-10)";
    static final String CONTRACT = "Vertrag (BT-12)";
    static final String ORDER = "Bestellung (BT-13)";
    static final String SELLER = "Verkäufer (BT-27)";
    static final String NET = "Netto (BT-109)";
    static final String GOODS = "Gegenstand (BT-153)";
    static final String QUANTITY = "Menge (BT-129)";
    static final String UNIT = "Einheit (BT-130)";
    static final String GROSS = "Brutto (BT-112)";
    static final String PAYABLE = "Zahlbetrag (BT-115)";

    private final InvoiceStore invoices;

    InvoiceImporter(InvoiceStore invoices) {
        this.invoices = invoices;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.INVOICE;
    }

    @Override
    public Intake begin(Delivery delivery) {
        return new InvoiceIntake(delivery, invoices);
    }

    @Override
    public Understood read(Delivery delivery, Consumer<Row> rows) throws IOException {
        rows.accept(Row.ofDocument(InvoiceDocument.read(delivery.file()), delivery.profile()));
        return new Understood("E-Rechnung", List.of());
    }
}
