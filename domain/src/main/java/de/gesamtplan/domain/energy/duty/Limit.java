package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.kpi.Metric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A legal limit of a key figure for data centres that started within a span of time, dated and with its source, as laws
 * change.
 *
 * @param key by which evidence refers to it
 * @param law for instance {@code EnEfG § 11 (1)}
 * @param startFrom first day of start of operation to which it applies; null: no earliest
 * @param startTo last such day; null: no latest
 * @param from first day in force; null: see graceYears
 * @param graceYears years after the start of operation from which it is in force
 * @param bound limit itself
 * @param direction how the figure has to stand to it
 * @param minimumPower smallest non-redundant nominal power in kW to which the law applies
 * @param yardstick whether it is no law but a measure to be held against (a label)
 * @param exceptions of the law, to be claimed by an entry (German); empty: none
 */
public record Limit(
        String key,
        String law,
        Metric metric,
        @Nullable LocalDate startFrom,
        @Nullable LocalDate startTo,
        @Nullable LocalDate from,
        int graceYears,
        BigDecimal bound,
        Direction direction,
        BigDecimal minimumPower,
        boolean yardstick,
        String exceptions,
        String source,
        Evidence evidence) {
    /** How a figure has to stand to its limit. */
    public enum Direction {
        AT_MOST("höchstens", "≤"),
        AT_LEAST("mindestens", "≥"),
        ABOVE("über", ">");

        private final String label;
        private final String sign;

        Direction(String label, String sign) {
            this.label = label;
            this.sign = sign;
        }

        public String label() {
            return label;
        }

        public String sign() {
            return sign;
        }

        /** On the unrounded value. */
        public boolean holds(BigDecimal value, BigDecimal bound) {
            int compared = value.compareTo(bound);
            return switch (this) {
                case AT_MOST -> compared <= 0;
                case AT_LEAST -> compared >= 0;
                case ABOVE -> compared > 0;
            };
        }
    }

    /** {@code PUE ≤ 1,5}, {@code EE-Strom ≥ 50 %} */
    public String label() {
        return "%s %s %s%s"
                .formatted(
                        metric.label(),
                        direction.sign(),
                        bound.toPlainString().replace('.', ','),
                        metric.unit().isEmpty() ? "" : "\u00a0" + metric.unit());
    }

    /** First day on which a later limit of the same law and metric takes its place for that start of operation. */
    Optional<LocalDate> replaced(List<Limit> all, LocalDate start) {
        return all.stream()
                .filter(other -> other.law.equals(law)
                        && other.metric == metric
                        && other.concerns(start)
                        && other.inForce(start).isAfter(inForce(start)))
                .map(other -> other.inForce(start))
                .min(LocalDate::compareTo);
    }

    boolean concerns(LocalDate start) {
        return (startFrom == null || !start.isBefore(startFrom)) && (startTo == null || !start.isAfter(startTo));
    }

    /** First day on which a data centre of that start has to keep it. */
    LocalDate inForce(LocalDate start) {
        LocalDate grace = start.plusYears(graceYears);
        return from == null || grace.isAfter(from) && graceYears > 0 ? grace : from;
    }

    /** On the unrounded value. */
    public boolean isKept(BigDecimal value) {
        return direction.holds(value, bound);
    }
}
