package de.gesamtplan.jobs.reference;

import static de.gesamtplan.jobs.reference.EnergyFields.dayOfYear;
import static de.gesamtplan.jobs.reference.EnergyFields.evidence;
import static de.gesamtplan.jobs.reference.EnergyFields.metric;
import static de.gesamtplan.jobs.reference.EnergyFields.named;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredDate;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredDecimal;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredInteger;
import static de.gesamtplan.jobs.reference.ReferenceTables.values;
import static de.gesamtplan.jobs.reference.ReferenceTables.yes;
import static java.util.Map.entry;

import de.gesamtplan.domain.energy.duty.Derivation;
import de.gesamtplan.domain.energy.duty.Duty;
import de.gesamtplan.domain.energy.duty.DutyState;
import de.gesamtplan.domain.energy.duty.Limit;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Reference data about law and norms: limits, duties and what was done, editions, what registers ask for. */
final class DutyTables {
    static final Map<String, ReferenceTable> ALL = Map.ofEntries(
            entry(
                    "grenzwerte",
                    ReferenceTable.of(
                            "energy_limit",
                            "code law metric start_from start_to in_force_from grace_years direction bound minimum_kw yardstick"
                                    + " exceptions source evidence",
                            row -> values(
                                    row.required("Schlüssel"),
                                    row.required("Gesetz"),
                                    metric(row),
                                    row.date("Inbetriebnahme von"),
                                    row.date("Inbetriebnahme bis"),
                                    row.date("gilt ab"),
                                    requiredInteger(row, "Jahre nach Inbetriebnahme"),
                                    named(row, "Richtung", Limit.Direction.values(), Limit.Direction::label),
                                    requiredDecimal(row, "Grenzwert"),
                                    requiredDecimal(row, "Nennleistung ab kW"),
                                    Boolean.TRUE.equals(yes(row, "nur Maßstab")),
                                    Objects.requireNonNullElse(row.text("Ausnahmen"), ""),
                                    row.required("Quelle"),
                                    evidence(row)))),
            entry(
                    "normen",
                    ReferenceTable.of(
                            "energy_norm",
                            "metric from_year edition reason evidence",
                            row -> values(
                                    metric(row),
                                    requiredInteger(row, "ab Jahr"),
                                    row.required("Ausgabe"),
                                    row.required("Grund"),
                                    evidence(row)))),
            entry(
                    "pflichten",
                    ReferenceTable.of(
                            "energy_duty",
                            "code law duty proof of_it_operators minimum_kw below_kw minimum_it_kw above_kwh public_body"
                                    + " customers_only closing_before due_from due_yearly exceptions source evidence",
                            row -> values(
                                    row.required("Schlüssel"),
                                    row.required("Gesetz"),
                                    row.required("Pflicht"),
                                    named(row, "Prüfung", Duty.Proof.values(), Duty.Proof::label),
                                    Boolean.TRUE.equals(yes(row, "nur Informationstechnik")),
                                    row.decimal("Nennleistung ab kW"),
                                    row.decimal("Nennleistung unter kW"),
                                    row.decimal("IT-Nennleistung ab kW"),
                                    row.decimal("Endenergie über kWh"),
                                    yes(row, "öffentliche Stelle"),
                                    Boolean.TRUE.equals(yes(row, "nur mit Kunden")),
                                    row.date("ausgenommen bei Stilllegung vor"),
                                    requiredDate(row, "fällig ab"),
                                    dayOfYear(row),
                                    Objects.requireNonNullElse(row.text("Ausnahmen"), ""),
                                    row.required("Quelle"),
                                    evidence(row)))),
            entry("nachweise", ReferenceTable.of("duty_entry", "site duty year state done_on note", row -> {
                Integer year = row.integer("Jahr");
                String state = named(row, "Stand", DutyState.values(), DutyState::label);
                LocalDate on = row.date("am");
                String note = Objects.requireNonNullElse(row.text("Begründung"), "");
                if (DutyState.MET.name().equals(state) && on == null) {
                    row.error("REF-12", "am", "Zu „erfüllt“ gehört der Tag. Bitte ergänzen.");
                }
                if (state != null && !DutyState.MET.name().equals(state) && note.isEmpty()) {
                    row.error("REF-13", "Begründung", "Bitte begründen, warum die Pflicht so steht.");
                }
                return values(
                        row.required("Standort"), row.required("Pflicht"), year == null ? 0 : year, state, on, note);
            })),
            entry(
                    "datenpunkte",
                    ReferenceTable.of(
                            "register_item",
                            "law code position wording unit derivation minimum_it_kw evidence",
                            row -> values(
                                    row.required("Gesetz"),
                                    row.required("Code"),
                                    requiredInteger(row, "Reihenfolge"),
                                    row.required("Wortlaut"),
                                    row.text("Einheit"),
                                    row.text("Herleitung") == null
                                            ? null
                                            : named(row, "Herleitung", Derivation.values(), Derivation::label),
                                    row.decimal("IT-Nennleistung ab kW"),
                                    evidence(row)))),
            entry(
                    "angaben",
                    ReferenceTable.of(
                            "register_entry",
                            "site year law code value source",
                            row -> values(
                                    row.required("Standort"),
                                    requiredInteger(row, "Jahr"),
                                    row.required("Gesetz"),
                                    row.required("Code"),
                                    row.required("Wert"),
                                    row.required("Quelle")))));

    private DutyTables() {}
}
