package de.gesamtplan.jobs.invoices;

import de.gesamtplan.jobs.intake.FileException;
import java.math.BigDecimal;
import java.util.List;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AllowanceChargeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import org.jspecify.annotations.Nullable;

/**
 * The sums of an invoice, which must follow from one another (EN 16931-1, BR-CO-10 to BR-CO-16), in the invoice's currency.
 *
 * @param lines sum of the line net amounts (BT-131)
 * @param allowances sum of the allowances on document level (BT-92)
 * @param charges sum of the charges on document level (BT-99)
 * @param vat total VAT amount (BT-110)
 */
record InvoiceSums(
        BigDecimal lines, BigDecimal allowances, BigDecimal charges, BigDecimal vat, MonetaryTotalType totals) {

    static InvoiceSums of(
            List<@Nullable BigDecimal> lineAmounts,
            List<AllowanceChargeType> allowanceCharges,
            List<TaxTotalType> taxes,
            @Nullable String currency,
            MonetaryTotalType totals) {
        BigDecimal lines = BigDecimal.ZERO;
        for (BigDecimal line : lineAmounts) {
            lines = lines.add(or0(line));
        }
        BigDecimal allowances = BigDecimal.ZERO;
        BigDecimal charges = BigDecimal.ZERO;
        for (AllowanceChargeType each : allowanceCharges) {
            if (each.getChargeIndicator() != null && each.getChargeIndicator().isValue()) {
                charges = charges.add(or0(each.getAmountValue()));
            } else {
                allowances = allowances.add(or0(each.getAmountValue()));
            }
        }
        BigDecimal vat = BigDecimal.ZERO;
        for (TaxTotalType tax : taxes) {
            String in = tax.getTaxAmount() == null ? null : tax.getTaxAmount().getCurrencyID();
            // A second total may state the VAT in the currency of the accounts (BT-111).
            if (in == null || in.equals(currency)) {
                vat = vat.add(or0(tax.getTaxAmountValue()));
            }
        }
        return new InvoiceSums(lines, allowances, charges, vat, totals);
    }

    private static BigDecimal or0(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** @throws FileException if a sum does not follow from its parts; the message has both numbers */
    void check() {
        BigDecimal net = or0(totals.getTaxExclusiveAmountValue());
        BigDecimal gross = or0(totals.getTaxInclusiveAmountValue());
        BigDecimal statedLines = or0(totals.getLineExtensionAmountValue());
        require("BR-CO-10", "Summe der Positionen (BT-106)", statedLines, lines);
        require("BR-CO-11", "Summe der Nachlässe (BT-107)", or0(totals.getAllowanceTotalAmountValue()), allowances);
        require("BR-CO-12", "Summe der Zuschläge (BT-108)", or0(totals.getChargeTotalAmountValue()), charges);
        require(
                "BR-CO-13",
                "Gesamtbetrag netto (BT-109)",
                net,
                statedLines.subtract(allowances).add(charges));
        require("BR-CO-15", "Gesamtbetrag brutto (BT-112)", gross, net.add(vat));
        require(
                "BR-CO-16",
                "Zahlbetrag (BT-115)",
                or0(totals.getPayableAmountValue()),
                gross.subtract(or0(totals.getPrepaidAmountValue())).add(or0(totals.getPayableRoundingAmountValue())));
    }

    private static void require(String rule, String what, BigDecimal stated, BigDecimal computed) {
        if (stated.compareTo(computed) != 0) {
            throw new FileException(
                    "RECHNUNG-06",
                    "Die Rechnung widerspricht sich (" + rule + "): " + what + " ist mit " + stated.toPlainString()
                            + " angegeben, aus ihren Teilen ergeben sich " + computed.toPlainString()
                            + ". Bitte vom Lieferanten berichtigt anfordern.");
        }
    }
}
