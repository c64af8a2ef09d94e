package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.CoverageRing;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The coverage rings of one budget year, by code. */
record Rings(List<CoverageRing> all) {
    static Rings of(Collection<CoverageRing> rings, int year) {
        return new Rings(rings.stream()
                .filter(r -> r.year() == year)
                .sorted(Comparator.comparing(CoverageRing::code))
                .toList());
    }

    /** The code of the ring that covers the line; empty if none does. */
    String covering(BudgetLine line) {
        List<String> codes =
                all.stream().filter(r -> r.covers(line)).map(CoverageRing::code).toList();
        if (codes.size() > 1) {
            throw new IllegalArgumentException("%s is in the coverage rings %s".formatted(line, codes));
        }
        return codes.isEmpty() ? "" : codes.get(0);
    }
}
