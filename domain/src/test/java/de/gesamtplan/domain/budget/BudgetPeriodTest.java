package de.gesamtplan.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BudgetPeriodTest {

    @Test
    void aMonthEndsOnItsLastDay() {
        BudgetPeriod february = BudgetPeriod.parse("2028-02");
        assertThat(february.lastDay()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(february.monthsLeft()).isEqualTo(10);
        assertThat(february.includes(LocalDate.of(2028, 3, 1))).isFalse();
    }

    @Test
    void closingPeriodsBelongToTheOldYear() {
        BudgetPeriod closing = BudgetPeriod.parse("2026-16");
        assertThat(closing.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(closing.monthsLeft()).isZero();
        assertThat(closing.includes(new BudgetPeriod(2026, 13))).isTrue();
        assertThat(closing.includes(new BudgetPeriod(2025, 1))).isFalse();
    }

    @Test
    void otherWritingsAreRefused() {
        assertThatThrownBy(() -> BudgetPeriod.parse("2026-17")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BudgetPeriod.parse("September")).hasMessageContaining("2026-09");
    }
}
