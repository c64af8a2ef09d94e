package de.gesamtplan.domain.energy.saving;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.duty.DutyState;
import java.math.BigDecimal;
import java.util.ArrayList;
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
        return ledgers(to, List.of(), energies("LRZ", consumption), Map.of("LRZ", saved))
                .get(0)
                .lines();
    }

    /** From 2023 on. */
    private static List<FinalEnergy> energies(String body, String... consumption) {
        List<FinalEnergy> energies = new ArrayList<>();
        for (int i = 0; i < consumption.length; i++) {
            energies.add(new FinalEnergy(
                    body, FinalEnergy.Kind.PUBLIC_BODY, 2023 + i, "", "", new BigDecimal(consumption[i]), ""));
        }
        return energies;
    }

    private static List<BodyLedger> ledgers(
            int to, List<SavingPool> pools, List<FinalEnergy> energies, Map<String, Map<Integer, String>> saved) {
        Map<String, Map<Integer, BigDecimal>> savings = new TreeMap<>();
        saved.forEach((body, years) -> years.forEach((year, kwh) ->
                savings.computeIfAbsent(body, name -> new TreeMap<>()).put(year, new BigDecimal(kwh))));
        SavingPlan plan =
                new SavingPlan(List.of(RULE), pools, List.of(), List.of(), List.of(), Map.of(), List.of(), Map.of());
        return BodyLedgers.of(plan, new BodyEnergy(energies, Map.of()), savings, to);
    }

    /**
     * 1.2 and 0.9 GWh: alone the first owes 24 MWh and saves 18 in 2024, the second owes nothing and saves 10. From 2025 on they
     * are pooled: 6 MWh owed and 10 over come in, 24 are owed (not 2 % of 2.1 GWh, which were 42) and 24 saved; 4 stay over.
     */
    @Test
    void bodiesAreApartUntilTheyPoolInWriting() {
        List<FinalEnergy> energies = energies("A", "1200000", "1200000");
        energies.addAll(energies("B", "900000", "900000"));
        List<SavingPool> pools = List.of(
                new SavingPool("Verbund", "A", 2025, "Vereinbarung vom 03.01.2025"),
                new SavingPool("Verbund", "B", 2025, "Vereinbarung vom 03.01.2025"));
        List<BodyLedger> ledgers = ledgers(
                2025, pools, energies, Map.of("A", Map.of(2024, "18000", 2025, "24000"), "B", Map.of(2024, "10000")));
        assertThat(ledgers).extracting(BodyLedger::owner).containsExactly("A", "B", "Verbund");
        assertThat(ledgers.get(0).lines()).singleElement().satisfies(line -> {
            assertThat(line.year()).isEqualTo(2024);
            assertThat(line.shortfalls().get(0).kilowattHours()).isEqualByComparingTo("6000");
        });
        assertThat(ledgers.get(1).lines().get(0).state()).isEqualTo(DutyState.NOT_APPLICABLE);
        assertThat(ledgers.get(2).bodies()).containsExactly("A", "B");
        assertThat(ledgers.get(2).lines()).singleElement().satisfies(line -> {
            assertThat(line.base().value()).isEqualByComparingTo("2100000");
            assertThat(line.owed().value()).isEqualByComparingTo("24000");
            assertThat(line.state()).isEqualTo(DutyState.MET);
            assertThat(line.surpluses()).singleElement().satisfies(over -> {
                assertThat(over.kilowattHours()).isEqualByComparingTo("4000");
                assertThat(over.until()).isEqualTo(2030);
            });
        });
    }

    /** A body that reports nothing uses at least what its data centres do: 1.5 GWh owe 30 MWh, 0.3 GWh say nothing. */
    @Test
    void metersOfDataCentresAreALowerBound() {
        SavingPlan plan = new SavingPlan(
                List.of(RULE), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), Map.of());
        BodyEnergy energy = new BodyEnergy(
                List.of(),
                Map.of(
                        "groß", Map.of(2023, Kpi.of(new BigDecimal("1500000"))),
                        "klein", Map.of(2023, Kpi.of(new BigDecimal("300000")))));
        List<BodyLedger> ledgers = BodyLedgers.of(plan, energy, Map.of(), 2024);
        assertThat(ledgers.get(0).lines().get(0).owed().value()).isEqualByComparingTo("30000");
        assertThat(ledgers.get(1).lines().get(0).state()).isEqualTo(DutyState.NOT_KNOWN);
        assertThat(ledgers.get(1).lines().get(0).why())
                .isEqualTo(
                        "Endenergie 2023 von klein ist nicht erfasst (endenergie); die Rechenzentren allein: 300.000 kWh");
    }

    /** EnEfG §§ 16 (4), 17 (4): 2.4 reported and 3.3 and 2.1 GWh metered are 2.6 in the mean; with 1.5 instead it may be anything. */
    @Test
    void meanOfThreeYearsIsSureOnlyAboveTheBound() {
        BigDecimal bound = new BigDecimal("2500000");
        List<FinalEnergy> first = energies("LRZ", "2400000");
        Kpi above = new BodyEnergy(first, Map.of("LRZ", metered("3300000", "2100000"))).meanOfThree("LRZ", 2025, bound);
        assertThat(above.value()).isEqualByComparingTo("2600000");
        Kpi open = new BodyEnergy(first, Map.of("LRZ", metered("3300000", "1500000"))).meanOfThree("LRZ", 2025, bound);
        assertThat(open.reason()).startsWith("Endenergie 2024 von LRZ ist nicht erfasst");
        Kpi known = new BodyEnergy(energies("LRZ", "1", "2", "3"), Map.of()).meanOfThree("LRZ", 2025, bound);
        assertThat(known.value()).isEqualByComparingTo("2");
    }

    private static Map<Integer, Kpi> metered(String in2024, String in2025) {
        return Map.of(2024, Kpi.of(new BigDecimal(in2024)), 2025, Kpi.of(new BigDecimal(in2025)));
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
        SavingLedger.Line line = ledger(2025, Map.of(), "1200000").get(1);
        assertThat(line.owed().isComputable()).isFalse();
        assertThat(line.owed().reason()).isEqualTo("Endenergie 2024 von LRZ ist nicht erfasst (endenergie)");
    }
}
