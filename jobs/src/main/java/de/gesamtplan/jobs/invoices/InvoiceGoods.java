package de.gesamtplan.jobs.invoices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.unqualifieddatatypes_21.QuantityType;
import org.jspecify.annotations.Nullable;

/** What an invoice counts, if all its lines are of one thing in one unit; a quantity over several things would mislead. */
final class InvoiceGoods {
    private record Line(
            @Nullable String name,
            @Nullable String unit,
            @Nullable BigDecimal quantity) {
        static Line of(@Nullable ItemType item, @Nullable QuantityType quantity) {
            return new Line(
                    item == null || item.getNameValue() == null
                            ? null
                            : item.getNameValue().strip().replaceAll("\\s+", " "),
                    quantity == null ? null : quantity.getUnitCode(),
                    quantity == null ? null : quantity.getValue());
        }

        boolean isOfTheSame(Line other) {
            return name != null && unit != null && name.equals(other.name) && unit.equals(other.unit);
        }
    }

    private InvoiceGoods() {}

    static void ofInvoice(
            Map<String, String> values, List<InvoiceLineType> lines, MonetaryTotalType totals, boolean credit) {
        put(
                values,
                lines.stream()
                        .map(line -> Line.of(line.getItem(), line.getInvoicedQuantity()))
                        .toList(),
                totals,
                credit);
    }

    static void ofCreditNote(Map<String, String> values, List<CreditNoteLineType> lines, MonetaryTotalType totals) {
        put(
                values,
                lines.stream()
                        .map(line -> Line.of(line.getItem(), line.getCreditedQuantity()))
                        .toList(),
                totals,
                true);
    }

    private static void put(Map<String, String> values, List<Line> lines, MonetaryTotalType totals, boolean credit) {
        BigDecimal gross = totals.getTaxInclusiveAmountValue();
        Optional<BigDecimal> quantity = lines.isEmpty() || !lines.stream().allMatch(lines.get(0)::isOfTheSame)
                ? Optional.empty()
                : lines.stream()
                        .map(line -> Optional.ofNullable(line.quantity()))
                        .reduce((one, other) -> one.flatMap(a -> other.map(a::add)))
                        .flatMap(sum -> sum);
        if (gross != null && quantity.isPresent()) {
            values.put(InvoiceImporter.GOODS, String.valueOf(lines.get(0).name()));
            values.put(InvoiceImporter.UNIT, String.valueOf(lines.get(0).unit()));
            values.put(InvoiceImporter.QUANTITY, InvoiceTerms.signed(quantity.get(), credit));
            values.put(InvoiceImporter.GROSS, InvoiceTerms.signed(gross, credit));
        }
    }
}
