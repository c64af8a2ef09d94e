package de.gesamtplan.domain.bundling.award;

import static de.gesamtplan.domain.bundling.award.Shelf.SAVING;
import static de.gesamtplan.domain.bundling.award.Shelf.award;
import static de.gesamtplan.domain.bundling.award.Shelf.counted;
import static de.gesamtplan.domain.bundling.award.Shelf.demand;
import static de.gesamtplan.domain.bundling.award.Shelf.joint;
import static de.gesamtplan.domain.bundling.award.Shelf.notebooks;
import static de.gesamtplan.domain.bundling.award.Shelf.outlook;
import static de.gesamtplan.domain.bundling.award.Shelf.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.ContractUse;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardOutlookTest {
    /** 69.99 % of 1,000,000.00 is shown as 69.9 and is not 70; the maximum itself is the end. */
    @ParameterizedTest
    @CsvSource({
        "0, FREE, 1000000.00",
        "699999.99, FREE, 300000.01",
        "700000, NOTICED, 300000.00",
        "850000, WARNED, 150000.00",
        "949999.99, WARNED, 50000.01",
        "950000, CRITICAL, 50000.00",
        "999999.99, CRITICAL, 0.01",
        "1000000, EXHAUSTED, 0.00",
        "1200000, EXHAUSTED, 0.00"
    })
    void contractsWarnBeforeTheirMaximumIsReached(String called, ContractUse.Level level, String rest) {
        ContractUse use = notebooks("1000000", called);
        assertThat(use.level()).isEqualTo(level);
        assertThat(use.rest().toString()).isEqualTo(rest);
    }

    /** FM 119,000 + 0, MBW 59,500 + 59,500: 238,000.00 with tax, 200,000.00 without; 2027: 178,500.00, 2028: 59,500.00. */
    @Test
    void whatAContractCoversIsCalledOff() {
        Demand fm = demand("FM", "Notebooks", "30213100", "119000", "0", "RV-1");
        Demand mbw = demand("MBW", "Notebooks", null, "59500", "59500", null);
        Award award = award(notebooks("1000000", "800000"), fm, mbw);
        assertThat(award.perYear())
                .containsExactlyEntriesOf(
                        new TreeMap<>(java.util.Map.of(2027, Money.of("178500.00"), 2028, Money.of("59500.00"))));
        assertThat(award.covers()).singleElement().satisfies(cover -> {
            assertThat(cover.bases()).containsExactly(Basis.NAMED, Basis.CONCEPT);
            assertThat(cover.net()).isEqualTo(Money.of("200000.00"));
            assertThat(cover.callable()).isEqualTo(Money.of("200000.00"));
            assertThat(cover.whole()).isTrue();
        });
        assertThat(award.advice()).isEqualTo(Award.Advice.CALL_OFF);
        assertThat(award.toTender()).isEqualTo(Money.of("0.00"));
    }

    @Test
    void restTermAndEntitlementLimitTheCallOff() {
        Demand fm = demand("FM", "Notebooks", "30213100", "119000", "0", null);
        Demand mbw = demand("MBW", "Notebooks", "30213100", "59500", "59500", null);
        // One cent short of 200,000.00: what is left is called off, one cent is to be tendered.
        Award short1 = award(notebooks("1000000", "800000.01"), fm, mbw);
        assertThat(short1.advice()).isEqualTo(Award.Advice.CALL_OFF_PARTLY);
        assertThat(short1.covers().get(0).callable()).isEqualTo(Money.of("199999.99"));
        assertThat(short1.toTender()).isEqualTo(Money.of("0.01"));
        // Ends within 2028: what is bought once can be called off until then, all 200,000.00; what is planned for 2028
        // cannot
        // be any more if it ends the year before, which leaves 178,500.00 / 1.19 = 150,000.00.
        assertThat(award(use("RV-1", "Notebooks", "30213100", "1000000", "0", "alle", "2028-06-30"), fm, mbw)
                        .advice())
                .isEqualTo(Award.Advice.CALL_OFF);
        Award ends = award(use("RV-1", "Notebooks", "30213100", "1000000", "0", "alle", "2027-12-31"), fm, mbw);
        assertThat(ends.covers().get(0).net()).isEqualTo(Money.of("150000.00"));
        assertThat(ends.covers().get(0).beyond()).isEqualTo(Money.of("50000.00"));
        assertThat(ends.advice()).isEqualTo(Award.Advice.CALL_OFF_PARTLY);
        assertThat(ends.toTender()).isEqualTo(Money.of("50000.00"));
        // Only FM may: 119,000.00 / 1.19 = 100,000.00.
        Cover one = award(use("RV-1", "Notebooks", "30213100", "1000000", "0", "FM", "2029-12-31"), fm, mbw)
                .covers()
                .get(0);
        assertThat(one.notEntitled()).containsExactly("MBW");
        assertThat(one.net()).isEqualTo(Money.of("100000.00"));
        // Used up, over, or nobody may: tender.
        assertThat(award(notebooks("1000000", "1000000"), fm, mbw).advice()).isEqualTo(Award.Advice.TENDER);
        assertThat(award(use("RV-1", "Notebooks", "30213100", "1000000", "0", "SK", "2029-12-31"), fm, mbw)
                        .advice())
                .isEqualTo(Award.Advice.TENDER);
    }

    /**
     * Maintenance goes on: of 2028, a leap year, the contract that ends on 30 June covers 182 of 366 days. MBW's 59,500.00 of
     * that year become 29,587.43; with 119,000.00 and 59,500.00 of 2027 that is 208,087.43, without tax 174,863.39. All ask
     * for 200,000.00 without tax, so that 25,136.61 are to be tendered.
     */
    @Test
    void whatGoesOnIsCoveredByTheDay() {
        Demand fm = demand("FM", "Wartung Notebooks", null, "119000", "0", null);
        Demand mbw = demand("MBW", "Wartung Notebooks", null, "59500", "59500", null);
        Award award =
                award(use("RV-1", "Wartung Notebooks", "50312000", "1000000", "0", "alle", "2028-06-30"), fm, mbw);
        assertThat(award.covers().get(0).net()).isEqualTo(Money.of("174863.39"));
        assertThat(award.covers().get(0).beyond()).isEqualTo(Money.of("25136.61"));
        assertThat(award.advice()).isEqualTo(Award.Advice.CALL_OFF_PARTLY);
        assertThat(award.toTender()).isEqualTo(Money.of("25136.61"));
    }

    /**
     * 150,000.00 are left. A single demand that names the contract takes 11,900.00 / 1.19 = 10,000.00, the first proposal
     * 119,000.00 / 1.19 = 100,000.00; of the 100,000.00 of the second 40,000.00 can still be called off.
     */
    @Test
    void noRestIsGivenAwayTwice() {
        Demand single = demand("SK", "Notebook", "30213100", "11900", "0", "RV-1");
        Demand[] first = {
            demand("FM", "Notebooks", "30213100", "59500", "0", null),
            demand("MBW", "Notebooks", "30213100", "59500", "0", null)
        };
        Demand[] second = {
            demand("FM", "Notebook", "30213100", "59500.00", "0", null),
            demand("MBW", "Notebook", "30213100", "59500.00", "0", null)
        };
        AwardOutlook outlook = outlook(
                List.of(joint(first), joint(second)),
                List.of(notebooks("1000000", "850000")),
                single,
                first[0],
                first[1],
                second[0],
                second[1]);
        assertThat(outlook.awards())
                .extracting(award -> award.covers().get(0).callable())
                .containsExactly(Money.of("100000.00"), Money.of("40000.00"));
        assertThat(outlook.awards())
                .extracting(Award::advice)
                .containsExactly(Award.Advice.CALL_OFF, Award.Advice.CALL_OFF_PARTLY);
        assertThat(outlook.contracts()).singleElement().satisfies(planned -> {
            assertThat(planned.planned()).isEqualTo(Money.of("150000.00"));
            assertThat(planned.after().percent()).isEqualByComparingTo("100");
        });
    }

    @Test
    void lotsFollowTheSizesThatTitlesName() {
        Award award = award(
                use("RV-9", "Tablets", "30213200", "1", "0", "alle", "2029-12-31"),
                counted("FM", "Monitor 24 Zoll", null, "10", "Stück", "2000", "0", null),
                counted("MBW", "Monitore 24 Zoll", null, "20", "Stk.", "0", "5000", null),
                counted("SK", "Monitor 9.5 Zoll", null, "5", "Stück", "2500", "500", null),
                counted("LT", "Monitore", null, "1", "psch.", "300", "0", null));
        assertThat(award.lots()).extracting(Lot::size).containsExactly("9.5 Zoll", "24 Zoll", "");
        Lot first = award.lots().get(1);
        assertThat(first.quantity()).isEqualByComparingTo("30");
        assertThat(first.unit()).isEqualTo("Stück");
        assertThat(first.departments()).containsExactly("FM", "MBW");
        assertThat(first.perYear())
                .containsExactlyEntriesOf(
                        new TreeMap<>(java.util.Map.of(2027, Money.of("2000.00"), 2028, Money.of("5000.00"))));
        // 2,000.00 / 10 = 200.00; 5,000.00 / 20 = 250.00.
        assertThat(first.prices())
                .isEqualTo(new PriceSpread(
                        new Unit("Stück", Unit.Kind.PIECE), 2, "FM", Money.of("200.00"), "MBW", Money.of("250.00")));
        assertThat(award.lots().get(2).quantity()).isNull();
        assertThat(Money.sum(award.lots().stream().map(Lot::volume).toList())).isEqualTo(Money.of("10300.00"));
    }

    /**
     * Pieces are paid for once: FM 119,000.00 for 100 = 1,190.00; MBW 119,000.00 over two years for 80 = 1,487.50. Licences
     * are paid for each year: FM 10,000.00 for 100 in one year = 100.00; MBW 24,000.00 for 100 in two = 120.00. Lump sums
     * and a single department say nothing.
     */
    @Test
    void onlyComparablePricesAreCompared() {
        ContractUse none = use("RV-9", "Tablets", "30213200", "1", "0", "alle", "2029-12-31");
        Demand fm = counted("FM", "Notebooks", null, "100", "Stück", "119000", "0", null);
        Demand mbw = counted("MBW", "Notebooks", null, "80", "Stk", "59500", "59500", null);
        assertThat(award(none, fm, mbw).lots().get(0).prices())
                .isEqualTo(new PriceSpread(
                        new Unit("Stück", Unit.Kind.PIECE), 2, "FM", Money.of("1190.00"), "MBW", Money.of("1487.50")));
        Demand once = counted("FM", "Bürosoftware", null, "100", "Lizenz", "10000", "0", null);
        Demand twice = counted("MBW", "Bürosoftware", null, "100", "Lizenzen", "12000", "12000", null);
        PriceSpread running = award(none, once, twice).lots().get(0).prices();
        assertThat(running)
                .isEqualTo(new PriceSpread(
                        new Unit("Lizenz", Unit.Kind.RUNNING), 2, "FM", Money.of("100.00"), "MBW", Money.of("120.00")));
        assertThat(award(none, fm, fm).lots().get(0).prices()).isNull();
        assertThat(award(
                                none,
                                counted("FM", "Notebooks", null, "1", "psch.", "1000", "0", null),
                                counted("MBW", "Notebooks", null, "1", "Pauschale", "9000", "0", null))
                        .lots()
                        .get(0)
                        .prices())
                .isNull();
        // 300.00 is three times 100.00, 300.01 is more.
        assertThat(spread("300.00").isWide()).isFalse();
        assertThat(spread("300.01").isWide()).isTrue();
    }

    private static PriceSpread spread(String highest) {
        return new PriceSpread(
                new Unit("Stück", Unit.Kind.PIECE), 2, "FM", Money.of("100.00"), "MBW", Money.of(highest));
    }

    /** 3 % and 10 % of 333.33: 9.9999 and 33.333. */
    @Test
    void savingsAreARangeWithItsAssumption() {
        assertThat(SAVING.low(Money.of("333.33"))).isEqualTo(Money.of("10.00"));
        assertThat(SAVING.high(Money.of("333.33"))).isEqualTo(Money.of("33.33"));
        assertThatThrownBy(() -> new Saving(BigDecimal.TEN, BigDecimal.ONE, "Annahme"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
