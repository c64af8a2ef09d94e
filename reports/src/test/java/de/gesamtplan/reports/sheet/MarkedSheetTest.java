package de.gesamtplan.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.reports.ReportHead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class MarkedSheetTest {
    private static final ReportHead HEAD = new ReportHead(
            "Fehlerbericht",
            "Lieferung 1",
            LocalDate.of(2026, 11, 24),
            1,
            LocalDate.of(2026, 11, 24).atStartOfDay());

    /** In whatever order they are made. */
    @Test
    void neighbouringCellsAreMarkedEachWithItsOwnComment() throws IOException {
        for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(2, 1, 0), List.of(1, 0, 2))) {
            byte[] bytes;
            try (Workbook workbook = Workbook.of(HEAD)) {
                MarkedSheet sheet = workbook.marked("Daten");
                sheet.row(List.of("a", "b", "c"), Map.of());
                order.forEach(column -> sheet.mark(1, column, "Fehler " + column));
                sheet.mark(1, 1, "noch einer");
                bytes = workbook.bytes();
            }
            try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                Map<String, String> comments = new TreeMap<>();
                read.getSheet("Daten")
                        .getCellComments()
                        .forEach((at, comment) ->
                                comments.put(at.toString(), comment.getString().getString()));
                assertThat(comments)
                        .isEqualTo(Map.of("A1", "Fehler 0", "B1", "Fehler 1\nnoch einer", "C1", "Fehler 2"));
            }
        }
    }

    @Test
    void marksOfAnEarlierReportGoAndNewOnesCome() throws IOException {
        byte[] first;
        try (Workbook workbook = Workbook.of(HEAD)) {
            MarkedSheet sheet = workbook.marked("Daten");
            sheet.row(List.of("a", "b", "c"), Map.of(0, "eins", 1, "zwei", 2, "drei"));
            sheet.row(List.of("a", "b", "c"), Map.of(1, "vier"));
            first = workbook.bytes();
        }
        byte[] second;
        try (Workbook workbook = Workbook.around(HEAD, first)) {
            workbook.forgetMarks();
            workbook.existing("Daten").mark(1, 1, "immer noch");
            workbook.existing("Daten").mark(2, 0, "neu");
            second = workbook.bytes();
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(second))) {
            Map<String, String> comments = new TreeMap<>();
            read.getSheet("Daten")
                    .getCellComments()
                    .forEach((at, comment) ->
                            comments.put(at.toString(), comment.getString().getString()));
            assertThat(comments).isEqualTo(Map.of("B1", "immer noch", "A2", "neu"));
        }
    }
}
