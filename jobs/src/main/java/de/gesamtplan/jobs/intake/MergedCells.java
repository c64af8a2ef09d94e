package de.gesamtplan.jobs.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells of a sheet that are merged with those below them: a workbook keeps the value in the topmost only. */
final class MergedCells {
    private static final Pattern AREA = Pattern.compile("ref\\s*=\\s*[\"']([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

    /** What a merged cell shows in the rows below its first one. */
    record Repeated(Object value) {
        @Override
        public String toString() {
            return value instanceof BigDecimal number ? Row.plain(number) : value.toString();
        }
    }

    /** Column from 0, rows from 1, both included. */
    private record Area(int column, int firstRow, int lastRow) {}

    private final Map<Integer, List<Area>> starting = new HashMap<>();

    private MergedCells() {}

    static MergedCells none() {
        return new MergedCells();
    }

    /** @param xml the elements {@code mergeCell} of a sheet */
    static MergedCells of(String xml) {
        MergedCells merged = new MergedCells();
        Matcher areas = AREA.matcher(xml);
        while (areas.find()) {
            int first = Integer.parseInt(areas.group(2));
            int last = Integer.parseInt(areas.group(3));
            if (last > first) {
                merged.starting
                        .computeIfAbsent(first, row -> new ArrayList<>())
                        .add(new Area(column(areas.group(1)), first, last));
            }
        }
        return merged;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Fills the rows of one reading of the sheet, which come in their order. */
    final class Filling {
        private final Map<Area, Object> open = new HashMap<>();

        @Nullable
        Object[] filled(int row, @Nullable Object[] cells) {
            if (starting.isEmpty()) {
                return cells;
            }
            @Nullable Object[] filled = cells;
            open.keySet().removeIf(area -> area.lastRow() < row);
            for (Map.Entry<Area, Object> above : open.entrySet()) {
                int column = above.getKey().column();
                filled = column < filled.length ? filled : Arrays.copyOf(filled, column + 1);
                filled[column] = new Repeated(above.getValue());
            }
            for (Area area : starting.getOrDefault(row, List.of())) {
                Object value = area.column() < cells.length ? cells[area.column()] : null;
                if (value != null) {
                    open.put(area, value);
                }
            }
            return filled;
        }
    }
}
