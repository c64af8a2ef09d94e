package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.kpi.Metric;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one duty of one site stands in a year.
 *
 * @param site key, or the body that owes it
 * @param law for instance {@code EnEfG § 11 Abs. 1}
 * @param duty what is owed, a limit as {@code PUE ≤ 1,5} (German)
 * @param date first day in force, or day on which it is due; null: none is known for this site
 * @param metric of the figure; null: no key figure decides
 * @param figure what was measured, unrounded; null: no figure decides
 * @param unit of the figure; empty: none
 * @param bound that the figure is held against; null: none
 * @param window twelve months that the figure covers, as text; empty if no figure decides
 * @param why in German, never empty unless met by its figure alone
 * @param yardstick whether it is no law but a label to be held against
 * @param exceptions that the law allows on evidence (German); empty: none
 */
public record DutyResult(
        String site,
        String law,
        String duty,
        @Nullable LocalDate date,
        @Nullable Metric metric,
        @Nullable Kpi figure,
        String unit,
        @Nullable BigDecimal bound,
        String window,
        DutyState state,
        String why,
        boolean yardstick,
        String exceptions,
        String source,
        Evidence evidence) {}
