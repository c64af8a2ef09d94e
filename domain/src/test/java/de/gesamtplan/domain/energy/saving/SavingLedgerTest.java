package de.gesamtplan.domain.energy.saving;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.duty.DutyState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EnEfG § 6, with the numbers of the design notes' energy vectors. */
class SavingLedgerTest {
    private static final SavingRule RULE = new SavingRule(
            2024, new BigDecimal("2"), new BigDecimal("1000000"), 2, 5, "EnEfG § 6 (1)", Evidence.VERIFIED);

    private static List<SavingLedger.Line> ledger(int to, Map<Integer, String> saved, String... consumption) {
        TreeMap<Integer, Kpi> years = new TreeMap<>();
        for (int i = 0; i < consumption.length; i++) {
            years.put(2023 + i, Kpi.of(new BigDecimal(consumption[i])));
        }
        TreeMap<Integer, BigDecimal> savings = new TreeMap<>();
        saved.forEach((year, kwh) -> savings.put(year, new BigDecimal(kwh)));
        return SavingLedger.of(List.of(RULE), years, savings, to);
    }

    @Test
    void b10ShortfallIsDueWithinTwoYears() {
        SavingLedger.Line line = ledger(2024, Map.of(2024, "18000"), "1200000").get(0);
        assertThat(line.owed().value()).isEqualByComparingTo("24000");
        assertThat(line.shortfalls()).hasSize(1);
        assertThat(line.shortfalls().get(0).kilowattHours()).isEqualByComparingTo("6000");
        assertThat(line.shortfalls().get(0).until()).isEqualTo(2026);
        assertThat(line.state()).isEqualTo(DutyState.NOT_YET);
    }

    @Test
    void shortfallNotMadeUpInTwoYearsIsMissed() {
        // owed 24,000 each year; saved 18,000, 24,000, 24,000: 6,000 stay open, of 2024 first, then of 2025, then of
        // 2026
        List<SavingLedger.Line> lines =
                ledger(2026, Map.of(2024, "18000", 2025, "24000", 2026, "24000"), "1200000", "1200000", "1200000");
        assertThat(lines).extracting(SavingLedger.Line::state).containsOnly(DutyState.NOT_YET);
        assertThat(lines.get(2).shortfalls().get(0).year()).isEqualTo(2026);
        // nothing saved at all: what was owed for 2024 is overdue at the end of 2026
        List<SavingLedger.Line> idle = ledger(2026, Map.of(), "1200000", "1200000", "1200000");
        assertThat(idle)
                .extracting(SavingLedger.Line::state)
                .containsExactly(DutyState.NOT_YET, DutyState.NOT_YET, DutyState.MISSED);
    }

    @Test
    void surplusIsUsedForFiveYearsAndLapses() {
        // 2024: 124,000 saved, 24,000 owed, 100,000 over; 24,000 used each year 2025 to 2028, 4,000 in 2029: 20,000
        // open
        List<SavingLedger.Line> lines =
                ledger(2029, Map.of(2024, "124000"), "1200000", "1200000", "1200000", "1200000", "1200000", "1200000");
        assertThat(lines.get(0).surpluses().get(0).kilowattHours()).isEqualByComparingTo("100000");
        assertThat(lines.get(4).state()).isEqualTo(DutyState.MET);
        assertThat(lines.get(5).shortfalls().get(0).kilowattHours()).isEqualByComparingTo("20000");
        // without any duty after 2024 the surplus lapses in 2030
        List<SavingLedger.Line> idle = ledger(2030, Map.of(2024, "124000"), "1200000", "1", "1", "1", "1", "1", "1");
        assertThat(idle.get(5).lapsed()).isEqualByComparingTo("0");
        assertThat(idle.get(6).lapsed()).isEqualByComparingTo("100000");
    }

    @ParameterizedTest(name = "B12 {0} kWh: {1}")
    @CsvSource({"999999, NOT_APPLICABLE", "1000000, NOT_YET"})
    void b12OneGigawattHourOrMore(String consumption, DutyState state) {
        assertThat(ledger(2024, Map.of(), consumption).get(0).state()).isEqualTo(state);
    }

    @Test
    void unknownConsumptionIsNotKnown() {
        SavingLedger.Line line = ledger(2024, Map.of()).get(0);
        assertThat(line.state()).isEqualTo(DutyState.NOT_KNOWN);
        assertThat(line.why()).isEqualTo("Endenergie 2023 ist nicht erfasst");
    }
}
