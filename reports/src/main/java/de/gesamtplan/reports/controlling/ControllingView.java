package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.LineComment;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.controlling.PastYear;
import de.gesamtplan.domain.execution.FundsStatus;
import de.gesamtplan.domain.execution.PlanExecution;
import de.gesamtplan.domain.plan.Departments;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that a controlling report shows.
 *
 * @param execution the bookings against the plan; null if no plan covers the year
 * @param funds by source
 * @param comments what departments say, the latest by line
 * @param files name of the file by number of the delivery
 */
public record ControllingView(
        ControllingReport report,
        @Nullable PlanExecution execution,
        List<FundsStatus> funds,
        List<InvoiceStatus> invoices,
        SortedMap<BudgetLine, LineComment> comments,
        SortedMap<Long, String> files) {
    public ControllingView {
        funds = List.copyOf(funds);
        invoices = List.copyOf(invoices);
    }

    /** What of it is one department's, and nothing of any other's; coverage rings stay the state's. */
    public ControllingView ofDepartment(String code, Departments departments, List<PastYear> past) {
        ControllingReport own = report.ofDepartment(code, departments, past);
        PlanExecution ownExecution = execution == null ? null : execution.ofDepartment(code);
        Set<BudgetLine> lines = own.lines().stream().map(LineStatus::line).collect(Collectors.toSet());
        Set<String> vorgaenge = own.bookings().stream().map(Booking::vorgang).collect(Collectors.toSet());
        SortedMap<Long, String> ownFiles = new TreeMap<>(files);
        Set<Long> origins = new HashSet<>();
        own.bookings().forEach(b -> origins.add(b.origin().deliveryId()));
        own.movements().forEach(m -> origins.add(m.origin().deliveryId()));
        ownFiles.keySet().retainAll(origins);
        return new ControllingView(
                own,
                ownExecution,
                FundsStatus.of(own, execution == null ? null : execution.onLines(lines)),
                invoices.stream()
                        .filter(i -> i.vorgang() != null && vorgaenge.contains(i.vorgang()))
                        .toList(),
                ofLines(comments, lines),
                ownFiles);
    }

    private static SortedMap<BudgetLine, LineComment> ofLines(
            SortedMap<BudgetLine, LineComment> comments, Set<BudgetLine> lines) {
        SortedMap<BudgetLine, LineComment> own = new TreeMap<>(comments);
        own.keySet().retainAll(lines);
        return own;
    }
}
