package de.gesamtplan.jobs.reference;

import static de.gesamtplan.jobs.reference.EnergyFields.dayOfYear;
import static de.gesamtplan.jobs.reference.EnergyFields.evidence;
import static de.gesamtplan.jobs.reference.EnergyFields.month;
import static de.gesamtplan.jobs.reference.EnergyFields.named;
import static de.gesamtplan.jobs.reference.ReferenceTables.oneOf;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredDate;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredDecimal;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredInteger;
import static de.gesamtplan.jobs.reference.ReferenceTables.values;
import static java.util.Map.entry;

import de.gesamtplan.domain.energy.saving.FinalEnergy;
import de.gesamtplan.domain.energy.saving.SavingMeasure;
import de.gesamtplan.domain.energy.saving.Target;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reference data about saving: rules and duties of public bodies, their energy, targets and measures. */
final class SavingTables {
    /** EnEfG § 3 no. 25. */
    private static final List<String> SECTORS = List.of(
            "Energiewirtschaft", "Industrie", "Verkehr", "Gebäude", "Landwirtschaft", "Abfallwirtschaft", "Sonstige");

    static final Map<String, ReferenceTable> ALL = Map.ofEntries(
            entry(
                    "einsparregeln",
                    ReferenceTable.of(
                            "saving_rule",
                            "from_year percent threshold_kwh shortfall_years surplus_years source evidence",
                            row -> values(
                                    requiredInteger(row, "ab Jahr"),
                                    requiredDecimal(row, "Anteil"),
                                    requiredDecimal(row, "ab kWh"),
                                    requiredInteger(row, "Fehlbetrag Jahre"),
                                    requiredInteger(row, "Überschuss Jahre"),
                                    row.required("Quelle"),
                                    evidence(row)))),
            entry(
                    "einsparverbund",
                    ReferenceTable.of(
                            "saving_pool",
                            "body name from_year agreement",
                            row -> values(
                                    row.required("Stelle"),
                                    row.required("Verbund"),
                                    requiredInteger(row, "ab Jahr"),
                                    row.required("Vereinbarung")))),
            entry(
                    "endenergie",
                    ReferenceTable.of(
                            "final_energy",
                            "body year kind sector carrier kwh source",
                            row -> values(
                                    row.required("Stelle"),
                                    requiredInteger(row, "Jahr"),
                                    row.text("Art") == null
                                            ? FinalEnergy.Kind.PUBLIC_BODY.name()
                                            : named(row, "Art", FinalEnergy.Kind.values(), FinalEnergy.Kind::label),
                                    row.text("Sektor") == null ? "" : oneOf(row, "Sektor", SECTORS),
                                    Objects.requireNonNullElse(row.text("Energieträger"), ""),
                                    requiredDecimal(row, "Endenergie kWh"),
                                    row.required("Quelle")))),
            entry(
                    "stellenpflichten",
                    ReferenceTable.of(
                            "body_duty",
                            "code law duty from_kwh below_kwh mean_from_year mean_to_year due_on due_yearly source evidence",
                            row -> {
                                BigDecimal from = row.decimal("Mittel ab kWh");
                                BigDecimal below = row.decimal("Mittel unter kWh");
                                Integer first = row.integer("Mittel von Jahr");
                                Integer last = row.integer("Mittel bis Jahr");
                                boolean mean = from != null
                                        && (below == null || below.compareTo(from) > 0)
                                        && first != null
                                        && last != null
                                        && last >= first;
                                boolean none = from == null && below == null && first == null && last == null;
                                if (!mean && !none) {
                                    row.error(
                                            "REF-17",
                                            "Mittel ab kWh",
                                            "Zu einem Mittel gehören „Mittel ab kWh“, „Mittel von Jahr“ und „Mittel bis Jahr“, in steigender Folge.");
                                }
                                return values(
                                        row.required("Schlüssel"),
                                        row.required("Gesetz"),
                                        row.required("Pflicht"),
                                        from,
                                        below,
                                        first,
                                        last,
                                        requiredDate(row, "fällig ab"),
                                        dayOfYear(row),
                                        row.required("Quelle"),
                                        evidence(row));
                            })),
            entry(
                    "energieziele",
                    ReferenceTable.of(
                            "energy_target",
                            "code year site subject bound source",
                            row -> values(
                                    row.required("Schlüssel"),
                                    requiredInteger(row, "Jahr"),
                                    row.required("Standort"),
                                    named(row, "Größe", Target.Subject.values(), Target.Subject::label),
                                    requiredDecimal(row, "höchstens"),
                                    row.required("Quelle")))),
            entry(
                    "energiemassnahmen",
                    ReferenceTable.of(
                            "saving_measure",
                            "code site body name done_on expected_kwh effect before_from after_from cost budget_line plan_item",
                            row -> {
                                Money cost = row.money("Kosten");
                                return values(
                                        row.required("Schlüssel"),
                                        row.required("Standort"),
                                        row.text("Stelle"),
                                        row.required("Bezeichnung"),
                                        requiredDate(row, "umgesetzt am"),
                                        requiredDecimal(row, "erwartet kWh je Jahr"),
                                        named(
                                                row,
                                                "Wirkung",
                                                SavingMeasure.Effect.values(),
                                                SavingMeasure.Effect::label),
                                        row.text("vorher ab") == null ? null : month(row, "vorher ab"),
                                        row.text("nachher ab") == null ? null : month(row, "nachher ab"),
                                        cost == null ? null : cost.euros(),
                                        row.text("Haushaltsstelle"),
                                        row.text("Planposition"));
                            })));

    private SavingTables() {}
}
