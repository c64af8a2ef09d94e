package de.gesamtplan.domain.energy.saving;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.duty.DutyEntry;
import de.gesamtplan.domain.energy.duty.DutyResult;
import de.gesamtplan.domain.energy.duty.DutyState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EnEfG § 6 (4) and (7), with the numbers of the design notes' energy vectors. */
class BodyDutiesTest {
    private static final BodyDuty FULL = duty("VOLL", "3000000", null);
    private static final BodyDuty SIMPLIFIED = duty("EINFACH", "1000000", "3000000");
    private static final BodyDuty REPORT = new BodyDuty(
            "MELDUNG",
            "EnEfG § 6 Abs. 7",
            "melden",
            null,
            LocalDate.of(2024, 11, 1),
            MonthDay.of(11, 1),
            "",
            Evidence.VERIFIED);

    private static BodyDuty duty(String key, String from, @Nullable String below) {
        return new BodyDuty(
                key,
                "EnEfG § 6 Abs. 4",
                key,
                new BodyDuty.Mean(new BigDecimal(from), below == null ? null : new BigDecimal(below), 2020, 2022),
                LocalDate.of(2026, 6, 30),
                null,
                "",
                Evidence.VERIFIED);
    }

    private static FinalEnergy energy(String body, int year, String sector, String carrier, String kwh) {
        return new FinalEnergy(
                body, FinalEnergy.Kind.PUBLIC_BODY, year, sector, carrier, new BigDecimal(kwh), "Bericht");
    }

    private static List<FinalEnergy> years(String mean) {
        BigDecimal kwh = new BigDecimal(mean);
        return List.of(
                energy("LRZ", 2020, "", "", kwh.add(BigDecimal.TEN).toString()),
                energy("LRZ", 2021, "", "Strom", kwh.subtract(BigDecimal.ONE).toString()),
                energy("LRZ", 2021, "", "Erdgas", "1"),
                energy("LRZ", 2022, "", "", kwh.subtract(BigDecimal.TEN).toString()));
    }

    private static SavingPlan plan(List<FinalEnergy> reported, BodyDuty... duties) {
        return new SavingPlan(
                List.of(), List.of(), List.of(duties), reported, List.of(), Map.of(), List.of(), Map.of());
    }

    private static List<DutyResult> results(SavingPlan plan, String today, DutyEntry... entries) {
        return new BodyDuties(2025, plan, List.of(entries), LocalDate.parse(today)).results();
    }

    @ParameterizedTest(name = "B13 mean {0} kWh: {1}")
    @CsvSource({"3000000, VOLL", "2999000, EINFACH", "1000000, EINFACH", "999999, keines"})
    void b13ManagementSystemByTheMeanOfThreeYears(String mean, String owed) {
        SavingPlan plan = plan(years(mean), FULL, SIMPLIFIED);
        assertThat(results(plan, "2026-05-01"))
                .filteredOn(result -> result.state() != DutyState.NOT_APPLICABLE)
                .extracting(DutyResult::duty)
                .isEqualTo(owed.equals("keines") ? List.of() : List.of(owed));
        BodyDuty only = BodyDuties.owed(plan).get("LRZ");
        assertThat(only == null ? "keines" : only.text()).isEqualTo(owed);
    }

    @Test
    void yearThatIsNotReportedIsNotKnownAndMunicipalitiesAreNoPublicBodies() {
        List<FinalEnergy> reported = new ArrayList<>(years("3000000").subList(0, 3));
        reported.add(new FinalEnergy(
                "Stadt", FinalEnergy.Kind.MUNICIPALITY, 2020, "", "", new BigDecimal("9000000"), "Bericht"));
        DutyResult only = results(plan(reported, FULL), "2026-07-01").get(0);
        assertThat(only.site()).isEqualTo("LRZ");
        assertThat(only.state()).isEqualTo(DutyState.NOT_KNOWN);
        assertThat(only.why()).isEqualTo("Endenergie 2022 ist nicht erfasst (endenergie)");
        assertThat(results(plan(reported, FULL), "2026-07-01")).hasSize(1);
    }

    @Test
    void entryDecidesAfterTheDay() {
        SavingPlan plan = plan(years("3000000"), FULL);
        assertThat(results(plan, "2026-05-01").get(0).state()).isEqualTo(DutyState.NOT_YET);
        assertThat(results(plan, "2026-07-01").get(0).why())
                .isEqualTo("kein Nachweis erfasst (nachweise); fällig war der 30.06.2026");
        assertThat(results(plan, "2026-07-01", met("LRZ", "VOLL", "2026-06-30"))
                        .get(0)
                        .state())
                .isEqualTo(DutyState.MET);
        assertThat(results(plan, "2026-07-02", met("LRZ", "VOLL", "2026-07-01"))
                        .get(0)
                        .state())
                .isEqualTo(DutyState.MISSED);
    }

    private static DutyEntry met(String body, String duty, String on) {
        return new DutyEntry(body, duty, null, DutyState.MET, LocalDate.parse(on), "");
    }

    @Test
    void stateReportsPetajouleBySectorAndCarrier() {
        // 1 GWh = 0.0036 PJ: 500 GWh + 250 GWh + 250 GWh = 1,000 GWh = 3.6 PJ
        List<FinalEnergy> reported = List.of(
                energy("LRZ", 2025, "Gebäude", "Strom", "500000000"),
                energy("LRZ", 2025, "Gebäude", "Fernwärme", "250000000"),
                new FinalEnergy(
                        "Stadt",
                        FinalEnergy.Kind.MUNICIPALITY,
                        2025,
                        "Verkehr",
                        "Strom",
                        new BigDecimal("250000000"),
                        ""),
                energy("Polizei", 2024, "Verkehr", "Diesel", "1"));
        StateEnergy energy = StateEnergy.of(2025, reported);
        assertThat(energy.petajoule().value()).isEqualByComparingTo("3.6");
        assertThat(energy.bySector().get("Gebäude")).isEqualByComparingTo("2.7");
        assertThat(energy.bySector().get("Verkehr")).isEqualByComparingTo("0.9");
        assertThat(energy.byCarrier().get("Strom")).isEqualByComparingTo("2.7");
        assertThat(energy.byCarrier().get("Fernwärme")).isEqualByComparingTo("0.9");
        assertThat(energy.absent()).containsExactly("Polizei");

        DutyResult duty = results(plan(reported, REPORT), "2026-10-01").get(0);
        assertThat(duty.site()).isEqualTo("Land");
        assertThat(duty.date()).isEqualTo("2026-11-01");
        assertThat(duty.state()).isEqualTo(DutyState.NOT_YET);
        assertThat(duty.why()).isEqualTo("fällig am 01.11.2026; für 2025 fehlt Polizei");
    }

    @Test
    void withoutReportedEnergyTheStatesReportIsNotKnown() {
        DutyResult duty = results(plan(List.of(), REPORT), "2026-11-02").get(0);
        assertThat(duty.state()).isEqualTo(DutyState.NOT_KNOWN);
        assertThat(duty.why()).endsWith("Endenergie 2025 ist nicht erfasst (endenergie)");
        assertThat(StateEnergy.of(2025, List.of(energy("LRZ", 2025, "", "", "1000")))
                        .summary())
                .isEqualTo("nicht aller Verbrauch hat einen Sektor; nicht aller Verbrauch hat einen Energieträger");
    }
}
