package de.gesamtplan.jobs.reference;

import static de.gesamtplan.jobs.reference.ReferenceTables.oneOf;
import static de.gesamtplan.jobs.reference.ReferenceTables.percent;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredDate;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredDecimal;
import static de.gesamtplan.jobs.reference.ReferenceTables.requiredInteger;
import static de.gesamtplan.jobs.reference.ReferenceTables.values;
import static de.gesamtplan.jobs.reference.ReferenceTables.yes;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.Medium;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.duty.Derivation;
import de.gesamtplan.domain.energy.duty.Duty;
import de.gesamtplan.domain.energy.duty.DutyState;
import de.gesamtplan.domain.energy.duty.Limit;
import de.gesamtplan.domain.energy.emission.Carrier;
import de.gesamtplan.domain.energy.emission.Method;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.saving.FinalEnergy;
import de.gesamtplan.domain.energy.saving.SavingMeasure;
import de.gesamtplan.domain.energy.saving.Target;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.jobs.intake.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of reference data that energy rests on. Names of fixed lists are checked against the domain's own. */
final class EnergyTables {
    static final Map<String, ReferenceTable> ALL = new LinkedHashMap<>();

    /** EnEfG § 3 no. 25. */
    private static final List<String> SECTORS = List.of(
            "Energiewirtschaft", "Industrie", "Verkehr", "Gebäude", "Landwirtschaft", "Abfallwirtschaft", "Sonstige");

    static {
        put(
                "emissionsfaktoren",
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
                        evidence(row)));
        put(
                "emissionsentscheidungen",
                "emission_decision",
                "year carrier method edition decided_on decided_by reason",
                row -> values(
                        requiredInteger(row, "Jahr"),
                        oneOf(row, "Energieträger", labels(Carrier.values(), Carrier::label)),
                        oneOf(row, "Methode", labels(Method.values(), Method::label)),
                        row.required("Ausgabe"),
                        requiredDate(row, "entschieden am"),
                        row.required("entschieden von"),
                        row.required("Begründung")));
        put(
                "standorte",
                "site",
                "code name operator owner operating_since it_power_kw total_power_kw area_m2 computer_area_m2 postcode"
                        + " municipality public_body customers closing_at heat_reuse energy_management certified"
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
                        row.decimal("Umrechnung Fernkälte")));
        put(
                "grenzwerte",
                "energy_limit",
                "code law metric start_from start_to in_force_from grace_years direction bound minimum_kw yardstick"
                        + " source evidence",
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
                        row.required("Quelle"),
                        evidence(row)));
        put(
                "normen",
                "energy_norm",
                "metric from_year edition reason evidence",
                row -> values(
                        metric(row),
                        requiredInteger(row, "ab Jahr"),
                        row.required("Ausgabe"),
                        row.required("Grund"),
                        evidence(row)));
        put(
                "stromvertraege",
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
                        row.text("Quelle")));
        put(
                "server",
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
                        Boolean.TRUE.equals(yes(row, "Beschleuniger"))));
        put(
                "monatswerte",
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
                        row.required("Quelle")));
        put(
                "pflichten",
                "energy_duty",
                "code law duty proof minimum_kw minimum_it_kw minimum_kwh public_body customers_only closing_before"
                        + " due_from due_yearly source evidence",
                row -> values(
                        row.required("Schlüssel"),
                        row.required("Gesetz"),
                        row.required("Pflicht"),
                        named(row, "Prüfung", Duty.Proof.values(), Duty.Proof::label),
                        row.decimal("Nennleistung ab kW"),
                        row.decimal("IT-Nennleistung ab kW"),
                        row.decimal("Verbrauch ab kWh"),
                        yes(row, "öffentliche Stelle"),
                        Boolean.TRUE.equals(yes(row, "nur mit Kunden")),
                        row.date("ausgenommen bei Stilllegung vor"),
                        requiredDate(row, "fällig ab"),
                        dayOfYear(row),
                        row.required("Quelle"),
                        evidence(row)));
        put("nachweise", "duty_entry", "site duty year state done_on note", row -> {
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
            return values(row.required("Standort"), row.required("Pflicht"), year == null ? 0 : year, state, on, note);
        });
    }

    static {
        put(
                "einsparregeln",
                "saving_rule",
                "from_year percent threshold_kwh shortfall_years surplus_years source evidence",
                row -> values(
                        requiredInteger(row, "ab Jahr"),
                        requiredDecimal(row, "Anteil"),
                        requiredDecimal(row, "ab kWh"),
                        requiredInteger(row, "Fehlbetrag Jahre"),
                        requiredInteger(row, "Überschuss Jahre"),
                        row.required("Quelle"),
                        evidence(row)));
        put(
                "endenergie",
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
                        row.required("Quelle")));
        put(
                "stellenpflichten",
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
                });
        put(
                "energieziele",
                "energy_target",
                "code year site subject bound source",
                row -> values(
                        row.required("Schlüssel"),
                        requiredInteger(row, "Jahr"),
                        row.required("Standort"),
                        named(row, "Größe", Target.Subject.values(), Target.Subject::label),
                        requiredDecimal(row, "höchstens"),
                        row.required("Quelle")));
        put(
                "energiemassnahmen",
                "saving_measure",
                "code site name done_on expected_kwh effect before_from after_from cost budget_line plan_item",
                row -> {
                    Money cost = row.money("Kosten");
                    return values(
                            row.required("Schlüssel"),
                            row.required("Standort"),
                            row.required("Bezeichnung"),
                            requiredDate(row, "umgesetzt am"),
                            requiredDecimal(row, "erwartet kWh je Jahr"),
                            named(row, "Wirkung", SavingMeasure.Effect.values(), SavingMeasure.Effect::label),
                            row.text("vorher ab") == null ? null : month(row, "vorher ab"),
                            row.text("nachher ab") == null ? null : month(row, "nachher ab"),
                            cost == null ? null : cost.euros(),
                            row.text("Haushaltsstelle"),
                            row.text("Planposition"));
                });
        put(
                "kuehlgradtage",
                "cooling_degree_days",
                "site month degree_days source",
                row -> values(
                        row.required("Standort"),
                        month(row, "Monat"),
                        requiredDecimal(row, "Kühlgradtage"),
                        row.required("Quelle")));
    }

    static {
        put(
                "datenpunkte",
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
                        evidence(row)));
        put(
                "angaben",
                "register_entry",
                "site year law code value source",
                row -> values(
                        row.required("Standort"),
                        requiredInteger(row, "Jahr"),
                        row.required("Gesetz"),
                        row.required("Code"),
                        row.required("Wert"),
                        row.required("Quelle")));
    }

    private EnergyTables() {}

    private static void put(String kind, String table, String columns, Function<Row, @Nullable Object[]> values) {
        ALL.put(kind, ReferenceTable.of(table, columns, values));
    }

    private static <E> List<String> labels(E[] all, Function<E, String> label) {
        return Arrays.stream(all).map(label).toList();
    }

    /** The name of the constant that the label stands for. */
    private static <E extends Enum<E>> @Nullable String named(
            Row row, String field, E[] all, Function<E, String> label) {
        String text = oneOf(row, field, labels(all, label));
        return Arrays.stream(all)
                .filter(one -> label.apply(one).equals(text))
                .findFirst()
                .map(Enum::name)
                .orElse(null);
    }

    private static @Nullable String metric(Row row) {
        return named(row, "Kennzahl", Metric.values(), Metric::label);
    }

    /** Without any it is not verified. */
    private static @Nullable String evidence(Row row) {
        return row.text("Beleg") == null
                ? Evidence.UNVERIFIED.name()
                : named(row, "Beleg", Evidence.values(), Evidence::label);
    }

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

    private static @Nullable LocalDate month(Row row, String field) {
        String text = row.required(field);
        if (text == null) {
            return null;
        }
        if (text.matches("20\\d\\d-(0[1-9]|1[0-2])")) {
            return YearMonth.parse(text).atDay(1);
        }
        row.error("REF-15", field, "„" + text + "“ ist kein Monat. Bitte in der Form 2024-07 angeben.");
        return null;
    }

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

    private static @Nullable String dayOfYear(Row row) {
        String text = row.text("jährlich bis");
        if (text != null && !text.matches("(0[1-9]|[12]\\d|3[01])\\.(0[1-9]|1[0-2])\\.")) {
            row.error("REF-16", "jährlich bis", "„" + text + "“ ist kein Tag eines Jahres, zum Beispiel 31.03.");
            return null;
        }
        return text;
    }
}
