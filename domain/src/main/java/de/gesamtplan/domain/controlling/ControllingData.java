package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.CoverageRing;
import de.gesamtplan.domain.plan.Departments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a controlling report is made from.
 *
 * @param movements of this and other years; those that count later are left out
 * @param bookings of this and other years and periods; those of later periods are left out, so that a past month comes out
 *     the same later
 * @param rings of this and other years
 * @param past earlier budget years, for comparison
 * @param closed months of this and other years that are closed
 * @param forecast what the forecast needs besides
 */
public record ControllingData(
        List<AppropriationMovement> movements,
        List<Booking> bookings,
        List<CoverageRing> rings,
        Departments departments,
        List<PastYear> past,
        List<ClosedMonth> closed,
        ForecastBasis forecast) {
    public ControllingData {
        movements = List.copyOf(movements);
        bookings = List.copyOf(bookings);
        rings = List.copyOf(rings);
        past = List.copyOf(past);
        closed = List.copyOf(closed);
    }

    /** Without earlier years and closed months. */
    public static ControllingData of(
            Collection<AppropriationMovement> movements,
            Collection<Booking> bookings,
            Collection<CoverageRing> rings,
            Departments departments) {
        return new ControllingData(
                List.copyOf(movements),
                List.copyOf(bookings),
                List.copyOf(rings),
                departments,
                List.of(),
                List.of(),
                ForecastBasis.ORDERS_ONLY);
    }

    /** The same with more rows, to be shown beside the real report. */
    public ControllingData tried(
            ControllingReport real, Collection<AppropriationMovement> moreMovements, Collection<Booking> moreBookings) {
        List<AppropriationMovement> allMovements = new ArrayList<>(movements);
        allMovements.addAll(moreMovements);
        List<Booking> allBookings = new ArrayList<>(bookings);
        allBookings.addAll(moreBookings);
        return new ControllingData(allMovements, allBookings, rings, departments, past, closed, forecast.beside(real));
    }
}
