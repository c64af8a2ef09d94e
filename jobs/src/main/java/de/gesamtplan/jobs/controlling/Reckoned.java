package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.PastYear;
import de.gesamtplan.jobs.store.CloseStore.Basis;
import de.gesamtplan.jobs.store.CloseStore.Close;
import de.gesamtplan.reports.controlling.ControllingView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A controlling report, and what it rests on.
 *
 * @param basis rings, departments and rules
 * @param past earlier budget years
 * @param close of the month; null if it is open
 */
record Reckoned(
        ControllingView view,
        Basis basis,
        List<PastYear> past,
        @Nullable Close close) {
    ControllingReport report() {
        return view.report();
    }
}
