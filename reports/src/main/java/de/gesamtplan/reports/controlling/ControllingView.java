package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.execution.FundsStatus;
import de.gesamtplan.domain.execution.PlanExecution;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a controlling report shows.
 *
 * @param execution the bookings against the plan; null if no plan covers the year
 * @param funds by source
 * @param files name of the file by number of the delivery
 */
public record ControllingView(
        ControllingReport report,
        @Nullable PlanExecution execution,
        List<FundsStatus> funds,
        List<InvoiceStatus> invoices,
        SortedMap<Long, String> files) {
    public ControllingView {
        funds = List.copyOf(funds);
        invoices = List.copyOf(invoices);
    }
}
