package de.gesamtplan.reports.controlling;

import de.gesamtplan.reports.content.Link;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.sheet.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the rows of each key stand in a table that is sorted by it: what links lead to, and what sums are taken over. */
final class FirstRows {
    private record Block(int from, int to) {}

    private final Range range;
    private final Map<String, Block> blocks = new HashMap<>();

    FirstRows(Range range, Function<Row, String> key) {
        this.range = range;
        List<Row> rows = range.table().rows();
        for (int r = 0; r < rows.size(); r++) {
            if (rows.get(r).level() == Row.Level.DATA) {
                Block block = new Block(r, r);
                blocks.merge(key.apply(rows.get(r)), block, (old, added) -> new Block(old.from(), added.to()));
            }
        }
    }

    /** The text of a column as key. */
    static Function<Row, String> column(int index) {
        return row -> String.valueOf(row.shown(index));
    }

    /** Leads to the key's first row; the plain text if it has none. */
    Object link(String key, String text) {
        @Nullable Block block = blocks.get(key);
        return block == null ? text : new Link(text, range.target(block.from()));
    }

    /** Formula of the sum over the key's rows of a column. */
    String sum(String key, String header) {
        @Nullable Block block = blocks.get(key);
        return block == null ? "0" : "SUM(" + range.part(header, block.from(), block.to()) + ")";
    }
}
