package de.gesamtplan.jobs.reference;

import static de.gesamtplan.jobs.reference.EnergyFields.month;
import static de.gesamtplan.jobs.reference.EnergyFields.named;
import static de.gesamtplan.jobs.reference.ReferenceTables.percent;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredDate;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredDecimal;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredInteger;
import static de.gesamtplan.jobs.reference.ReferenceTables.values;
import static de.gesamtplan.jobs.reference.ReferenceTables.yes;
import static java.util.Map.entry;

import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.Medium;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.jobs.intake.Row;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reference data about sites: the sites themselves, their servers, amounts from bills, the weather. */
final class SiteTables {
    static final Map<String, ReferenceTable> ALL = Map.ofEntries(
            entry(
                    "standorte",
                    ReferenceTable.of(
                            "site",
                            "code name operator owner operating_since it_power_kw total_power_kw area_m2 computer_area_m2 postcode"
                                    + " municipality public_body customers it_only closing_at heat_reuse energy_management certified"
                                    + " renewable_percent guarantees_percent cooling site_type electrical_redundancy"
                                    + " cooling_redundancy refrigerants cold_conversion",
                            row -> values(
                                    row.required("Standort"),
                                    row.required("Bezeichnung"),
                                    row.text("Betreiber"),
                                    row.text("Eigentümer"),
                                    row.date("Inbetriebnahme"),
                                    row.decimal("Nennleistung IT kW"),
                                    row.decimal("Nennleistung gesamt kW"),
                                    row.decimal("Fläche m2"),
                                    row.decimal("Fläche Rechnerräume m2"),
                                    row.text("PLZ"),
                                    row.text("Gemeinde"),
                                    yes(row, "öffentlich"),
                                    yes(row, "Kunden"),
                                    Boolean.TRUE.equals(yes(row, "nur Informationstechnik")),
                                    row.date("Stilllegung"),
                                    row.text("Abwärmenutzung"),
                                    row.text("Energiemanagement"),
                                    yes(row, "zertifiziert"),
                                    percent(row, "Anteil erneuerbar"),
                                    percent(row, "Herkunftsnachweise"),
                                    row.text("Kühlung"),
                                    row.text("Art"),
                                    row.text("Redundanz Strom"),
                                    row.text("Redundanz Kälte"),
                                    row.text("Kältemittel"),
                                    row.decimal("Umrechnung Fernkälte")))),
            entry(
                    "server",
                    ReferenceTable.of(
                            "server_group",
                            "site name valid_from valid_to quantity performance power_kw benchmark utilisation accelerated",
                            row -> values(
                                    row.required("Standort"),
                                    row.required("Gruppe"),
                                    requiredDate(row, "gültig von"),
                                    row.date("gültig bis"),
                                    requiredInteger(row, "Anzahl"),
                                    row.decimal("Höchstleistung"),
                                    row.decimal("höchste Leistungsaufnahme kW"),
                                    row.required("Benchmark"),
                                    percent(row, "mittlere Auslastung"),
                                    Boolean.TRUE.equals(yes(row, "Beschleuniger"))))),
            entry(
                    "monatswerte",
                    ReferenceTable.of(
                            "monthly_amount",
                            "site role month point amount source",
                            row -> values(
                                    row.required("Standort"),
                                    role(row),
                                    month(row, "Monat"),
                                    row.text("Messpunkt") == null
                                            ? null
                                            : named(row, "Messpunkt", MeasuringPoint.values(), MeasuringPoint::label),
                                    requiredDecimal(row, "Menge"),
                                    row.required("Quelle")))),
            entry(
                    "kuehlgradtage",
                    ReferenceTable.of(
                            "cooling_degree_days",
                            "site month degree_days source",
                            row -> values(
                                    row.required("Standort"),
                                    month(row, "Monat"),
                                    requiredDecimal(row, "Kühlgradtage"),
                                    row.required("Quelle")))));

    private SiteTables() {}

    private static @Nullable String role(Row row) {
        String label = row.required("Rolle");
        if (label == null) {
            return null;
        }
        Medium medium = Medium.of(Objects.requireNonNullElse(row.text("Medium"), "Strom"))
                .orElse(Medium.ELECTRICITY);
        return Role.of(label, medium).map(Enum::name).orElseGet(() -> {
            row.error("REF-14", "Rolle", "„" + label + "“ ist keine Rolle für " + medium.label() + ".");
            return null;
        });
    }
}
