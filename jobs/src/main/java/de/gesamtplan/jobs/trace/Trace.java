package de.gesamtplan.jobs.trace;

import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is made of.
 *
 * @param heading which figure, German
 * @param unit of figure and contributions, for instance EUR
 * @param parts in the order of the report; their sum is the figure
 * @param figure as the report's own calculation has it
 */
public record Trace(String heading, String unit, List<Part> parts, BigDecimal figure) {
    /**
     * A delivered row, or something that the calculation adds.
     *
     * @param what German
     * @param origin null for what no row says, such as a substitute value
     * @param contribution signed
     */
    public record Part(String what, @Nullable Origin origin, BigDecimal contribution) {}

    public Trace {
        parts = List.copyOf(parts);
    }

    public BigDecimal sum() {
        return parts.stream().map(Part::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the parts sum to the figure. */
    public boolean agrees() {
        return sum().compareTo(figure) == 0;
    }
}
