package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.AppropriationKind;
import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BookingKind;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.budget.CoverageRing;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.Department;
import de.gesamtplan.domain.plan.Departments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A budget year written down row by row. */
final class Year2026 {
    static final BudgetLine OFFICE = new BudgetLine("1602", "51101");
    static final BudgetLine SERVICES = new BudgetLine("1602", "53201");
    static final BudgetLine EQUIPMENT = new BudgetLine("1604", "81201");

    private final List<AppropriationMovement> movements = new ArrayList<>();
    private final List<Booking> bookings = new ArrayList<>();
    private int row = 1;

    Year2026 soll(BudgetLine line, AppropriationKind kind, String day, String amount) {
        return soll(line, kind, null, day, amount);
    }

    Year2026 soll(BudgetLine line, AppropriationKind kind, @Nullable Integer dueYear, String day, String amount) {
        movements.add(new AppropriationMovement(
                2026,
                line,
                "",
                kind,
                dueYear,
                Money.of(amount),
                LocalDate.parse(day),
                "",
                FundingSource.STATE,
                origin()));
        return this;
    }

    Year2026 booking(BudgetLine line, int period, String vorgang, BookingKind kind, String amount) {
        return booking(line, new BudgetPeriod(2026, period), vorgang, kind, "B" + row, amount);
    }

    Year2026 booking(
            BudgetLine line, BudgetPeriod period, String vorgang, BookingKind kind, String voucher, String amount) {
        LocalDate day = LocalDate.of(2026, Math.min(period.number(), 12), 15);
        bookings.add(new Booking(
                period, "FM", line, vorgang, kind, voucher, day, Money.of(amount), "", "", "", "", origin()));
        return this;
    }

    /** An order of this year, or a change of one, that falls due in a later year. */
    Year2026 orderedAhead(BudgetLine line, int dueYear, String vorgang, BookingKind kind, String day, String amount) {
        bookings.add(new Booking(
                new BudgetPeriod(dueYear, 1),
                "FM",
                line,
                vorgang,
                kind,
                "B" + row,
                LocalDate.parse(day),
                Money.of(amount),
                "",
                "",
                "",
                "",
                origin()));
        return this;
    }

    ControllingReport report(String period) {
        return ControllingReport.of(
                ReportDate.parse(period), ControllingData.of(movements, bookings, rings(), departments()), rules());
    }

    private static List<CoverageRing> rings() {
        return List.of(
                new CoverageRing(2026, "HGr 8", "Investitionen", "1602", "1620", '8'),
                new CoverageRing(2026, "HGr 5", "Sachausgaben", "1602", "1620", '5'),
                new CoverageRing(2025, "alt", "alles", "1602", "1620", '5'));
    }

    private static Departments departments() {
        return Departments.of(List.of(
                new Department("FM", "Finanzministerium", "1602", 2020, null, null),
                new Department("IM", "Innenministerium", "1604", 2020, null, null)));
    }

    private static StatusRules rules() {
        return new StatusRules(
                BigDecimal.ZERO, BigDecimal.valueOf(5), Money.ZERO, BigDecimal.valueOf(20), Money.of(100));
    }

    private Origin origin() {
        return new Origin(1, "", row++);
    }
}
