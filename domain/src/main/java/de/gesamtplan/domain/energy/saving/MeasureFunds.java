package de.gesamtplan.domain.energy.saving;

import static java.util.stream.Collectors.groupingBy;

import de.gesamtplan.domain.budget.Appropriation;
import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.VorgangAccount;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.PlanItem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the budget knows of the funds of a measure, in EUR, in the budget year of its implementation.
 *
 * @param soll of the budget line after changes and locks; null if the budget does not know the line
 * @param available of the budget line: Soll less open commitments less actual; null if the budget does not know the line
 * @param planned what the plan item that the measure names asks for, all years; null if it is not found once
 * @param ordered open commitments that name the plan item; null if the measure names none
 * @param paid actual that names the plan item; null if the measure names none
 * @param gap what is not known and why, in German; empty if nothing
 */
public record MeasureFunds(
        int year,
        @Nullable Money soll,
        @Nullable Money available,
        @Nullable Money planned,
        @Nullable Money ordered,
        @Nullable Money paid,
        String gap) {
    /** The line that a measure names, however it is written. */
    public static Optional<BudgetLine> line(SavingMeasure measure) {
        return BudgetLine.parse(measure.budgetLine());
    }

    /**
     * @param movements of that line in that year
     * @param bookings on that line in that year
     * @param items of plans whose budget years contain that year
     */
    public static MeasureFunds of(
            SavingMeasure measure,
            List<AppropriationMovement> movements,
            List<Booking> bookings,
            Collection<PlanItem> items) {
        int year = measure.on().getYear();
        Account all = Account.of(bookings);
        @Nullable
        Money soll = movements.isEmpty() ? null : Appropriation.of(movements).soll();
        String unknownLine =
                soll == null ? "Haushaltsstelle " + measure.budgetLine() + " steht nicht im Haushalt " + year : "";
        String item = measure.planItem();
        if (item.isEmpty()) {
            return new MeasureFunds(
                    year, soll, soll == null ? null : all.available(soll), null, null, null, unknownLine);
        }
        Account own = Account.of(
                bookings.stream().filter(booking -> booking.item().equals(item)).toList());
        List<PlanItem> found = items.stream()
                .filter(one -> one.itemId().equals(item)
                        && line(measure).filter(one.budgetLine()::equals).isPresent())
                .toList();
        String gap = found.size() == 1
                ? ""
                : "Planposition " + item + (found.isEmpty() ? " steht in keinem Plan" : " steht in mehreren Plänen");
        return new MeasureFunds(
                year,
                soll,
                soll == null ? null : all.available(soll),
                found.size() == 1 ? Money.sum(found.get(0).amounts().values()) : null,
                own.open(),
                own.actual(),
                List.of(unknownLine, gap).stream()
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    /** Open commitments and actual of some bookings. */
    private record Account(Money open, Money actual) {
        static Account of(List<Booking> bookings) {
            Collection<List<Booking>> orders =
                    bookings.stream().collect(groupingBy(Booking::vorgang)).values();
            return new Account(
                    Money.sum(orders.stream()
                            .map(VorgangAccount::of)
                            .map(VorgangAccount::openCommitment)
                            .toList()),
                    Money.sum(bookings.stream().map(Booking::onIst).toList()));
        }

        Money available(Money soll) {
            return soll.minus(open).minus(actual);
        }
    }
}
