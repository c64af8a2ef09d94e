package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.jobs.store.CloseStore.Basis;
import de.gesamtplan.jobs.store.CloseStore.Close;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A controlling report with what is shown beside it.
 *
 * @param basis rings, departments and rules that it rests on
 * @param files name of the file by number of the delivery
 * @param close of the month; null if it is open
 */
record Reckoned(
        ControllingReport report,
        Basis basis,
        List<InvoiceStatus> invoices,
        SortedMap<Long, String> files,
        @Nullable Close close) {}
