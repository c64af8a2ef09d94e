package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meter of a site as the meter register knows it.
 *
 * @param key unique number of the meter
 * @param cadence of the intervals; of no meaning for registers and calculated meters
 * @param factor transformer factor (Wandlerfaktor): quantity = reading × factor
 * @param rule what a falling register stand means
 * @param validFrom first day, local
 * @param validTo last day, local; null: until further notice. Exchanged meters share the day of the exchange.
 * @param successor key of the meter that took its place
 * @param point where the IT energy is measured; of no meaning for other roles
 * @param maxPower highest possible power in kW (base units per hour for water and fuel)
 * @param links to other meters
 */
public record Meter(
        String key,
        String site,
        Role role,
        MeterUnit unit,
        Measurement measurement,
        Cadence cadence,
        BigDecimal factor,
        RegisterRule rule,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        @Nullable MeasuringPoint point,
        @Nullable BigDecimal maxPower,
        MeterLinks links) {
    public Meter {
        if (key.isBlank() || site.isBlank()) {
            throw new IllegalArgumentException("a meter has a key and a site");
        }
        if (!unit.fits(role.medium(), measurement)) {
            throw new IllegalArgumentException("Die Einheit " + unit.label() + " passt nicht zu "
                    + role.medium().label() + " und " + measurement.label() + ".");
        }
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("Der Faktor muss größer als 0 sein: " + factor.toPlainString() + ".");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("„gültig bis“ liegt vor „gültig von“.");
        }
        if (role == Role.IT && point == null) {
            throw new IllegalArgumentException("Ein IT-Zähler braucht einen Messpunkt: er bestimmt die PUE-Kategorie.");
        }
        if (key.equals(successor)) {
            throw new IllegalArgumentException("Ein Zähler ist nicht sein eigener Nachfolger.");
        }
        if (measurement == Measurement.MEAN && !cadence.isGrid()) {
            throw new IllegalArgumentException(
                    "Mittelwerte brauchen ein Intervall, das in die Stunde passt, zum Beispiel 15.");
        }
        boolean calculated = measurement == Measurement.CALCULATED;
        if (calculated != (links.formula() != null)) {
            throw new IllegalArgumentException(
                    "Eine Formel hat genau der Zähler, dessen Messart „" + Measurement.CALCULATED.label() + "“ ist.");
        }
        if (calculated && successor != null) {
            throw new IllegalArgumentException(
                    "Ein berechneter Zähler hat keinen Nachfolger: seine Teile werden gewechselt.");
        }
    }

    /** Minutes of the grid on which its quantities are evaluated. */
    int grid() {
        return measurement == Measurement.REGISTER ? Cadence.QUARTER_HOUR.grid() : cadence.grid();
    }

    /** Whether its readings are quantities of intervals that follow one another on the hour's grid. */
    public boolean isGrid() {
        return measurement != Measurement.REGISTER && cadence.isGrid();
    }

    /** Whether each of its readings has an end of its own. */
    public boolean isSpan() {
        return measurement != Measurement.REGISTER && !cadence.isGrid();
    }

    /** What one unit of a reading is in base units: unit × transformer factor, of power times the interval's hours. */
    BigDecimal perReading(long seconds) {
        BigDecimal base = unit.factor().multiply(factor);
        return measurement == Measurement.POWER
                ? base.multiply(BigDecimal.valueOf(seconds)).divide(BigDecimal.valueOf(3600), 12, RoundingMode.HALF_UP)
                : base;
    }
}
