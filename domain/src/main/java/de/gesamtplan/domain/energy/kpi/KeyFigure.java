package de.gesamtplan.domain.energy.kpi;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.Kpi;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One key figure with all that makes it citable: norm and edition, category, window, coverage. Twelve months are the
 * quotient of twelve-month sums, never a mean of quotients.
 *
 * @param site key; {@link #STATE} for all sites together, which no norm knows as a key figure
 * @param from first month
 * @param to last month
 * @param category 1 to 3 by measuring point of the IT; 0: unknown, or of no meaning for this metric
 * @param value or the reason why there is none
 * @param surplus renewable kWh beyond the need, which the value does not count; null: none, or not known
 */
public record KeyFigure(
        String site,
        Metric metric,
        Window window,
        YearMonth from,
        YearMonth to,
        int category,
        Kpi value,
        @Nullable BigDecimal surplus,
        Coverage coverage,
        Norm norm) {
    /** In place of a site: the sums of all sites. */
    public static final String STATE = "Land";

    /** State of a figure, in German as reports print it. */
    public enum State {
        FINAL("endgültig"),
        PRELIMINARY("vorläufig"),
        NOT_COMPUTABLE("nicht berechenbar");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Final only if every interval has a true or substitute value. */
        public static State of(Kpi value, Coverage coverage) {
            if (!value.isComputable()) {
                return NOT_COMPUTABLE;
            }
            return coverage.isFinal() ? FINAL : PRELIMINARY;
        }
    }

    /** {@code PUE1} over twelve months, {@code iPUE1} over fewer: the norm calls a PUE only what covers a year. */
    public String label() {
        String interim = metric == Metric.PUE && (window == Window.MONTH || window == Window.INTERIM) ? "i" : "";
        return interim + metric.label() + (metric == Metric.PUE && category > 0 ? category : "");
    }

    public State state() {
        return State.of(value, coverage);
    }

    /** Why there is no value, or what is to be known beside it; empty if neither. In German. */
    public String remark() {
        return surplus == null || !value.isComputable()
                ? value.reason()
                : String.format(Locale.GERMANY, "Überschuss %,.0f kWh erneuerbar, zählt nicht mit", surplus);
    }

    /** Whether the norm knows it as a key figure: it is one of a data centre, not of a state. */
    public boolean isOfNorm() {
        return !site.equals(STATE);
    }

    /** This less an earlier one of the same site and metric; PUE of different categories are not comparable. */
    public Kpi changeSince(KeyFigure earlier) {
        if (metric != earlier.metric || !site.equals(earlier.site)) {
            throw new IllegalArgumentException("only like figures are compared");
        }
        if (metric.hasCategory() && category != earlier.category) {
            return Kpi.missing("Kategorien %d und %d sind nicht vergleichbar".formatted(earlier.category, category));
        }
        return value.minus(earlier.value);
    }
}
