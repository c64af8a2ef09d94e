package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.budget.AppropriationKind;
import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BookingKind;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.budget.CoverageRing;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.domain.controlling.ControllingData;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.LineComment;
import de.gesamtplan.domain.controlling.ReportDate;
import de.gesamtplan.domain.controlling.StatusRules;
import de.gesamtplan.domain.execution.FundsStatus;
import de.gesamtplan.domain.execution.MatchRules;
import de.gesamtplan.domain.execution.PlanExecution;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.Department;
import de.gesamtplan.domain.plan.Departments;
import de.gesamtplan.domain.plan.Obligation;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Months as they should not be: nothing booked, or thousands of lines, long texts, long numbers and sums below zero. */
final class OddMonth {
    private static final int YEAR = 2026;
    private static final String LONG = "Betrieb, Pflege und Weiterentwicklung des ressortübergreifenden"
            + " Dokumentenmanagementsystems einschließlich Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
            + " <Los 3> & „Übergangslösung“ für nachgeordnete Behörden";

    private final List<AppropriationMovement> movements = new ArrayList<>();
    private final List<Booking> bookings = new ArrayList<>();
    private final List<PlanItem> items = new ArrayList<>();
    private final SortedMap<BudgetLine, LineComment> comments = new TreeMap<>();
    private final List<InvoiceStatus> invoices = new ArrayList<>();
    private int row = 1;

    /** Soll of three lines, and not one booking. */
    static ControllingView empty() {
        OddMonth month = new OddMonth();
        for (int i = 0; i < 3; i++) {
            month.soll(new BudgetLine("1602", "5380" + i), "100000", "Aufträge");
        }
        return month.view("2026-01");
    }

    /** Lines in eleven chapters; every third has too little money, every seventh a Soll below zero. */
    static ControllingView full(int lines) {
        OddMonth month = new OddMonth();
        for (int i = 0; i < lines; i++) {
            BudgetLine line =
                    new BudgetLine("16%02d".formatted(2 + i % 11), "%d%02d".formatted(538 + i / 1100, i / 11 % 100));
            month.line(line, i);
        }
        return month.view("2026-09");
    }

    private void line(BudgetLine line, int i) {
        soll(
                line,
                i % 7 == 0 ? "-1234567.89" : i % 3 == 0 ? "0.01" : "98765432.10",
                i % 50 == 0 ? LONG : "Aufträge " + i);
        booking(line, "V" + i, BookingKind.FESTLEGUNG, "1000000.00", i);
        booking(line, "V" + i, i % 5 == 0 ? BookingKind.ABSETZUNG : BookingKind.ANORDNUNG, "345678.90", i);
        if (i % 40 == 0) {
            items.add(item("D" + line.kapitel(), "POS-" + i, i % 80 == 0 ? LONG : "Vorhaben " + i, line));
            comments.put(
                    line,
                    new LineComment(
                            line,
                            new BudgetPeriod(YEAR, 9),
                            null,
                            "Sonstiges",
                            (LONG + ". ").repeat(3),
                            "Maximiliane Mustermann-Beispielhausen",
                            origin()));
        }
        if (i % 100 == 0) {
            invoices.add(new InvoiceStatus(
                    LONG,
                    "RE-2026-000000000000000000000000" + i,
                    LocalDate.of(YEAR, 9, 1),
                    Money.of("-99999999.99"),
                    null,
                    null,
                    false,
                    null,
                    3));
        }
    }

    private void soll(BudgetLine line, String amount, String purpose) {
        movements.add(new AppropriationMovement(
                YEAR,
                line,
                purpose,
                AppropriationKind.ANSATZ,
                null,
                Money.of(amount),
                LocalDate.of(YEAR, 1, 1),
                "HHP",
                FundingSource.values()[row % FundingSource.values().length],
                origin()));
    }

    private void booking(BudgetLine line, String vorgang, BookingKind kind, String amount, int i) {
        bookings.add(new Booking(
                new BudgetPeriod(YEAR, 1 + i % 9),
                "D" + line.kapitel(),
                line,
                vorgang,
                kind,
                vorgang + "/" + row,
                LocalDate.of(YEAR, 1 + i % 9, 15),
                Money.of(amount),
                i % 30 == 0 ? LONG : "Firma",
                i % 40 == 0 ? "POS-" + i : "",
                "",
                i % 30 == 0 ? LONG : "Rechnung",
                origin()));
    }

    private PlanItem item(String department, String id, String title, BudgetLine line) {
        return new PlanItem(
                department,
                id,
                null,
                title,
                null,
                null,
                null,
                null,
                null,
                line,
                new TreeMap<>(Map.of(YEAR, Money.of("500000"))),
                new TreeMap<>(),
                null,
                Obligation.VOLUNTARY,
                null,
                new TreeSet<>(),
                null,
                null,
                null,
                null,
                null,
                null,
                new TreeMap<>(),
                null,
                null,
                null,
                null,
                null,
                origin());
    }

    private Origin origin() {
        return new Origin(1, "", row++);
    }

    private ControllingView view(String date) {
        List<Department> departments = new ArrayList<>();
        for (int chapter = 2; chapter <= 12; chapter++) {
            departments.add(new Department(
                    "D16%02d".formatted(chapter),
                    "Ministerium für Digitales, Infrastruktur, Wohnen, ländliche Räume und Verbraucherschutz "
                            + chapter,
                    "16%02d".formatted(chapter),
                    2020,
                    null,
                    null));
        }
        ControllingReport report = ControllingReport.of(
                ReportDate.parse(date),
                ControllingData.of(
                        movements,
                        bookings,
                        List.of(new CoverageRing(YEAR, "HGr 5", "Sachausgaben", "1602", "1608", '5')),
                        Departments.of(departments)),
                new StatusRules(
                        BigDecimal.ZERO, BigDecimal.valueOf(5), Money.ZERO, BigDecimal.valueOf(20), Money.of(50000)));
        PlanExecution execution = items.isEmpty()
                ? null
                : PlanExecution.of(
                        YEAR,
                        "2026",
                        items,
                        report.bookings(),
                        new MatchRules(new BigDecimal("0.5"), new BigDecimal("0.25"), BigDecimal.ZERO));
        return new ControllingView(
                report,
                execution,
                FundsStatus.of(report, execution),
                invoices,
                comments,
                new TreeMap<>(Map.of(1L, "HKR-Auszug_2026-09.csv")));
    }
}
