package de.gesamtplan.domain.energy.saving;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.duty.DutyState;
import java.math.BigDecimal;

/**
 * A target that the state set itself for a year: at most that much.
 *
 * @param site key, or {@code Land}
 * @param bound kWh, PUE or t CO2
 */
public record Target(String key, String site, Subject subject, int year, BigDecimal bound, String source) {
    /** What a target is about. */
    public enum Subject {
        ENERGY("Energie kWh"),
        PUE("PUE"),
        CO2("CO2 t");

        private final String label;

        Subject(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A target and what came of it, unrounded. */
    public record Result(Target target, Kpi value, DutyState state, String why) {}

    Result against(Kpi value) {
        BigDecimal known = value.value();
        return known == null
                ? new Result(this, value, DutyState.NOT_KNOWN, value.reason())
                : new Result(this, value, known.compareTo(bound) <= 0 ? DutyState.MET : DutyState.MISSED, "");
    }
}
