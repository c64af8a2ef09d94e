package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import java.util.List;

/** E-invoices with what they belong to; those that belong to nothing come first. */
final class InvoiceTable {
    private InvoiceTable() {}

    static Table of(List<InvoiceStatus> invoices) {
        Table.Builder table = Table.of(
                        "E-Rechnungen des Haushaltsjahres",
                        Column.text("Verkäufer"),
                        Column.text("Rechnung"),
                        Column.date("Datum"),
                        Column.money("Zahlbetrag"),
                        Column.text("gehört zu"),
                        Column.text("Zahlung"),
                        Column.text("Lieferung"))
                .ifEmpty("Keine E-Rechnungen eingelesen.");
        invoices.stream().filter(invoice -> !invoice.isAssigned()).forEach(invoice -> row(table, invoice));
        invoices.stream().filter(InvoiceStatus::isAssigned).forEach(invoice -> row(table, invoice));
        if (!invoices.isEmpty()) {
            Money total =
                    Money.sum(invoices.stream().map(InvoiceStatus::payable).toList());
            table.total("Summe", null, null, total, null, null, null);
        }
        return table.build();
    }

    private static void row(Table.Builder table, InvoiceStatus invoice) {
        String owner = invoice.vorgang() != null
                ? "Vorgang " + invoice.vorgang()
                : invoice.contract() != null ? "Rahmenvertrag " + invoice.contract() : "nicht zugeordnet";
        table.row(
                invoice.seller(),
                invoice.number(),
                invoice.issued(),
                invoice.payable(),
                owner,
                invoice.ordered() ? "angeordnet" : "keine Anordnung dieses Betrags",
                "L" + invoice.deliveryId());
    }
}
