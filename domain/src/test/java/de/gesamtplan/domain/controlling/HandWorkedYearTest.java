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

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One order through a whole year, and the Soll under all its changes, worked out by hand on paper:
 *
 * <pre>
 * SERVICES                      Soll        ordered  reduced  paid      open       Ist        available
 * Jan  Ansatz        100 000,00 100 000,00                                                   100 000,00
 * Feb  order V1       60 000,00 100 000,00   60 000                     60 000,00       0,00   40 000,00
 * Mar  part 1         20 000,50 100 000,00                    20 000,50 39 999,50  20 000,50   40 000,00
 * Apr  carry-over      5 000,00 105 000,00                              39 999,50  20 000,50   45 000,00
 * May  lock           10 000,00  95 000,00                              39 999,50  20 000,50   35 000,00
 * Jun  part 2         15 000,25  95 000,00                    35 000,75 24 999,25  35 000,75   35 000,00
 * Jul  refund            500,75  95 000,00                    35 000,75 24 999,25  34 500,00   35 500,75
 * Aug  unlock          4 000,00  99 000,00                              24 999,25  34 500,00   39 500,75
 * Sep  supplement      1 000,00
 *      moved away     -3 000,00  97 000,00                              24 999,25  34 500,00   37 500,75
 * Oct  reduction       4 999,25  97 000,00            4 999,25          20 000,00  34 500,00   42 500,00
 * Nov  transfer to OFFICE 1 500  97 000,00                              20 000,00  33 000,00   44 000,00
 * Dec  part 3         12 000,00  97 000,00                    47 000,75  8 000,00  45 000,00   44 000,00
 * 13   part 4          7 000,00  97 000,00                    54 000,75  1 000,00  52 000,00   44 000,00
 * 14   final reduction 1 000,00  97 000,00            5 999,25               0,00  52 000,00   45 000,00
 * 16   refund             10,10  97 000,00                                   0,00  51 989,90   45 010,10
 * </pre>
 */
class HandWorkedYearTest {
    private static Year2026 year() {
        return new Year2026()
                .soll(SERVICES, ANSATZ, "2026-01-01", "100000")
                .soll(OFFICE, ANSATZ, "2026-01-01", "10000")
                .soll(EQUIPMENT, ANSATZ, "2026-01-01", "7000.07")
                .booking(SERVICES, 2, "V1", FESTLEGUNG, "60000")
                .booking(SERVICES, 3, "V1", ANORDNUNG, "20000.50")
                .soll(SERVICES, AUSGABEREST, "2026-04-10", "5000")
                .soll(SERVICES, SPERRE, "2026-05-20", "10000")
                .booking(SERVICES, 6, "V1", ANORDNUNG, "15000.25")
                .booking(SERVICES, 7, "V1", ABSETZUNG, "500.75")
                .soll(SERVICES, ENTSPERRUNG, "2026-08-31", "4000")
                .soll(SERVICES, NACHTRAG, "2026-09-01", "1000")
                .soll(SERVICES, UMSETZUNG, "2026-09-30", "-3000")
                .soll(EQUIPMENT, UMSETZUNG, "2026-09-30", "3000")
                .booking(SERVICES, 10, "V1", FESTLEGUNGSMINDERUNG, "4999.25")
                .booking(SERVICES, new BudgetPeriod(2026, 11), "V1", UMBUCHUNG, "U1", "-1500")
                .booking(OFFICE, new BudgetPeriod(2026, 11), "V1", UMBUCHUNG, "U1", "1500")
                .booking(SERVICES, 12, "V1", ANORDNUNG, "12000")
                .booking(SERVICES, 13, "V1", ANORDNUNG, "7000")
                .booking(SERVICES, 14, "V1", FESTLEGUNGSMINDERUNG, "1000")
                .booking(SERVICES, 16, "V1", ABSETZUNG, "10.10");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01,    100000.00,     0.00,     0.00, 100000.00",
        "2026-02,    100000.00, 60000.00,     0.00,  40000.00",
        "2026-03,    100000.00, 39999.50, 20000.50,  40000.00",
        "2026-04-09, 100000.00, 39999.50, 20000.50,  40000.00",
        "2026-04-10, 105000.00, 39999.50, 20000.50,  45000.00",
        "2026-05,     95000.00, 39999.50, 20000.50,  35000.00",
        "2026-06-14,  95000.00, 39999.50, 20000.50,  35000.00",
        "2026-06-15,  95000.00, 24999.25, 35000.75,  35000.00",
        "2026-07,     95000.00, 24999.25, 34500.00,  35500.75",
        "2026-08,     99000.00, 24999.25, 34500.00,  39500.75",
        "2026-09,     97000.00, 24999.25, 34500.00,  37500.75",
        "2026-10,     97000.00, 20000.00, 34500.00,  42500.00",
        "2026-11,     97000.00, 20000.00, 33000.00,  44000.00",
        "2026-12,     97000.00,  8000.00, 45000.00,  44000.00",
        "2026-13,     97000.00,  1000.00, 52000.00,  44000.00",
        "2026-14,     97000.00,     0.00, 52000.00,  45000.00",
        "2026-15,     97000.00,     0.00, 52000.00,  45000.00",
        "2026-16,     97000.00,     0.00, 51989.90,  45010.10"
    })
    void eachDayComesOutAsOnPaper(String date, String soll, String open, String ist, String available) {
        ControllingReport report = year().report(date);
        Balance balance = report.lines().stream()
                .filter(line -> line.line().equals(SERVICES))
                .findFirst()
                .orElseThrow()
                .balance();

        assertThat(balance.soll()).isEqualTo(Money.of(soll));
        assertThat(balance.obligo()).isEqualTo(Money.of(open));
        assertThat(balance.ist()).isEqualTo(Money.of(ist));
        assertThat(balance.available()).isEqualTo(Money.of(available));
        for (var level : java.util.List.of(report.chapters(), report.departments(), report.rings())) {
            assertThat(Balance.sum(level.stream().map(GroupStatus::balance).toList()))
                    .isEqualTo(report.total());
        }
    }

    @Test
    void theRingHasItsOwnAvailableSum() {
        // main group 5 in November: SERVICES 44 000 and OFFICE 10 000 − 1 500; main group 8: 7 000,07 + 3 000
        ControllingReport report = year().report("2026-11");
        assertThat(report.rings())
                .extracting(ring -> ring.balance().available())
                .containsExactly(Money.of("52500"), Money.of("10000.07"));
        assertThat(report.unbalanced()).isEmpty();
    }

    @Test
    void authoritiesAreUsedUpByDueYear() {
        // for 2027: 40 000 granted, 25 000 ordered and 5 000 of it taken back in June; for 2028: 30 000 granted, 31 000
        // ordered
        Year2026 year = new Year2026()
                .soll(SERVICES, ANSATZ, "2026-01-01", "0")
                .soll(SERVICES, VE, 2027, "2026-01-01", "40000")
                .soll(SERVICES, VE, 2028, "2026-01-01", "30000")
                .orderedAhead(SERVICES, 2027, "V1", FESTLEGUNG, "2026-03-05", "25000")
                .orderedAhead(SERVICES, 2027, "V1", FESTLEGUNGSMINDERUNG, "2026-06-30", "5000")
                .orderedAhead(SERVICES, 2028, "V1", FESTLEGUNG, "2026-03-05", "31000");

        assertThat(year.report("2026-05").authorities())
                .extracting(CommitmentAuthority::used)
                .containsExactly(Money.of(25000), Money.of(31000));
        assertThat(year.report("2026-06").authorities())
                .containsExactly(
                        new CommitmentAuthority(SERVICES, 2027, Money.of(40000), Money.of(20000)),
                        new CommitmentAuthority(SERVICES, 2028, Money.of(30000), Money.of(31000)));
        assertThat(year.report("2026-06").total().obligo())
                .as("money of later years")
                .isEqualTo(Money.ZERO);
    }

    @Test
    void takingBackAnOrderOfAFormerYearGivesNoAuthorityOfThisOne() {
        // V0 was ordered in 2025 for 2027 and is taken back now; V1 is ordered now: 25 000 of 40 000 are used
        Year2026 year = new Year2026()
                .soll(SERVICES, VE, 2027, "2026-01-01", "40000")
                .orderedAhead(SERVICES, 2027, "V0", FESTLEGUNGSMINDERUNG, "2026-02-01", "9000")
                .orderedAhead(SERVICES, 2027, "V1", FESTLEGUNG, "2026-03-05", "25000");

        assertThat(year.report("2026-06").authorities())
                .containsExactly(new CommitmentAuthority(SERVICES, 2027, Money.of(40000), Money.of(25000)));
    }
}
