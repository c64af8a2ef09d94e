package de.gesamtplan.domain.scenario;

import de.gesamtplan.domain.budget.AppropriationKind;
import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BookingKind;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.controlling.VorgangStatus;
import de.gesamtplan.domain.execution.Assignment;
import de.gesamtplan.domain.execution.PlanExecution;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.domain.scenario.Scenario.Change;
import de.gesamtplan.domain.scenario.Scenario.Lock;
import de.gesamtplan.domain.scenario.Scenario.Shift;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows that would be added to a real budget year if the scenario came true. They have no origin: no file says so.
 *
 * @param movements locks and changes, effective on the report's last day
 * @param bookings reductions of what is put off
 */
public record TriedYear(List<AppropriationMovement> movements, List<Booking> bookings) {
    private static final Origin NOWHERE = new Origin(0, "Szenario", 1);

    /** @param execution the real bookings against the plan; null if there is no plan */
    public static TriedYear of(Scenario scenario, ControllingReport real, @Nullable PlanExecution execution) {
        List<AppropriationMovement> movements = new ArrayList<>();
        for (LineStatus line : real.lines()) {
            for (Lock lock : scenario.locks()) {
                Money amount = locked(lock, line);
                if (amount.signum() > 0) {
                    movements.add(movement(real, scenario, line.line(), AppropriationKind.SPERRE, amount));
                }
            }
        }
        for (Change change : scenario.changes()) {
            movements.add(movement(real, scenario, change.line(), AppropriationKind.UMSETZUNG, change.amount()));
        }
        return new TriedYear(movements, reductions(scenario, real, execution));
    }

    private static Money locked(Lock lock, LineStatus line) {
        if (!lock.fits(line.line()) || line.balance().soll().signum() <= 0) {
            return Money.ZERO;
        }
        return new Money(line.balance()
                .soll()
                .euros()
                .multiply(lock.percent())
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP));
    }

    private static AppropriationMovement movement(
            ControllingReport real, Scenario scenario, BudgetLine line, AppropriationKind kind, Money amount) {
        return new AppropriationMovement(
                real.date().year(),
                line,
                "",
                kind,
                null,
                amount,
                real.date().lastDay(),
                "Szenario " + scenario.name(),
                real.movements().stream()
                        .filter(m -> m.line().equals(line))
                        .map(AppropriationMovement::source)
                        .findFirst()
                        .orElse(FundingSource.STATE),
                NOWHERE);
    }

    /** What is open of the Vorgänge that are put off is taken from this year. */
    private static List<Booking> reductions(
            Scenario scenario, ControllingReport real, @Nullable PlanExecution execution) {
        Set<String> putOff = new HashSet<>();
        for (Shift shift : scenario.shifts()) {
            Optional.ofNullable(shift.vorgang()).ifPresent(putOff::add);
            if (execution != null) {
                for (Assignment assignment : execution.assignments()) {
                    PlanItem item = assignment.item();
                    if (item != null && shift.fits(item)) {
                        putOff.add(assignment.booking().vorgang());
                    }
                }
            }
        }
        List<Booking> reductions = new ArrayList<>();
        for (VorgangStatus vorgang : real.vorgaenge()) {
            if (putOff.contains(vorgang.vorgang()) && vorgang.open().signum() > 0) {
                reductions.add(reduction(real, scenario, vorgang));
            }
        }
        return reductions;
    }

    private static Booking reduction(ControllingReport real, Scenario scenario, VorgangStatus vorgang) {
        Booking any = real.bookings().stream()
                .filter(b -> b.vorgang().equals(vorgang.vorgang()) && b.line().equals(vorgang.line()))
                .findFirst()
                .orElseThrow();
        return new Booking(
                real.date().period(),
                any.department(),
                vorgang.line(),
                vorgang.vorgang(),
                BookingKind.FESTLEGUNGSMINDERUNG,
                "Szenario",
                real.date().lastDay(),
                vorgang.open(),
                any.payee(),
                any.item(),
                any.contract(),
                "verschoben: " + scenario.name(),
                NOWHERE);
    }

    /** The plan items as they would be: what is put off has its amount of the year in the later one. */
    public static List<PlanItem> items(Scenario scenario, List<PlanItem> items, int year) {
        return items.stream().map(item -> moved(scenario, item, year)).toList();
    }

    private static PlanItem moved(Scenario scenario, PlanItem item, int year) {
        for (Shift shift : scenario.shifts()) {
            if (shift.fits(item) && shift.toYear() != year) {
                return item.postponed(year, shift.toYear());
            }
        }
        return item;
    }
}
