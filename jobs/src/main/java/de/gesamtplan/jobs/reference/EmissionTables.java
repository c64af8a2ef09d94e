package de.gesamtplan.jobs.reference;

import static de.gesamtplan.jobs.reference.EnergyFields.evidence;
import static de.gesamtplan.jobs.reference.EnergyFields.labels;
import static de.gesamtplan.jobs.reference.ReferenceTables.oneOf;
import static de.gesamtplan.jobs.reference.ReferenceTables.percent;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredDate;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredDecimal;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredInteger;
import static de.gesamtplan.jobs.reference.ReferenceTables.values;
import static java.util.Map.entry;

import de.gesamtplan.domain.energy.emission.Carrier;
import de.gesamtplan.domain.energy.emission.Method;
import de.gesamtplan.jobs.intake.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reference data that CO2 rests on: factors, decisions on their editions, contracts of supply. */
final class EmissionTables {
    static final Map<String, ReferenceTable> ALL = Map.ofEntries(
            entry(
                    "emissionsfaktoren",
                    ReferenceTable.of(
                            "emission_factor",
                            "year carrier method edition status grams_per_kwh source evidence",
                            row -> values(
                                    requiredInteger(row, "Jahr"),
                                    oneOf(row, "Energieträger", labels(Carrier.values(), Carrier::label)),
                                    oneOf(row, "Methode", labels(Method.values(), Method::label)),
                                    row.required("Ausgabe"),
                                    row.text("Status"),
                                    requiredDecimal(row, "g CO2 je kWh"),
                                    row.text("Quelle"),
                                    evidence(row)))),
            entry(
                    "emissionsentscheidungen",
                    ReferenceTable.of(
                            "emission_decision",
                            "year carrier method edition decided_on decided_by reason",
                            row -> values(
                                    requiredInteger(row, "Jahr"),
                                    oneOf(row, "Energieträger", labels(Carrier.values(), Carrier::label)),
                                    oneOf(row, "Methode", labels(Method.values(), Method::label)),
                                    row.required("Ausgabe"),
                                    requiredDate(row, "entschieden am"),
                                    row.required("entschieden von"),
                                    row.required("Begründung")))),
            entry(
                    "stromvertraege",
                    ReferenceTable.of(
                            "supply_contract",
                            "site valid_from valid_to supplier renewable_percent guarantees_percent grams_per_kwh source",
                            row -> values(
                                    row.required("Standort"),
                                    firstOfMonth(row),
                                    lastOfMonth(row),
                                    row.required("Lieferant"),
                                    percent(row, "Anteil erneuerbar"),
                                    percent(row, "Herkunftsnachweise"),
                                    row.decimal("g CO2 je kWh"),
                                    row.text("Quelle")))));

    private EmissionTables() {}

    private static @Nullable LocalDate firstOfMonth(Row row) {
        LocalDate from = row.required("gültig von") == null ? null : row.date("gültig von");
        if (from != null && from.getDayOfMonth() != 1) {
            row.error("REF-10", "gültig von", "Ein Stromvertrag beginnt am Ersten eines Monats.");
        }
        return from;
    }

    private static @Nullable LocalDate lastOfMonth(Row row) {
        LocalDate to = row.date("gültig bis");
        if (to != null && !to.equals(YearMonth.from(to).atEndOfMonth())) {
            row.error("REF-11", "gültig bis", "Ein Stromvertrag endet am Letzten eines Monats.");
        }
        return to;
    }
}
