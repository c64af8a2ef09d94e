package de.gesamtplan.jobs.reference;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.jobs.intake.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of reference data by the name that profiles give them. */
final class ReferenceTables {
    private static final List<String> MEASURE_STATES =
            List.of("geplant", "laufend", "verzögert", "abgeschlossen", "gestrichen");
    private static final List<String> ROUND_STATES = List.of("offen", "geschlossen", "konsolidiert", "beschlossen");

    static final Map<String, ReferenceTable> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "ressorts",
                ReferenceTable.of(
                        "department",
                        "code name it_kapitel valid_from valid_to successor email",
                        row -> values(
                                row.required("Kürzel"),
                                row.required("Bezeichnung"),
                                row.digits("IT-Kapitel", 4),
                                requiredInteger(row, "gültig von"),
                                row.integer("gültig bis"),
                                row.text("Nachfolger"),
                                row.text("E-Mail"))));
        ALL.put(
                "gruppierungen",
                ReferenceTable.of(
                        "budget_group",
                        "gruppe name valid_from valid_to source",
                        row -> values(
                                row.digits("Gruppe", 3),
                                row.required("Bezeichnung"),
                                requiredInteger(row, "gültig von"),
                                row.integer("gültig bis"),
                                row.text("Quelle"))));
        ALL.put(
                "deckungskreise",
                ReferenceTable.of(
                        "coverage_ring",
                        "budget_year code name kapitel_from kapitel_to hauptgruppe source",
                        row -> values(
                                requiredInteger(row, "Haushaltsjahr"),
                                row.required("Deckungskreis"),
                                row.required("Bezeichnung"),
                                row.digits("Kapitel von", 4),
                                row.digits("Kapitel bis", 4),
                                row.digits("Hauptgruppe", 1),
                                row.text("Quelle"))));
        ALL.put("cpv", ReferenceTable.of("cpv", "code check_digit name", ReferenceTables::cpv));
        ALL.put(
                "rahmenvertraege",
                ReferenceTable.of(
                        "framework_contract",
                        "number name contractor lot estimated_value maximum_value valid_from valid_to lead_department"
                                + " cpv_codes entitled",
                        row -> values(
                                row.required("Nummer"),
                                row.required("Bezeichnung"),
                                row.text("Auftragnehmer"),
                                row.text("Los"),
                                euros(row.money("Schätzwert")),
                                euros(requiredMoney(row, "Höchstwert")),
                                requiredDate(row, "gültig von"),
                                requiredDate(row, "gültig bis"),
                                row.text("Federführung"),
                                list(row.required("CPV")).stream()
                                        .map(code -> code.substring(0, Math.min(8, code.length())))
                                        .collect(Collectors.joining(",")),
                                String.join(",", list(row.required("Abrufberechtigte"))))));
        ALL.put(
                "standards",
                ReferenceTable.of(
                        "standard",
                        "code name category status valid_from valid_to",
                        row -> values(
                                row.required("Schlüssel"),
                                row.required("Bezeichnung"),
                                row.text("Kategorie"),
                                row.text("Status"),
                                row.date("gültig von"),
                                row.date("gültig bis"))));
        ALL.put(
                "verfahren",
                ReferenceTable.of(
                        "application",
                        "number name department status description productive_since protection",
                        row -> values(
                                row.required("Nummer"),
                                row.required("Bezeichnung"),
                                row.text("Ressort"),
                                row.text("Status"),
                                row.text("Beschreibung"),
                                row.text("produktiv seit"),
                                row.text("Schutzbedarf"))));
        ALL.put(
                "ziele",
                ReferenceTable.of("goal", "number name", row -> values(goal(row), row.required("Bezeichnung"))));
        ALL.put(
                "massnahmen",
                ReferenceTable.of(
                        "measure",
                        "measure_key edition number name formerly goals department status progress begins_at ends_at"
                                + " budget remark",
                        row -> values(
                                row.required("Schlüssel"),
                                requiredInteger(row, "Ausgabe"),
                                row.required("Nummer"),
                                row.required("Bezeichnung"),
                                row.text("vormals"),
                                String.join(",", list(row.required("Ziele"))),
                                row.text("Ressort"),
                                oneOf(row, "Status", MEASURE_STATES),
                                row.decimal("Fertigstellungsgrad"),
                                row.date("Beginn"),
                                row.date("Ende"),
                                euros(row.money("Planbudget")),
                                row.text("Bemerkung"))));
        ALL.put(
                "schwellenwerte",
                ReferenceTable.of(
                        "threshold",
                        "area `procedure` valid_from valid_to net_amount source",
                        row -> values(
                                oneOf(row, "Bereich", List.of("EU", "Land")),
                                row.required("Verfahren"),
                                requiredDate(row, "gültig von"),
                                row.date("gültig bis"),
                                euros(requiredMoney(row, "Betrag netto")),
                                row.text("Quelle"))));
        ALL.put(
                "planungsrunden",
                ReferenceTable.of(
                        "planning_round",
                        "name first_year last_year plan_until deadline state",
                        ReferenceTables::round));
        ALL.putAll(SiteTables.ALL);
        ALL.putAll(EmissionTables.ALL);
        ALL.putAll(DutyTables.ALL);
        ALL.putAll(SavingTables.ALL);
        ALL.putAll(CostTables.ALL);
    }

    private ReferenceTables() {}

    static @Nullable Object[] values(@Nullable Object... values) {
        return values;
    }

    private static @Nullable Object[] cpv(Row row) {
        String code = row.required("CPV");
        if (code != null && !code.matches("\\d{8}-\\d")) {
            row.error("REF-02", "CPV", "„" + code + "“ ist kein CPV-Code mit Prüfziffer, zum Beispiel 30213100-6.");
        }
        boolean whole = code != null && code.length() == 10;
        return values(
                whole && code != null ? code.substring(0, 8) : null,
                whole && code != null ? code.substring(9) : null,
                row.required("Bezeichnung"));
    }

    private static @Nullable Object[] round(Row row) {
        String years = row.required("Haushaltsjahre");
        if (years != null && !years.matches("\\d{4}([,/ ]+\\d{4})?")) {
            row.error("REF-03", "Haushaltsjahre", "Bitte ein Jahr oder zwei angeben, zum Beispiel 2027,2028.");
            years = null;
        }
        List<String> each = years == null ? List.of() : Arrays.asList(years.split("[,/ ]+"));
        return values(
                row.required("Runde"),
                each.isEmpty() ? null : Integer.valueOf(each.get(0)),
                each.isEmpty() ? null : Integer.valueOf(each.get(each.size() - 1)),
                requiredInteger(row, "Finanzplan bis"),
                requiredDate(row, "Abgabefrist"),
                oneOf(row, "Stand", ROUND_STATES));
    }

    private static List<String> list(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[,;]"))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
    }

    static @Nullable String oneOf(Row row, String field, List<String> allowed) {
        String text = row.required(field);
        if (text == null) {
            return null;
        }
        for (String one : allowed) {
            if (one.equalsIgnoreCase(text)) {
                return one;
            }
        }
        row.error(
                "FELD-06",
                field,
                "„" + text + "“ ist nicht vorgesehen. Erlaubt sind: " + String.join(", ", allowed) + ".");
        return null;
    }

    private static @Nullable Object goal(Row row) {
        Object goal = requiredInteger(row, "Ziel");
        if (goal instanceof Integer number && (number < 1 || number > 10)) {
            row.error("REF-05", "Ziel", "„" + goal + "“ ist kein strategisches Ziel. Es gibt die Ziele 1 bis 10.");
        }
        return goal;
    }

    static @Nullable Integer requiredInteger(Row row, String field) {
        return row.required(field) == null ? null : row.integer(field);
    }

    static @Nullable BigDecimal requiredDecimal(Row row, String field) {
        return row.required(field) == null ? null : row.decimal(field);
    }

    private static @Nullable Money requiredMoney(Row row, String field) {
        return row.required(field) == null ? null : row.money(field);
    }

    static @Nullable LocalDate requiredDate(Row row, String field) {
        return row.required(field) == null ? null : row.date(field);
    }

    static @Nullable BigDecimal euros(@Nullable Money money) {
        return money == null ? null : money.euros();
    }

    static @Nullable BigDecimal percent(Row row, String field) {
        String text = row.text(field);
        if (text == null || !text.endsWith("%")) {
            return row.decimal(field);
        }
        row.error("FELD-02", field, "Bitte die Prozentzahl ohne % angeben.");
        return null;
    }

    static @Nullable Boolean yes(Row row, String field) {
        String text = row.text(field);
        return text == null ? null : text.toLowerCase(Locale.GERMAN).startsWith("j");
    }
}
