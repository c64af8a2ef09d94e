package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.GroupStatus;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.controlling.StatusLight;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tables of balances in print: what it is of, the amounts and the light. */
final class BalanceTable {
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

    private BalanceTable() {}

    private static List<Column> columns(String... labels) {
        List<Column> columns = new ArrayList<>();
        for (String label : labels) {
            columns.add(Column.text(label));
        }
        columns.add(Column.money("Soll"));
        columns.add(Column.money("Obligo"));
        columns.add(Column.money("Ist"));
        columns.add(Column.money("verfügbar"));
        columns.add(Column.money("Prognose"));
        columns.add(Column.money("Abweichung"));
        columns.add(Column.percent("in %"));
        columns.add(Column.percent("Abfluss"));
        columns.add(Column.light("Ampel"));
        return columns;
    }

    private static List<@Nullable Object> cells(Balance balance, @Nullable StatusLight light, String... labels) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(labels));
        cells.add(balance.soll());
        cells.add(balance.obligo());
        cells.add(balance.ist());
        cells.add(balance.available());
        cells.add(balance.forecast());
        cells.add(balance.deviation());
        cells.add(telling(balance.deviationPercent()));
        cells.add(telling(balance.outflow()));
        cells.add(light == null ? null : Wording.light(light));
        return cells;
    }

    /** A share of a token Soll says nothing, and its length would press all other columns. */
    private static @Nullable BigDecimal telling(Optional<BigDecimal> percent) {
        return percent.filter(p -> p.abs().compareTo(MOST_PERCENT) < 0).orElse(null);
    }

    static Table ofGroups(
            String name, String label, Collection<GroupStatus> groups, Function<GroupStatus, String> labelOf) {
        Table.Builder table = Table.of(name, columns(label));
        groups.forEach(g -> table.add(Row.Level.DATA, cells(g.balance(), g.light(), labelOf.apply(g))));
        Balance total = Balance.sum(groups.stream().map(GroupStatus::balance).toList());
        return table.add(Row.Level.TOTAL, cells(total, null, "Summe")).build();
    }

    static Table ofLines(String name, Collection<LineStatus> lines, String emptyNote) {
        Table.Builder table = Table.of(name, columns("Haushaltsstelle", "Ressort", "Zweckbestimmung"))
                .ifEmpty(emptyNote);
        for (LineStatus l : lines) {
            table.add(
                    Row.Level.DATA,
                    cells(
                            l.balance(),
                            l.light(),
                            l.line().toString(),
                            l.department().isEmpty() ? "–" : l.department(),
                            l.appropriation().purpose()));
        }
        if (!lines.isEmpty()) {
            Balance total = Balance.sum(lines.stream().map(LineStatus::balance).toList());
            table.add(Row.Level.TOTAL, cells(total, null, "Summe", "", ""));
        }
        return table.build();
    }
}
