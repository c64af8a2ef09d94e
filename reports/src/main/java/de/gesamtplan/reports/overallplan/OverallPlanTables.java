package de.gesamtplan.reports.overallplan;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.plan.Breakdown;
import de.gesamtplan.domain.plan.Category;
import de.gesamtplan.domain.plan.Comparison;
import de.gesamtplan.domain.plan.OverallPlan;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.domain.plan.PlanVersion;
import de.gesamtplan.domain.plan.YearAmounts;
import de.gesamtplan.domain.plan.YearBefore;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of the overall plan. */
final class OverallPlanTables {
    static final String UNASSIGNED = "nicht zugeordnet";

    private final OverallPlan plan;
    private final OverallPlanLabels labels;
    private final List<Integer> years;

    OverallPlanTables(OverallPlan plan, OverallPlanLabels labels) {
        this.plan = plan;
        this.labels = labels;
        this.years = plan.round().planYears();
    }

    static String amount(int year) {
        return "Ansatz " + year;
    }

    /** All items with all that departments said about them, and where it stands. */
    Table items() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("Ressort"),
                Column.text("Position"),
                Column.text("Bezeichnung"),
                Column.text("Kategorie"),
                Column.text("Haushaltsstelle")));
        years.forEach(year -> columns.add(Column.money(amount(year))));
        columns.addAll(List.of(
                Column.decimal("Menge", 0),
                Column.text("Einheit"),
                Column.text("CPV"),
                Column.text("Art"),
                Column.text("Verbindlichkeit"),
                Column.text("Rechtsgrundlage"),
                Column.text("Ziele"),
                Column.text("Maßnahme"),
                Column.text("Beschaffungsweg"),
                Column.text("Rahmenvertrag"),
                Column.text("Standard"),
                Column.text("Verfahren"),
                Column.text("Finanzierung"),
                Column.money("VE gesamt"),
                Column.count("Priorität"),
                Column.text("Dienststelle"),
                Column.text("Beschreibung"),
                Column.text("Datei"),
                Column.text("Blatt"),
                Column.count("Zeile")));
        Table.Builder table = Table.of("Positionen", columns).ifEmpty("Keine Positionen.");
        plan.items().forEach(item -> table.add(Row.Level.DATA, itemRow(item)));
        return table.add(Row.Level.TOTAL, totalRow(columns.size(), 5, plan.total()))
                .build();
    }

    private List<@Nullable Object> itemRow(PlanItem item) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(item.department());
        row.add(item.itemId());
        row.add(item.title());
        row.add(item.category() == null ? null : item.category().label());
        row.add(item.budgetLine().toString());
        years.forEach(year -> row.add(item.amount(year)));
        row.add(item.quantity());
        row.add(item.unit());
        row.add(item.cpv());
        row.add(item.demandType() == null ? null : item.demandType().label());
        row.add(item.obligation().label());
        row.add(item.legalBasis());
        row.add(item.goals().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        row.add(item.measure());
        row.add(item.procurementRoute() == null ? null : item.procurementRoute().label());
        row.add(item.frameworkContract());
        row.add(item.standard());
        row.add(item.application());
        row.add(item.funding().entrySet().stream()
                .map(share -> share.getKey().label() + " "
                        + share.getValue().stripTrailingZeros().toPlainString().replace('.', ',') + " %")
                .collect(Collectors.joining(", ")));
        row.add(new YearAmounts(item.commitmentAuthorizations()).total());
        row.add(item.priority());
        row.add(item.office());
        row.add(item.description());
        row.add(labels.file(item.origin().deliveryId()));
        row.add(item.origin().sheet());
        row.add(item.origin().line());
        return row;
    }

    private List<@Nullable Object> totalRow(int columns, int firstAmount, YearAmounts total) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add("Summe");
        while (row.size() < firstAmount) {
            row.add(null);
        }
        years.forEach(year -> row.add(total.in(year)));
        while (row.size() < columns) {
            row.add(null);
        }
        return row;
    }

    /** The items as the printed list shows them. */
    Table itemsShort() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("Ressort"),
                Column.text("Position"),
                Column.text("Bezeichnung"),
                Column.text("Kat."),
                Column.text("Haushaltsstelle")));
        years.forEach(year -> columns.add(Column.money(amount(year))));
        columns.add(Column.text("Datei, Zeile"));
        Table.Builder table = Table.of("Alle Positionen", columns).ifEmpty("Keine Positionen.");
        for (PlanItem item : plan.items()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(item.department());
            row.add(item.itemId());
            row.add(item.title());
            row.add(item.category() == null ? null : item.category().name());
            row.add(item.budgetLine().toString());
            years.forEach(year -> row.add(item.amount(year)));
            String sheet = item.origin().sheet();
            row.add("L" + item.origin().deliveryId() + (sheet.isEmpty() ? "" : " " + sheet) + ", Z. "
                    + item.origin().line());
            table.add(Row.Level.DATA, row);
        }
        return table.add(Row.Level.TOTAL, totalRow(columns.size(), 5, plan.total()))
                .build();
    }

    /** Live sums over the items if their range is given. */
    Table byDepartment(@Nullable Range items) {
        return breakdown(
                "Nach Ressort", "Ressort", plan.byDepartment(), labels::department, code -> code, items, "Ressort");
    }

    Table byBudgetLine(@Nullable Range items) {
        return breakdown(
                "Nach Haushaltsstelle",
                "Haushaltsstelle",
                plan.byBudgetLine(),
                BudgetLine::toString,
                BudgetLine::toString,
                items,
                "Haushaltsstelle");
    }

    Table byCategory(@Nullable Range items) {
        return breakdown(
                "Nach Kategorie", "Kategorie", plan.byCategory(), Category::label, Category::label, items, "Kategorie");
    }

    Table byFunding() {
        return breakdown(
                "Nach Finanzierung",
                "Finanzierung",
                plan.byFunding(),
                FundingSource::label,
                FundingSource::label,
                null,
                "");
    }

    Table byGoal() {
        return breakdown(
                "Nach strategischem Ziel (mit Mehrfachnennung)",
                "Ziel",
                plan.byGoal(),
                labels::goal,
                String::valueOf,
                null,
                "");
    }

    private <K extends Comparable<? super K>> Table breakdown(
            String name,
            String header,
            Breakdown<K> breakdown,
            Function<K, String> label,
            Function<K, String> itemValue,
            @Nullable Range items,
            String itemColumn) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(header)));
        years.forEach(year -> columns.add(Column.money(amount(year))));
        columns.add(Column.money("Summe"));
        Table.Builder table = Table.of(name, columns).ifEmpty("Keine Positionen.");
        for (Map.Entry<K, YearAmounts> part : breakdown.parts().entrySet()) {
            table.add(
                    Row.Level.DATA,
                    amounts(
                            label.apply(part.getKey()),
                            part.getValue(),
                            items,
                            itemColumn,
                            itemValue.apply(part.getKey())));
        }
        if (breakdown.unassigned().total().signum() != 0) {
            table.add(Row.Level.DATA, amounts(UNASSIGNED, breakdown.unassigned(), null, "", ""));
        }
        YearAmounts again = breakdown.countedAgain();
        if (again.total().signum() != 0) {
            YearAmounts minus = YearAmounts.NONE.minus(again);
            table.add(Row.Level.DATA, amounts("abzüglich Mehrfachnennung", minus, null, "", ""));
        }
        return table.add(Row.Level.TOTAL, amounts("Summe", breakdown.total(), null, "", ""))
                .build();
    }

    private List<@Nullable Object> amounts(
            String label, YearAmounts amounts, @Nullable Range items, String itemColumn, String itemValue) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(label);
        for (int year : years) {
            Object value = amounts.in(year);
            row.add(
                    items == null
                            ? value
                            : new Formula(
                                    "SUMIFS(%s,%s,\"%s\")"
                                            .formatted(
                                                    items.column(amount(year)),
                                                    items.column(itemColumn),
                                                    itemValue.replace("\"", "\"\"")),
                                    value));
        }
        String last = String.valueOf((char) ('A' + years.size()));
        row.add(new Formula("SUM(B{row}:" + last + "{row})", amounts.total()));
        return row;
    }

    /** Authorisations to commit by due year. */
    Table commitmentAuthorizations() {
        Breakdown<String> breakdown = plan.commitmentAuthorizations();
        TreeSet<Integer> due = new TreeSet<>(breakdown.total().byYear().keySet());
        List<Column> columns = new ArrayList<>(List.of(Column.text("Ressort")));
        due.forEach(year -> columns.add(Column.money("fällig " + year)));
        columns.add(Column.money("Summe"));
        Table.Builder table = Table.of("Verpflichtungsermächtigungen nach Fälligkeit", columns)
                .ifEmpty("Keine Verpflichtungsermächtigungen.");
        if (due.isEmpty()) {
            return table.build();
        }
        breakdown.parts().forEach((code, amounts) -> {
            if (amounts.total().signum() != 0) {
                table.add(Row.Level.DATA, due(labels.department(code), amounts, due));
            }
        });
        return table.add(Row.Level.TOTAL, due("Summe", breakdown.total(), due)).build();
    }

    private static List<@Nullable Object> due(String label, YearAmounts amounts, TreeSet<Integer> years) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(label);
        years.forEach(year -> row.add(amounts.in(year)));
        row.add(new Formula("SUM(B{row}:" + (char) ('A' + years.size()) + "{row})", amounts.total()));
        return row;
    }

    /** The first budget year against the adopted budget of the year before, by department. */
    Table againstYearBefore(YearBefore before) {
        Table.Builder table = comparisons("Gegen Vorjahr nach Ressort", "Ressort", before);
        before.byDepartment().forEach((code, c) -> table.add(Row.Level.DATA, comparison(labels.department(code), c)));
        if (before.unassigned().before().signum() != 0) {
            table.add(Row.Level.DATA, comparison(UNASSIGNED, before.unassigned()));
        }
        return table.add(Row.Level.TOTAL, comparison("Summe", before.total())).build();
    }

    Table againstYearBeforeByLine(YearBefore before) {
        Table.Builder table = comparisons("Gegen Vorjahr nach Haushaltsstelle", "Haushaltsstelle", before);
        before.byBudgetLine().forEach((line, c) -> table.add(Row.Level.DATA, comparison(line.toString(), c)));
        return table.add(Row.Level.TOTAL, comparison("Summe", before.total())).build();
    }

    private Table.Builder comparisons(String name, String header, YearBefore before) {
        return Table.of(
                name,
                Column.text(header),
                Column.money("Soll " + before.year()),
                Column.money(amount(plan.round().budgetYears().first())),
                Column.money("Veränderung"),
                Column.percent("in %"));
    }

    private static List<@Nullable Object> comparison(String label, Comparison comparison) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(label);
        row.add(comparison.before());
        row.add(comparison.planned());
        row.add(new Formula("C{row}-B{row}", comparison.difference()));
        row.add(comparison
                .percent()
                .<Object>map(percent -> new Formula("IF(B{row}=0,\"\",ROUND(D{row}/ABS(B{row}),3))", percent))
                .orElse(null));
        return row;
    }

    /** Who submitted what. */
    Table versions() {
        Table.Builder table = Table.of(
                "Abgegebene Fachplanungen",
                Column.text("Ressort"),
                Column.count("Version"),
                Column.count("Positionen"),
                Column.money("Ansätze aller Jahre"),
                Column.text("Stand"));
        for (PlanVersion version : plan.versions()) {
            table.row(
                    labels.department(version.department()),
                    version.version(),
                    version.items(),
                    version.total(),
                    "abgegeben");
        }
        plan.missing().forEach(code -> table.row(labels.department(code), null, 0, null, "fehlt"));
        return table.build();
    }
}
