package de.gesamtplan.jobs.reference;

import static de.gesamtplan.jobs.reference.ReferenceTables.euros;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredDate;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredDecimal;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredInteger;
import static de.gesamtplan.jobs.reference.ReferenceTables.values;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.jobs.intake.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The kinds of reference data that the cost of energy rests on. */
final class CostTables {
    private static final BigDecimal HOURS_OF_A_YEAR = BigDecimal.valueOf(8784);

    static final Map<String, ReferenceTable> ALL = Map.of(
            "strompreise",
            ReferenceTable.of(
                    "electricity_price",
                    "site valid_from valid_to cents_per_kwh per_month source",
                    row -> values(
                            Objects.requireNonNullElse(row.text("Standort"), ""),
                            firstOfMonth(row),
                            lastOfMonth(row),
                            notNegative(row, "Arbeitspreis ct je kWh", requiredDecimal(row, "Arbeitspreis ct je kWh")),
                            notNegative(row, "Grundpreis je Monat", standingCharge(row)),
                            row.required("Quelle"))),
            "geraeteklassen",
            ReferenceTable.of(
                    "device_class",
                    "code name cpv_prefix life_years watts hours source",
                    row -> values(
                            row.required("Schlüssel"),
                            row.required("Bezeichnung"),
                            cpvPrefix(row),
                            life(row),
                            notNegative(row, "Leistung W", requiredDecimal(row, "Leistung W")),
                            hours(row),
                            row.required("Quelle"))),
            "geraetebestand",
            ReferenceTable.of(
                    "device_stock",
                    "department device_class counted_on quantity",
                    row -> values(
                            row.required("Ressort"),
                            row.required("Geräteklasse"),
                            requiredDate(row, "Stichtag"),
                            count(row))));

    private CostTables() {}

    private static @Nullable LocalDate firstOfMonth(Row row) {
        LocalDate from = requiredDate(row, "gültig von");
        if (from != null && from.getDayOfMonth() != 1) {
            row.error("REF-20", "gültig von", "Ein Strompreis beginnt am Ersten eines Monats.");
        }
        return from;
    }

    private static @Nullable LocalDate lastOfMonth(Row row) {
        LocalDate to = row.date("gültig bis");
        if (to != null && !to.equals(YearMonth.from(to).atEndOfMonth())) {
            row.error("REF-21", "gültig bis", "Ein Strompreis endet am Letzten eines Monats.");
        }
        return to;
    }

    private static BigDecimal standingCharge(Row row) {
        BigDecimal charge = euros(row.money("Grundpreis je Monat"));
        return charge == null ? Money.ZERO.euros() : charge;
    }

    private static @Nullable BigDecimal notNegative(Row row, String field, @Nullable BigDecimal value) {
        if (value != null && value.signum() < 0) {
            row.error("REF-22", field, "Der Wert darf nicht negativ sein.");
        }
        return value;
    }

    private static @Nullable String cpvPrefix(Row row) {
        String cpv = row.required("CPV");
        if (cpv != null && !cpv.matches("\\d{2,8}")) {
            row.error("REF-23", "CPV", "Bitte die ersten 2 bis 8 Ziffern des CPV-Codes angeben, zum Beispiel 302131.");
        }
        return cpv;
    }

    private static @Nullable Integer life(Row row) {
        Integer years = requiredInteger(row, "Nutzungsdauer Jahre");
        if (years != null && (years < 1 || years > 30)) {
            row.error("REF-24", "Nutzungsdauer Jahre", "Die Nutzungsdauer liegt zwischen 1 und 30 Jahren.");
        }
        return years;
    }

    private static @Nullable BigDecimal hours(Row row) {
        BigDecimal hours = requiredDecimal(row, "Betriebsstunden");
        if (hours != null && (hours.signum() < 0 || hours.compareTo(HOURS_OF_A_YEAR) > 0)) {
            row.error("REF-25", "Betriebsstunden", "Ein Jahr hat höchstens 8.784 Stunden.");
        }
        return hours;
    }

    private static @Nullable Integer count(Row row) {
        Integer count = requiredInteger(row, "Anzahl");
        if (count != null && count < 0) {
            row.error("REF-22", "Anzahl", "Der Wert darf nicht negativ sein.");
        }
        return count;
    }
}
