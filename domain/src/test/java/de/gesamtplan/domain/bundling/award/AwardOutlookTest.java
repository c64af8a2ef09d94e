package de.gesamtplan.domain.bundling.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gesamtplan.domain.bundling.Band;
import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.ContentKey;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.Score;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardOutlookTest {
    private static final Tax TAX = new Tax(new BigDecimal("19"));
    private static final Saving SAVING = new Saving(new BigDecimal("3"), new BigDecimal("10"), "Annahme");

    private static Demand demand(
            String department,
            @Nullable String cpv,
            String quantity,
            String in2027,
            String in2028,
            @Nullable String rv) {
        TreeMap<Integer, Money> amounts = new TreeMap<>();
        amounts.put(2027, Money.of(in2027));
        amounts.put(2028, Money.of(in2028));
        return new Demand(
                department,
                "1",
                "Notebook",
                null,
                null,
                cpv,
                new BigDecimal(quantity),
                "Stück",
                amounts,
                rv,
                new Origin(1, "", 2));
    }

    private static JointProcurement joint(Demand... demands) {
        List<BundlingProposal.Member> members = List.of(demands).stream()
                .map(d -> new BundlingProposal.Member(
                        d, new ContentKey(d.department(), "notebook"), Band.PROPOSED, new Score(List.of()), ""))
                .toList();
        BundlingProposal proposal = new BundlingProposal(
                "B1",
                "",
                "Notebook",
                "Beschaffung",
                demands[0],
                members,
                Band.PROPOSED,
                BigDecimal.ONE,
                "gleich",
                null);
        Money volume = Money.sum(List.of(demands).stream().map(Demand::volume).toList());
        return new JointProcurement(proposal, volume, TAX.net(volume), null, null, List.of());
    }

    private static ContractUse use(String maximum, String called, String entitled, String validTo) {
        return new ContractUse(
                new FrameworkContract(
                        "RV-1",
                        "Notebooks",
                        List.of("30213100"),
                        List.of(entitled.split(",")),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.parse(validTo),
                        Money.of(maximum)),
                Money.of(called));
    }

    private static AwardOutlook outlook(ContractUse use, Demand... demands) {
        return AwardOutlook.of(List.of(joint(demands)), List.of(demands), Set.of(), List.of(use), TAX, SAVING);
    }

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
        ContractUse use = use("1000000", called, "alle", "2029-12-31");
        assertThat(use.level()).isEqualTo(level);
        assertThat(use.rest().toString()).isEqualTo(rest);
    }

    /** FM 119,000 + 0, MBW 59,500 + 59,500: 238,000.00 with tax, 200,000.00 without; 2027: 178,500.00, 2028: 59,500.00. */
    @Test
    void whatAContractCoversIsCalledOff() {
        Demand fm = demand("FM", "30213100", "100", "119000", "0", "RV-1");
        Demand mbw = demand("MBW", null, "80", "59500", "59500", null);
        Award award = outlook(use("1000000", "800000", "alle", "2029-12-31"), fm, mbw)
                .awards()
                .get(0);
        assertThat(award.perYear())
                .containsExactlyEntriesOf(
                        new TreeMap<>(java.util.Map.of(2027, Money.of("178500.00"), 2028, Money.of("59500.00"))));
        assertThat(award.covers()).singleElement().satisfies(cover -> {
            assertThat(cover.net()).isEqualTo(Money.of("200000.00"));
            assertThat(cover.whole()).isTrue();
        });
        assertThat(award.advice()).isEqualTo(Award.Advice.CALL_OFF);
    }

    @Test
    void restTermAndEntitlementLimitTheCallOff() {
        Demand fm = demand("FM", "30213100", "100", "119000", "0", null);
        Demand mbw = demand("MBW", "30213100", "80", "59500", "59500", null);
        // One cent short of 200,000.00.
        assertThat(outlook(use("1000000", "800000.01", "alle", "2029-12-31"), fm, mbw)
                        .awards()
                        .get(0)
                        .advice())
                .isEqualTo(Award.Advice.CALL_OFF_PARTLY);
        // Ends within 2028: only 2027 counts, 178,500.00 / 1.19 = 150,000.00.
        Cover ends = outlook(use("1000000", "0", "alle", "2028-06-30"), fm, mbw)
                .awards()
                .get(0)
                .covers()
                .get(0);
        assertThat(ends.years()).containsExactly(2027);
        assertThat(ends.net()).isEqualTo(Money.of("150000.00"));
        assertThat(ends.whole()).isFalse();
        // Only FM may: 119,000.00 / 1.19 = 100,000.00.
        Cover one = outlook(use("1000000", "0", "FM", "2029-12-31"), fm, mbw)
                .awards()
                .get(0)
                .covers()
                .get(0);
        assertThat(one.notEntitled()).containsExactly("MBW");
        assertThat(one.net()).isEqualTo(Money.of("100000.00"));
        // Used up, or over: tender.
        assertThat(outlook(use("1000000", "1000000", "alle", "2029-12-31"), fm, mbw)
                        .awards()
                        .get(0)
                        .advice())
                .isEqualTo(Award.Advice.TENDER);
        assertThat(outlook(use("1000000", "0", "SK", "2029-12-31"), fm, mbw)
                        .awards()
                        .get(0)
                        .advice())
                .isEqualTo(Award.Advice.TENDER);
    }

    @Test
    void mavericksBypassAContractThatWouldServeThem() {
        Demand with = demand("FM", "30213100", "1", "100", "0", "RV-1");
        Demand without = demand("MBW", "30213100", "1", "100", "0", null);
        Demand elsewhere = demand("MBW", "30213100", "1", "200", "0", "RV-9");
        Demand other = demand("MBW", "48000000", "1", "100", "0", null);
        ContractUse use = use("1000", "0", "alle", "2029-12-31");
        assertThat(outlook(use, with, without, elsewhere, other).mavericks())
                .extracting(Maverick::demand)
                .containsExactly(elsewhere, without);
        assertThat(outlook(use("1000", "0", "FM", "2029-12-31"), without).mavericks())
                .isEmpty();
        assertThat(outlook(use("1000", "1000", "alle", "2029-12-31"), without).mavericks())
                .isEmpty();
        assertThat(outlook(use("1000", "0", "alle", "2026-12-31"), without).mavericks())
                .isEmpty();
    }

    /** FM 119,000.00 for 100 = 1,190.00 each; MBW 119,000.00 for 80 = 1,487.50 each. */
    @Test
    void pricesPerUnitAreComparedBetweenDepartments() {
        Demand fm = demand("FM", null, "100", "119000", "0", null);
        Demand mbw = demand("MBW", null, "80", "59500", "59500", null);
        assertThat(outlook(use("1", "0", "alle", "2029-12-31"), fm, mbw)
                        .awards()
                        .get(0)
                        .prices())
                .isEqualTo(new PriceSpread("Stück", "FM", Money.of("1190.00"), "MBW", Money.of("1487.50")));
        assertThat(outlook(use("1", "0", "alle", "2029-12-31"), fm, fm)
                        .awards()
                        .get(0)
                        .prices())
                .isNull();
    }

    /** 3 % and 10 % of 333.33: 9.9999 and 33.333. */
    @Test
    void savingsAreARangeWithItsAssumption() {
        assertThat(SAVING.low(Money.of("333.33"))).isEqualTo(Money.of("10.00"));
        assertThat(SAVING.high(Money.of("333.33"))).isEqualTo(Money.of("33.33"));
        assertThatThrownBy(() -> new Saving(BigDecimal.TEN, BigDecimal.ONE, "Annahme"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatThreeDepartmentsNeedWithoutAStandardIsACandidate() {
        Demand[] three = {
            demand("FM", null, "1", "1", "0", null),
            demand("MBW", null, "1", "1", "0", null),
            demand("SK", null, "1", "1", "0", null)
        };
        assertThat(outlook(use("1", "0", "alle", "2029-12-31"), three).candidates())
                .hasSize(1);
        assertThat(outlook(use("1", "0", "alle", "2029-12-31"), three[0], three[1])
                        .candidates())
                .isEmpty();
        assertThat(AwardOutlook.of(List.of(joint(three)), List.of(three), Set.of("SK/1"), List.of(), TAX, SAVING)
                        .candidates())
                .isEmpty();
    }
}
