package de.gesamtplan.jobs.plans;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.Category;
import de.gesamtplan.domain.plan.DemandType;
import de.gesamtplan.domain.plan.EnergyLabel;
import de.gesamtplan.domain.plan.Obligation;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.domain.plan.PlanningRound;
import de.gesamtplan.domain.plan.ProcurementRoute;
import de.gesamtplan.domain.plan.ProtectionLevel;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.ReferenceStore;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a plan item from a row and holds it against the rules for department plans. */
final class PlanItemReader {
    private final PlanningRound round;
    private final long deliveryId;
    private final Set<String> departments;
    private final Set<String> budgetGroups;
    private final Map<String, String> cpvCheckDigits;
    private final Set<String> contracts;

    PlanItemReader(PlanningRound round, ReferenceStore references, long deliveryId) {
        int year = round.budgetYears().first();
        this.round = round;
        this.deliveryId = deliveryId;
        this.departments = references.departments().codesIn(year);
        this.budgetGroups = references.budgetGroups(year);
        this.cpvCheckDigits = references.cpvCheckDigits();
        this.contracts = references.frameworkContracts();
    }

    /** Null if the row has an error; all errors are noted. */
    @Nullable
    PlanItem read(Row row) {
        @Nullable String department = department(row);
        @Nullable String itemId = row.required("Position");
        @Nullable String title = row.required("Bezeichnung");
        @Nullable BudgetLine budgetLine = budgetLine(row);
        @Nullable
        Obligation obligation = Choices.required(row, "Verbindlichkeit", Obligation.values(), Obligation::label);
        @Nullable String legalBasis = row.text("Rechtsgrundlage");
        if (obligation == Obligation.LAW && legalBasis == null) {
            row.error(
                    "PLAN-04",
                    "Rechtsgrundlage",
                    "Bei der Verbindlichkeit „gesetzlich“ ist die Rechtsgrundlage anzugeben.");
        }
        @Nullable
        ProcurementRoute route =
                Choices.optional(row, "Beschaffungsweg", ProcurementRoute.values(), ProcurementRoute::label);
        @Nullable String contract = contract(row, route);
        @Nullable String standard = row.text("Standard");
        @Nullable String reason = row.text("Begründung");
        if ("Abweichung".equalsIgnoreCase(standard) && reason == null) {
            row.error("PLAN-06", "Begründung", "Eine Abweichung vom Standard ist zu begründen.");
        }
        SortedMap<Integer, Money> amounts = amounts(row);
        SortedMap<Integer, Money> authorizations = authorizations(row);
        SortedSet<Integer> goals = goals(row);
        var funding = FundingShares.read(row);
        @Nullable String cpv = cpv(row);
        var category = Choices.optional(row, "Kategorie", Category.values(), Category::name, Category::label);
        var quantity = row.decimal("Menge");
        var demandType = Choices.optional(row, "Art", DemandType.values(), DemandType::label);
        var protection = Choices.optional(row, "Schutzbedarf", ProtectionLevel.values(), ProtectionLevel::label);
        var power = row.decimal("Leistungsaufnahme W");
        var hours = row.decimal("Betriebsstunden");
        var energyLabel = Choices.optional(row, "Umweltzeichen", EnergyLabel.values(), EnergyLabel::label);
        @Nullable Integer priority = priority(row);
        if (row.isRejected()
                || department == null
                || itemId == null
                || title == null
                || budgetLine == null
                || obligation == null) {
            return null;
        }
        return new PlanItem(
                department,
                itemId,
                row.text("Dienststelle"),
                title,
                row.text("Beschreibung"),
                category,
                cpv,
                quantity,
                row.text("Einheit"),
                budgetLine,
                amounts,
                authorizations,
                demandType,
                obligation,
                legalBasis,
                goals,
                row.text("Maßnahme"),
                route,
                contract,
                standard,
                reason,
                row.text("Verfahren"),
                funding,
                protection,
                power,
                hours,
                energyLabel,
                priority,
                new Origin(deliveryId, row.sheet(), row.line()));
    }

    private @Nullable String department(Row row) {
        String code = row.required("Ressort");
        if (code == null || departments.contains(code)) {
            return code;
        }
        row.error(
                "PLAN-03",
                "Ressort",
                "Das Ressort „" + code + "“ gibt es in dieser Planungsrunde nicht. Bekannt sind: "
                        + String.join(", ", new TreeSet<>(departments)) + ".");
        return null;
    }

    private @Nullable BudgetLine budgetLine(Row row) {
        String kapitel = row.digits("Kapitel", 4);
        String titel = row.digits("Titel", 5);
        if (kapitel == null || titel == null) {
            return null;
        }
        BudgetLine line = new BudgetLine(kapitel, titel);
        if (!budgetGroups.contains(line.gruppe())) {
            row.error(
                    "PLAN-07",
                    "Titel",
                    "Die Gruppierungsnummer " + line.gruppe()
                            + " ist für IT nicht vorgesehen. Bitte den Titel prüfen.");
        }
        return line;
    }

    private @Nullable String contract(Row row, @Nullable ProcurementRoute route) {
        String contract = row.text("Rahmenvertrag");
        if (contract == null) {
            if (route == ProcurementRoute.FRAMEWORK_CONTRACT) {
                row.error(
                        "PLAN-05",
                        "Rahmenvertrag",
                        "Beim Beschaffungsweg „Rahmenvertrag“ ist dessen Nummer anzugeben.");
            }
            return null;
        }
        if (!contracts.contains(contract)) {
            row.error(
                    "PLAN-05",
                    "Rahmenvertrag",
                    "Den Rahmenvertrag „" + contract + "“ gibt es nicht. Bitte die Nummer prüfen.");
        }
        return contract;
    }

    private SortedMap<Integer, Money> amounts(Row row) {
        SortedMap<Integer, Money> amounts = new TreeMap<>();
        for (int year : round.planYears()) {
            String field = "Ansatz " + year;
            Money amount = row.money(field);
            if (amount != null) {
                amounts.put(year, amount);
                if (amount.signum() < 0) {
                    row.warning("PLAN-08", field, "Der Ansatz ist negativ. Bitte prüfen, ob das gewollt ist.");
                }
            }
        }
        return amounts;
    }

    private SortedMap<Integer, Money> authorizations(Row row) {
        SortedMap<Integer, Money> authorizations = new TreeMap<>();
        int first = round.budgetYears().first();
        for (int year = first; year <= round.planUntil(); year++) {
            String field = "VE " + year;
            Money amount = row.money(field);
            if (amount != null && year == first && amount.signum() != 0) {
                row.error(
                        "PLAN-09",
                        field,
                        "Eine Verpflichtungsermächtigung kann erst nach dem ersten Haushaltsjahr fällig werden.");
            } else if (amount != null && amount.signum() < 0) {
                row.error("PLAN-09", field, "Eine Verpflichtungsermächtigung ist nicht negativ.");
            } else if (amount != null && amount.signum() != 0) {
                authorizations.put(year, amount);
            }
        }
        return authorizations;
    }

    private static SortedSet<Integer> goals(Row row) {
        SortedSet<Integer> goals = new TreeSet<>();
        String text = row.text("Ziel");
        for (String one : text == null ? new String[0] : text.split("[,;/]")) {
            String goal = one.strip();
            if (goal.matches("[1-9]|10")) {
                goals.add(Integer.valueOf(goal));
            } else if (!goal.isEmpty()) {
                row.error("PLAN-10", "Ziel", "„" + goal + "“ ist kein strategisches Ziel. Es gibt die Ziele 1 bis 10.");
            }
        }
        return goals;
    }

    private @Nullable String cpv(Row row) {
        String text = row.text("CPV");
        if (text == null) {
            return null;
        }
        String code = text.replace(" ", "");
        if (!code.matches("\\d{8}(-\\d)?")) {
            row.error(
                    "PLAN-11",
                    "CPV",
                    "„" + text + "“ ist kein CPV-Code. Bitte acht Ziffern angeben, zum Beispiel 30213100-6.");
            return null;
        }
        String known = cpvCheckDigits.get(code.substring(0, 8));
        if (known == null) {
            row.warning("PLAN-12", "CPV", "Der CPV-Code " + code + " steht nicht in der Liste der IT-Codes.");
        } else if (code.length() == 10 && !code.endsWith(known)) {
            row.error(
                    "PLAN-11",
                    "CPV",
                    "Die Prüfziffer von " + code + " stimmt nicht, richtig wäre " + known + ". Bitte den Code prüfen.");
        }
        return code.substring(0, 8);
    }

    private static @Nullable Integer priority(Row row) {
        Integer priority = row.integer("Priorität");
        if (priority != null && (priority < 1 || priority > 5)) {
            row.error("PLAN-13", "Priorität", "Die Priorität ist eine Zahl von 1 (höchste) bis 5.");
        }
        return priority;
    }
}
