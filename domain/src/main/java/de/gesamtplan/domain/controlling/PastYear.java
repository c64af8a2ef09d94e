package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.money.Money;
import java.time.LocalDate;
import java.util.List;

/** An earlier budget year in sums by chapter: what was paid in each period, and what the Soll was made of by day. */
public record PastYear(int year, List<PastIst> ist, List<PastSoll> soll) {
    /** Actual of a chapter in one period, 1 to 16. */
    public record PastIst(String kapitel, int period, Money amount) {}

    /** What was added to the Soll of a chapter on a day. */
    public record PastSoll(String kapitel, LocalDate effectiveOn, Money amount) {}

    public PastYear {
        ist = List.copyOf(ist);
        soll = List.copyOf(soll);
    }
}
