package de.gesamtplan.domain.energy.saving;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.budget.AppropriationKind;
import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BookingKind;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureFundsTest {
    private static final BudgetLine LINE = new BudgetLine("1620", "81201");
    private static final Origin ORIGIN = new Origin(1, "", 2);

    private static SavingMeasure measure(String item) {
        return new SavingMeasure(
                "M",
                "RZ1",
                "",
                "Kaltgang",
                LocalDate.of(2024, 12, 15),
                new BigDecimal("95000"),
                SavingMeasure.Effect.INFRASTRUCTURE,
                null,
                null,
                new BigDecimal("148000"),
                "16 20 / 812 01",
                item);
    }

    private static AppropriationMovement movement(AppropriationKind kind, String euros) {
        return new AppropriationMovement(
                2024,
                LINE,
                "Geräte",
                kind,
                null,
                Money.of(euros),
                LocalDate.of(2024, 1, 1),
                "",
                FundingSource.STATE,
                ORIGIN);
    }

    private static Booking booking(String vorgang, BookingKind kind, String euros, String item) {
        return new Booking(
                new BudgetPeriod(2024, 5),
                "LRZ",
                LINE,
                vorgang,
                kind,
                kind.name(),
                LocalDate.of(2024, 5, 2),
                Money.of(euros),
                "",
                item,
                "",
                "",
                ORIGIN);
    }

    private static final List<Booking> BOOKINGS = List.of(
            booking("V1", BookingKind.FESTLEGUNG, "148000", "LRZ-7"),
            booking("V1", BookingKind.ANORDNUNG, "48000", "LRZ-7"),
            booking("V2", BookingKind.ANORDNUNG, "52000", ""));

    @Test
    void lineAndItemByHand() {
        // Soll 400,000 − 50,000 locked = 350,000. Ist 48,000 + 52,000 = 100,000. Open 148,000 − 48,000 = 100,000.
        // Available 350,000 − 100,000 − 100,000 = 150,000
        MeasureFunds funds = MeasureFunds.of(
                measure("LRZ-7"),
                List.of(movement(AppropriationKind.ANSATZ, "400000"), movement(AppropriationKind.SPERRE, "50000")),
                BOOKINGS,
                List.of());
        assertThat(funds.soll()).isEqualTo(Money.of("350000"));
        assertThat(funds.available()).isEqualTo(Money.of("150000"));
        assertThat(funds.ordered()).isEqualTo(Money.of("100000"));
        assertThat(funds.paid()).isEqualTo(Money.of("48000"));
        assertThat(funds.planned()).isNull();
        assertThat(funds.gap()).isEqualTo("Planposition LRZ-7 steht in keinem Plan");
    }

    @Test
    void lineThatTheBudgetDoesNotKnowHasNoFunds() {
        MeasureFunds funds = MeasureFunds.of(measure(""), List.of(), BOOKINGS, List.of());
        assertThat(funds.soll()).isNull();
        assertThat(funds.available()).isNull();
        assertThat(funds.paid()).as("it names no item").isNull();
        assertThat(funds.gap()).isEqualTo("Haushaltsstelle 16 20 / 812 01 steht nicht im Haushalt 2024");
    }
}
