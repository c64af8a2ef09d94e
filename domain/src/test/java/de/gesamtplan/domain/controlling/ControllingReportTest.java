package de.gesamtplan.domain.controlling;

import static de.gesamtplan.domain.budget.AppropriationKind.ANSATZ;
import static de.gesamtplan.domain.budget.AppropriationKind.AUSGABEREST;
import static de.gesamtplan.domain.budget.AppropriationKind.ENTSPERRUNG;
import static de.gesamtplan.domain.budget.AppropriationKind.NACHTRAG;
import static de.gesamtplan.domain.budget.AppropriationKind.SPERRE;
import static de.gesamtplan.domain.budget.AppropriationKind.UMSETZUNG;
import static de.gesamtplan.domain.budget.AppropriationKind.VE;
import static de.gesamtplan.domain.budget.BookingKind.ABSETZUNG;
import static de.gesamtplan.domain.budget.BookingKind.ANORDNUNG;
import static de.gesamtplan.domain.budget.BookingKind.FESTLEGUNG;
import static de.gesamtplan.domain.budget.BookingKind.FESTLEGUNGSMINDERUNG;
import static de.gesamtplan.domain.budget.BookingKind.UMBUCHUNG;
import static de.gesamtplan.domain.controlling.Year2026.EQUIPMENT;
import static de.gesamtplan.domain.controlling.Year2026.OFFICE;
import static de.gesamtplan.domain.controlling.Year2026.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ControllingReportTest {

    @Test
    void sollFollowsTheChangesUpToTheMonth() {
        // 100 000 + 10 000 Nachtrag − 5 000 Umsetzung + 2 000 Rest − (8 000 − 3 000) locked = 102 000;
        // the lock of 7 000 on 1 October does not count in September
        ControllingReport report = new Year2026()
                .soll(OFFICE, ANSATZ, "2026-01-01", "100000")
                .soll(OFFICE, NACHTRAG, "2026-03-01", "10000")
                .soll(OFFICE, UMSETZUNG, "2026-04-01", "-5000")
                .soll(OFFICE, AUSGABEREST, "2026-04-01", "2000")
                .soll(OFFICE, SPERRE, "2026-05-01", "8000")
                .soll(OFFICE, ENTSPERRUNG, "2026-09-30", "3000")
                .soll(OFFICE, SPERRE, "2026-10-01", "7000")
                .soll(OFFICE, VE, 2027, "2026-01-01", "40000")
                .report("2026-09");

        LineStatus line = report.lines().get(0);
        assertThat(line.balance().soll()).isEqualTo(Money.of("102000"));
        assertThat(line.appropriation().locked()).isEqualTo(Money.of("5000"));
        assertThat(line.balance().available()).isEqualTo(Money.of("102000"));
        assertThat(report.movements()).hasSize(7);
    }

    @Test
    void whatIsPaidOfAnOrderCountsOnce() {
        // V1: 60 000 ordered, 10 000 reduced, 30 000 paid → open 20 000, actual 30 000
        // V2: 5 000 ordered, 6 000 paid → open 0 (not −1 000), actual 6 000 less 500 refunded
        // available 100 000 − 20 000 − 35 500 = 44 500; forecast 20 000 + 35 500 = 55 500
        ControllingReport report = new Year2026()
                .soll(SERVICES, ANSATZ, "2026-01-01", "100000")
                .booking(SERVICES, 1, "V1", FESTLEGUNG, "60000")
                .booking(SERVICES, 2, "V1", FESTLEGUNGSMINDERUNG, "10000")
                .booking(SERVICES, 3, "V1", ANORDNUNG, "30000")
                .booking(SERVICES, 3, "V2", FESTLEGUNG, "5000")
                .booking(SERVICES, 4, "V2", ANORDNUNG, "6000")
                .booking(SERVICES, 5, "V2", ABSETZUNG, "500")
                .report("2026-09");

        Balance balance = report.total();
        assertThat(balance)
                .isEqualTo(new Balance(Money.of("100000"), Money.of("20000"), Money.of("35500"), Money.of("55500")));
        assertThat(balance.available()).isEqualTo(Money.of("44500"));
        assertThat(balance.outflow()).contains(new BigDecimal("35.5"));
        assertThat(balance.deviationPercent()).contains(new BigDecimal("-44.5"));
    }

    @Test
    void onlyRecurringPaymentsWithoutAnOrderAreExtrapolated() {
        // phone: 3 × 100 since July → 300 / 3 months × 3 left = 300; licence 2 × 1 000 is one-off;
        // rent has an order of 1 200 with 9 × 100 paid → open 300, not extrapolated
        Year2026 year = new Year2026()
                .soll(OFFICE, ANSATZ, "2026-01-01", "10000")
                .booking(OFFICE, 7, "phone", ANORDNUNG, "100")
                .booking(OFFICE, 8, "phone", ANORDNUNG, "100")
                .booking(OFFICE, 9, "phone", ANORDNUNG, "100")
                .booking(OFFICE, 2, "licence", ANORDNUNG, "1000")
                .booking(OFFICE, 3, "licence", ANORDNUNG, "1000")
                .booking(OFFICE, 1, "rent", FESTLEGUNG, "1200");
        for (int month = 1; month <= 9; month++) {
            year.booking(OFFICE, month, "rent", ANORDNUNG, "100");
        }

        Balance balance = year.report("2026-09").total();
        assertThat(balance.ist()).isEqualTo(Money.of("3200"));
        assertThat(balance.obligo()).isEqualTo(Money.of("300"));
        assertThat(balance.forecast()).isEqualTo(Money.of("3800"));
        assertThat(year.report("2026-12").total().forecast()).isEqualTo(Money.of("3500"));
    }

    @Test
    void newOrdersGoOnAtTheirPaceUntilTheSollIsUsedUp() {
        // known: 300 + 120 + 60 = 480. Begun in July to September: 120 + 60 = 180, so 60 a month for 3 months: 180
        Year2026 year = new Year2026()
                .booking(OFFICE, 1, "V1", FESTLEGUNG, "300")
                .booking(OFFICE, 8, "V1", ANORDNUNG, "100")
                .booking(OFFICE, 8, "V2", FESTLEGUNG, "120")
                .booking(OFFICE, 9, "V3", ANORDNUNG, "60")
                .soll(OFFICE, ANSATZ, "2026-01-01", "1000");

        assertThat(year.report("2026-09").total().forecast()).isEqualTo(Money.of(660));
        assertThat(year.report("2026-12").total().forecast()).isEqualTo(Money.of(480));
        year.soll(OFFICE, UMSETZUNG, "2026-09-01", "-400");
        assertThat(year.report("2026-09").lines().get(0).newOrders()).isEqualTo(Money.of(120));
        assertThat(year.report("2026-09").total().forecast()).isEqualTo(Money.of(600));
        year.soll(OFFICE, UMSETZUNG, "2026-09-02", "-500");
        assertThat(year.report("2026-09").total().forecast()).isEqualTo(Money.of(480));
    }

    @Test
    void laterPeriodsAndOtherYearsDoNotChangeAMonth() {
        Year2026 year = new Year2026()
                .soll(OFFICE, ANSATZ, "2026-01-01", "1000")
                .booking(OFFICE, 2, "V1", ANORDNUNG, "100")
                .booking(OFFICE, 9, "V1", ANORDNUNG, "10");
        ControllingReport before = year.report("2026-09");
        year.booking(OFFICE, 10, "V1", ANORDNUNG, "500")
                .booking(OFFICE, 13, "V1", ANORDNUNG, "50")
                .booking(OFFICE, new BudgetPeriod(2027, 1), "V9", FESTLEGUNG, "X", "70")
                .soll(OFFICE, VE, 2027, "2026-01-01", "90");

        ControllingReport after = year.report("2026-09");
        assertThat(after.lines()).isEqualTo(before.lines());
        assertThat(after.course().get(8)).isEqualTo(new PeriodActual(9, Money.of(10), Money.ZERO, Money.of(110)));
        assertThat(after.authorities())
                .containsExactly(new CommitmentAuthority(OFFICE, 2027, Money.of(90), Money.of(70)));
        assertThat(year.report("2026-13").total().ist()).isEqualTo(Money.of(660));
    }

    @Test
    void overspendingIsYellowAtMostWhileTheRingBalances() {
        // OFFICE 1 000 of 900 (+11,1 %), the ring's SERVICES leave 5 000: ring of main group 5 balances.
        // EQUIPMENT 1 030 of 1 000 (+3,0 %) is yellow by itself, its ring too.
        Year2026 year = new Year2026()
                .soll(OFFICE, ANSATZ, "2026-01-01", "900")
                .soll(SERVICES, ANSATZ, "2026-01-01", "5000")
                .soll(EQUIPMENT, ANSATZ, "2026-01-01", "1000")
                .booking(OFFICE, 3, "V1", ANORDNUNG, "1000")
                .booking(EQUIPMENT, 3, "V2", ANORDNUNG, "1030");
        ControllingReport report = year.report("2026-09");

        assertThat(report.lines())
                .extracting(LineStatus::light)
                .containsExactly(StatusLight.YELLOW, StatusLight.GREEN, StatusLight.YELLOW);
        assertThat(report.rings()).extracting(GroupStatus::key).containsExactly("HGr 5", "HGr 8");
        assertThat(report.rings())
                .extracting(GroupStatus::light)
                .containsExactly(StatusLight.GREEN, StatusLight.YELLOW);

        // 20 of 1 000 more: +5,1 % is red, and nothing in the ring of main group 8 makes up for it
        assertThat(year.booking(EQUIPMENT, 4, "V2", ANORDNUNG, "21")
                        .report("2026-09")
                        .lines()
                        .get(2)
                        .light())
                .isEqualTo(StatusLight.RED);
    }

    @Test
    void spendingOnALineThatTheBudgetDoesNotKnowIsRedAndShownApart() {
        BudgetLine unknown = new BudgetLine("1699", "54701");
        ControllingReport report = new Year2026()
                .soll(SERVICES, ANSATZ, "2026-01-01", "5000")
                .soll(OFFICE, ANSATZ, "2026-01-01", "0")
                .booking(OFFICE, 3, "V1", ANORDNUNG, "10")
                .booking(unknown, 3, "V2", ANORDNUNG, "25")
                .report("2026-09");

        assertThat(report.withoutSoll()).extracting(LineStatus::line).containsExactly(unknown);
        assertThat(report.withoutSoll().get(0).light()).isEqualTo(StatusLight.RED);
        assertThat(report.withSoll().get(0).light())
                .as("a title granted with 0 is covered by its ring")
                .isEqualTo(StatusLight.YELLOW);
        GroupStatus nobody = report.departments().get(2);
        assertThat(nobody.key()).isEmpty();
        assertThat(nobody.balance().ist()).isEqualTo(Money.of(25));
    }

    @Test
    void groupsAddUpToTheTotal() {
        ControllingReport report = new Year2026()
                .soll(OFFICE, ANSATZ, "2026-01-01", "900.10")
                .soll(EQUIPMENT, ANSATZ, "2026-01-01", "1000.01")
                .booking(OFFICE, 3, "V1", ANORDNUNG, "33.33")
                .booking(EQUIPMENT, 3, "V2", FESTLEGUNG, "66.67")
                .booking(new BudgetLine("1900", "42801"), 3, "V3", ANORDNUNG, "0.01")
                .report("2026-03");

        assertThat(report.total().soll()).isEqualTo(Money.of("1900.11"));
        assertThat(sum(report.departments())).isEqualTo(report.total());
        assertThat(sum(report.rings())).isEqualTo(report.total());
    }

    @Test
    void transfersMoveActualAndMustSumToZero() {
        BudgetPeriod march = new BudgetPeriod(2026, 3);
        ControllingReport report = new Year2026()
                .booking(OFFICE, march, "V1", UMBUCHUNG, "U1", "-100")
                .booking(SERVICES, march, "V1", UMBUCHUNG, "U1", "100")
                .booking(OFFICE, march, "V1", UMBUCHUNG, "U2", "-40")
                .report("2026-03");

        assertThat(report.lines()).extracting(l -> l.balance().ist()).containsExactly(Money.of(-140), Money.of(100));
        assertThat(report.unbalanced()).containsExactly(new UnbalancedTransfer("V1", "U2", 1, Money.of(-40)));
    }

    private static Balance sum(java.util.List<GroupStatus> groups) {
        return Balance.sum(groups.stream().map(GroupStatus::balance).toList());
    }
}
