package de.gesamtplan.domain.energy.emission;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Balance;
import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmissionsTest {
    private static final YearMonth MONTH = YearMonth.of(2024, 5);

    private static EmissionFactor factor(Carrier carrier, Method method, String grams) {
        return new EmissionFactor(
                2024, carrier, method, "A", "endgültig", new BigDecimal(grams), "", Evidence.VERIFIED);
    }

    private static final FactorBook BOOK = FactorBook.of(List.of(
            factor(Carrier.ELECTRICITY, Method.LOCATION, "363"),
            factor(Carrier.ELECTRICITY, Method.RESIDUAL, "600"),
            factor(Carrier.DIESEL, Method.DIRECT, "266"),
            factor(Carrier.DISTRICT_HEAT, Method.DIRECT, "280")));

    private static Balance balance(Map<Role, String> amounts) {
        return Balance.of(
                MONTH,
                amounts.entrySet().stream()
                        .map(entry -> new MeterMonth(
                                entry.getKey().name(),
                                "RZ1",
                                entry.getKey(),
                                null,
                                MONTH,
                                true,
                                new BigDecimal(entry.getValue()),
                                new Coverage(1, 1, 0, 0, 0)))
                        .toList());
    }

    private static SupplyContract contract(
            @Nullable String renewable, @Nullable String guarantees, @Nullable String grams) {
        return new SupplyContract(
                "RZ1",
                LocalDate.of(2024, 1, 1),
                null,
                "Stadtwerk",
                renewable == null ? null : new BigDecimal(renewable),
                guarantees == null ? null : new BigDecimal(guarantees),
                grams == null ? null : new BigDecimal(grams),
                "");
    }

    private static Emissions emissions(Map<Role, String> amounts, SupplyContract contract, FactorBook book) {
        return Emissions.of(balance(amounts), contract, book, 2024, FactorChoice::grams);
    }

    @Test
    void scopesOfGridDieselAndHeat() {
        // B5: 100 l × 9.9 × 0.266 = 263.34 kg Scope 1; grid (1000 − 100) × 0.363 = 326.7, heat 500 × 0.280 = 140 Scope
        // 2
        Emissions all = emissions(
                Map.of(Role.MAIN, "1000", Role.CO_USER, "100", Role.DIESEL, "100", Role.DISTRICT_HEAT, "500"),
                contract("60", "60", null),
                BOOK);
        assertThat(all.location(1).value()).isEqualByComparingTo("263.34");
        assertThat(all.location(2).value()).isEqualByComparingTo("466.7");
        // market: 900 × 40 % × 0.600 = 216, and the heat
        assertThat(all.market(2).value()).isEqualByComparingTo("356");
        assertThat(all.location().value()).isEqualByComparingTo("730.04");
    }

    @Test
    void productOfTheContractCountsAsDelivered() {
        Emissions all = emissions(Map.of(Role.MAIN, "1000"), contract("60", "60", "274"), BOOK);
        assertThat(all.market().value()).isEqualByComparingTo("274");
        assertThat(all.sources().get(0).basis()).isEqualTo("Stromkennzeichnung Stadtwerk");
    }

    @Test
    void withoutResidualMixOnlyWhollyGuaranteedPowerIsKnown() {
        FactorBook none = FactorBook.of(List.of(factor(Carrier.ELECTRICITY, Method.LOCATION, "363")));
        assertThat(emissions(Map.of(Role.MAIN, "1000"), contract("100", "100", null), none)
                        .market()
                        .value())
                .isEqualByComparingTo("0");
        Emissions part = emissions(Map.of(Role.MAIN, "1000"), contract("60", "60", null), none);
        assertThat(part.market().reason()).isEqualTo("kein Emissionsfaktor für Strom (Restmix) 2024");
        assertThat(part.location().value()).isEqualByComparingTo("363");
    }

    /** Nothing known is not nothing renewable; of CO2 the residual mix stands for what is not known: 1,000 × 0.600. */
    @Test
    void unknownContractIsNoContractWithoutRenewables() {
        Map<Role, String> amounts = Map.of(Role.MAIN, "1000", Role.PV, "50");
        Site site = new Site("RZ1", "", "", null, null, null, null, false, null, null);
        SupplyContract unknown = SupplyContract.of(site, MONTH, List.of());
        assertThat(Renewable.of(balance(amounts), unknown).used())
                .isEqualTo(Kpi.missing(
                        "Stromvertrag unbekannt: für 05/2024 nennt ihn weder stromvertraege noch standorte"));
        assertThat(emissions(amounts, unknown, BOOK).market().value()).isEqualByComparingTo("600");
        assertThat(Renewable.of(balance(amounts), contract(null, null, null)).used())
                .isEqualTo(Kpi.missing(
                        "Stromvertrag mit Stadtwerk nennt weder „Anteil erneuerbar“ noch „Herkunftsnachweise“"));
        for (SupplyContract none :
                List.of(contract("0", null, null), contract("60", "0", null), contract(null, "0", null))) {
            assertThat(Renewable.of(balance(amounts), none).used().value()).isEqualByComparingTo("0");
        }
    }

    @Test
    void a11AndA13AndA14() {
        FactorBook green = FactorBook.of(List.of(factor(Carrier.ELECTRICITY, Method.LOCATION, "60")));
        FactorBook grey = FactorBook.of(List.of(factor(Carrier.ELECTRICITY, Method.LOCATION, "400")));
        SupplyContract none = contract(null, null, null);
        assertThat(emissions(Map.of(Role.MAIN, "16800"), none, grey).location().value())
                .isEqualByComparingTo("6720");
        assertThat(emissions(Map.of(Role.MAIN, "16800"), none, green).location().value())
                .isEqualByComparingTo("1008");
        assertThat(emissions(Map.of(Role.MAIN, "10000000"), none, BOOK)
                        .location()
                        .value())
                .isEqualByComparingTo("3630000");
        assertThat(emissions(Map.of(Role.MAIN, "1000000"), none, BOOK)
                        .location()
                        .value())
                .isEqualByComparingTo("363000");
    }
}
