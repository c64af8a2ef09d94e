package de.gesamtplan.jobs.invoices;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.jspecify.annotations.Nullable;

/**
 * The business terms of an invoice, and its sums. A credit note counts negative: its amounts are written without a sign, be
 * it a document of its own or an invoice of one of the type codes for credit notes (BT-3, UNTDID 1001). A corrected invoice
 * (384) has its own signs.
 */
record InvoiceTerms(Map<String, String> values, InvoiceSums sums) {
    private static final Set<String> CREDIT_NOTES =
            Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532");

    /** @return null if it has no totals */
    static @Nullable InvoiceTerms of(Object document) {
        if (document instanceof InvoiceType invoice) {
            MonetaryTotalType totals = invoice.getLegalMonetaryTotal();
            String currency = invoice.getDocumentCurrencyCodeValue();
            Map<String, String> values = new LinkedHashMap<>();
            put(values, InvoiceImporter.NUMBER, invoice.getIDValue());
            put(values, InvoiceImporter.ISSUED, invoice.getIssueDateValue());
            put(values, InvoiceImporter.CURRENCY, currency);
            put(values, InvoiceImporter.BUYER_REFERENCE, invoice.getBuyerReferenceValue());
            putReferences(values, invoice.getOrderReference(), invoice.getContractDocumentReference());
            putSeller(values, invoice.getAccountingSupplierParty());
            boolean credit = CREDIT_NOTES.contains(invoice.getInvoiceTypeCodeValue());
            putAmounts(values, totals, credit);
            if (totals != null) {
                InvoiceGoods.ofInvoice(values, invoice.getInvoiceLine(), totals, credit);
            }
            return totals == null
                    ? null
                    : new InvoiceTerms(
                            values,
                            InvoiceSums.of(
                                    amounts(invoice.getInvoiceLine().stream()
                                            .map(InvoiceLineType::getLineExtensionAmountValue)),
                                    invoice.getAllowanceCharge(),
                                    invoice.getTaxTotal(),
                                    currency,
                                    totals));
        }
        if (document instanceof CreditNoteType note) {
            MonetaryTotalType totals = note.getLegalMonetaryTotal();
            String currency = note.getDocumentCurrencyCodeValue();
            Map<String, String> values = new LinkedHashMap<>();
            put(values, InvoiceImporter.NUMBER, note.getIDValue());
            put(values, InvoiceImporter.ISSUED, note.getIssueDateValue());
            put(values, InvoiceImporter.CURRENCY, currency);
            put(values, InvoiceImporter.BUYER_REFERENCE, note.getBuyerReferenceValue());
            putReferences(values, note.getOrderReference(), note.getContractDocumentReference());
            putSeller(values, note.getAccountingSupplierParty());
            putAmounts(values, totals, true);
            if (totals != null) {
                InvoiceGoods.ofCreditNote(values, note.getCreditNoteLine(), totals);
            }
            return totals == null
                    ? null
                    : new InvoiceTerms(
                            values,
                            InvoiceSums.of(
                                    amounts(note.getCreditNoteLine().stream()
                                            .map(CreditNoteLineType::getLineExtensionAmountValue)),
                                    note.getAllowanceCharge(),
                                    note.getTaxTotal(),
                                    currency,
                                    totals));
        }
        return null;
    }

    private static List<@Nullable BigDecimal> amounts(Stream<@Nullable BigDecimal> amounts) {
        return amounts.toList();
    }

    private static void putReferences(
            Map<String, String> values, @Nullable OrderReferenceType order, List<DocumentReferenceType> contracts) {
        put(values, InvoiceImporter.ORDER, order == null ? null : order.getIDValue());
        put(
                values,
                InvoiceImporter.CONTRACT,
                contracts.isEmpty() ? null : contracts.get(0).getIDValue());
    }

    private static void putSeller(Map<String, String> values, @Nullable SupplierPartyType supplier) {
        PartyType party = supplier == null ? null : supplier.getParty();
        if (party != null) {
            Stream.concat(
                            party.getPartyLegalEntity().stream().map(PartyLegalEntityType::getRegistrationNameValue),
                            party.getPartyName().stream().map(PartyNameType::getNameValue))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(name -> values.put(InvoiceImporter.SELLER, name));
        }
    }

    private static void putAmounts(Map<String, String> values, @Nullable MonetaryTotalType totals, boolean credit) {
        if (totals != null) {
            putAmount(values, InvoiceImporter.NET, totals.getTaxExclusiveAmountValue(), credit);
            putAmount(values, InvoiceImporter.PAYABLE, totals.getPayableAmountValue(), credit);
        }
    }

    private static void putAmount(
            Map<String, String> values, String term, @Nullable BigDecimal amount, boolean credit) {
        if (amount != null) {
            values.put(term, signed(amount, credit));
        }
    }

    static String signed(BigDecimal amount, boolean credit) {
        return (credit ? amount.negate() : amount).stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> values, String term, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.put(term, value.toString());
        }
    }
}
