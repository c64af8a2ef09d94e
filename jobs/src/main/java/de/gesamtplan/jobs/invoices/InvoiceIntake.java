package de.gesamtplan.jobs.invoices;

import de.gesamtplan.domain.budget.InvoicedGoods;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Outcome;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.InvoiceStore;
import de.gesamtplan.jobs.store.InvoiceStore.Invoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks and stores one invoice. */
final class InvoiceIntake implements Intake {
    private static final int NAME = 300;
    private static final int CODE = 20;
    /** Decimals of quantities, as stored. */
    private static final int SCALE = 4;

    private final Delivery delivery;
    private final InvoiceStore invoices;

    InvoiceIntake(Delivery delivery, InvoiceStore invoices) {
        this.delivery = delivery;
        this.invoices = invoices;
    }

    /** The amount due for payment. */
    @Override
    public BigDecimal amount(Row row) {
        return row.control(InvoiceImporter.PAYABLE);
    }

    @Override
    public Outcome take(Row row) {
        String number = row.required(InvoiceImporter.NUMBER);
        String seller = row.required(InvoiceImporter.SELLER);
        String currency = row.required(InvoiceImporter.CURRENCY);
        if (currency != null && !currency.equals("EUR")) {
            row.error(
                    "RECHNUNG-04",
                    InvoiceImporter.CURRENCY,
                    "Die Rechnung lautet auf " + currency + ". Verarbeitet werden Rechnungen in EUR.");
        }
        if (row.text(InvoiceImporter.BUYER_REFERENCE) == null) {
            row.warning(
                    "RECHNUNG-08",
                    InvoiceImporter.BUYER_REFERENCE,
                    "Die Leitweg-ID (BT-10) fehlt. Die Rechnung ist übernommen; bitte den Lieferanten um die Angabe bitten.");
        }
        LocalDate issued = row.required(InvoiceImporter.ISSUED) == null ? null : row.date(InvoiceImporter.ISSUED);
        Money net = row.required(InvoiceImporter.NET) == null ? null : row.money(InvoiceImporter.NET);
        Money payable = row.required(InvoiceImporter.PAYABLE) == null ? null : row.money(InvoiceImporter.PAYABLE);
        if (row.isRejected() || number == null || seller == null || issued == null || net == null || payable == null) {
            return Outcome.ACCEPTED;
        }
        Invoice invoice = new Invoice(
                seller,
                number,
                issued,
                row.text(InvoiceImporter.BUYER_REFERENCE),
                row.text(InvoiceImporter.ORDER),
                row.text(InvoiceImporter.CONTRACT),
                net,
                payable,
                goods(row));
        Optional<Invoice> before = invoices.find(seller, number);
        if (before.isEmpty()) {
            invoices.add(delivery.id(), invoice);
        } else if (before.get().saysTheSameAs(invoice)) {
            return Outcome.REPLACED;
        } else {
            row.error(
                    "RECHNUNG-05",
                    InvoiceImporter.NUMBER,
                    "Die Rechnung " + number + " von " + seller
                            + " liegt schon mit anderem Inhalt vor. Bitte beim Lieferanten klären.");
        }
        return Outcome.ACCEPTED;
    }

    /** What the invoice counts; null if that is not one thing. */
    private static @Nullable InvoicedGoods goods(Row row) {
        String name = row.text(InvoiceImporter.GOODS);
        String unit = row.text(InvoiceImporter.UNIT);
        if (name == null || unit == null || name.length() > NAME || unit.length() > CODE) {
            return null;
        }
        BigDecimal quantity = row.decimal(InvoiceImporter.QUANTITY);
        Money gross = row.money(InvoiceImporter.GROSS);
        return quantity == null || gross == null
                ? null
                : new InvoicedGoods(name, quantity.setScale(SCALE, RoundingMode.HALF_UP), unit, gross);
    }

    @Override
    public void finish() {
        // Nothing is buffered.
    }

    @Override
    public BigDecimal stored() {
        return invoices.sumOf(delivery.id());
    }
}
