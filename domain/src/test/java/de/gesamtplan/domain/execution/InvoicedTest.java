package de.gesamtplan.domain.execution;

import static de.gesamtplan.domain.budget.BookingKind.ANORDNUNG;
import static de.gesamtplan.domain.execution.Year2027.DEVICES;
import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.domain.budget.InvoicedGoods;
import de.gesamtplan.domain.controlling.DeviationCause;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All items are planned as 100 Stück for 100 000, so 1 000 each, unless said otherwise. */
class InvoicedTest {
    private static InvoiceStatus invoice(String vorgang, String goods, String quantity, String unit, String gross) {
        return new InvoiceStatus(
                "Firma",
                "R-" + vorgang + goods + quantity,
                LocalDate.of(2027, 3, 1),
                Money.of(gross),
                vorgang,
                null,
                true,
                new InvoicedGoods(goods, new BigDecimal(quantity), unit, Money.of(gross)),
                3);
    }

    private static Year2027 paid(String planUnit, Map<Integer, Money> amounts, String paid) {
        return new Year2027()
                .item("FM", "1", "Notebooks", DEVICES, "", amounts, "100", planUnit)
                .booking("FM", DEVICES, "V", ANORDNUNG, paid, "1", "", "");
    }

    private static DeviationCause cause(PlanExecution execution, InvoiceStatus... invoices) {
        return Invoiced.of(execution, List.of(invoices))
                .causeOf(execution.overPlan().get(0));
    }

    /**
     * <pre>
     * 100 for 119 000: price effect 19 000, all of it
     * 130 for 130 000: quantity effect 30 000, all of it
     * 110 for 132 000: price effect 132 000 − 110 000 = 22 000, quantity effect 10 000, of 32 000
     *  10 for  11 000: price effect 1 000, less than half of what is over
     *   1 for  45 000: not the devices, but the whole delivery as one
     *  60 for  66 000 in pieces, planned in hours: not the same
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({
        "Stück,         119000, 100, H87, 119000, PRICE",
        "Stück,         130000, 130, C62, 130000, QUANTITY",
        "Lizenz,        132000, 110, C62, 132000, PRICE",
        "Stück,         150000,  10, H87,  11000, PRICE_OR_QUANTITY",
        "Stück,         145000,   1, C62,  45000, PRICE_OR_QUANTITY",
        "Stunden,       166000,  60, H87,  66000, PRICE_OR_QUANTITY",
        "Personentage,  120000, 100, DAY, 120000, PRICE",
        "Pauschale,     120000, 100, LS,  120000, PRICE_OR_QUANTITY"
    })
    void theGreaterEffectIsTheCauseIfItIsHalf(
            String planUnit, String paid, String quantity, String unit, String gross, DeviationCause cause) {
        PlanExecution execution =
                paid(planUnit, Map.of(2027, Money.of("100000")), paid).execution();

        assertThat(cause(execution, invoice("V", "Notebook", quantity, unit, gross)))
                .isEqualTo(cause);
    }

    @Test
    void whatInvoicesDoNotTellIsNotSaid() {
        PlanExecution oneYear =
                paid("Stück", Map.of(2027, Money.of("100000")), "119000").execution();
        InvoiceStatus unpaid = new InvoiceStatus(
                "Firma",
                "R",
                LocalDate.of(2027, 3, 1),
                Money.of("119000"),
                "V",
                null,
                false,
                new InvoicedGoods("Notebook", new BigDecimal("100"), "H87", Money.of("119000")),
                3);
        assertThat(cause(oneYear)).as("no invoice").isEqualTo(DeviationCause.PRICE_OR_QUANTITY);
        assertThat(cause(oneYear, unpaid)).as("not paid").isEqualTo(DeviationCause.PRICE_OR_QUANTITY);
        assertThat(cause(
                        oneYear,
                        invoice("V", "Notebook", "90", "H87", "110000"),
                        invoice("V", "Tasche", "10", "H87", "9000")))
                .as("two things")
                .isEqualTo(DeviationCause.PRICE_OR_QUANTITY);
        assertThat(cause(
                        oneYear,
                        invoice("V", "Notebook", "120", "H87", "142800"),
                        invoice("V", "Notebook", "-20", "H87", "-23800")))
                .as("with a credit note: 100 for 119 000")
                .isEqualTo(DeviationCause.PRICE);

        PlanExecution twoYears = paid("Stück", Map.of(2027, Money.of("100000"), 2028, Money.of("100000")), "119000")
                .execution();
        assertThat(cause(twoYears, invoice("V", "Notebook", "100", "H87", "119000")))
                .as("100 in one year or in both?")
                .isEqualTo(DeviationCause.PRICE_OR_QUANTITY);

        PlanExecution twoItems = paid("Stück", Map.of(2027, Money.of("100000")), "119000")
                .item("FM", "2", "Taschen", DEVICES, "", "100")
                .booking("FM", DEVICES, "V", ANORDNUNG, "50", "2", "", "")
                .execution();
        assertThat(cause(twoItems, invoice("V", "Notebook", "100", "H87", "119000")))
                .as("whose of both?")
                .isEqualTo(DeviationCause.PRICE_OR_QUANTITY);
    }
}
