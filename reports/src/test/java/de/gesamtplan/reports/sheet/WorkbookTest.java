package de.gesamtplan.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.Samples;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Table;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static byte[] workbook() {
        try (Workbook workbook = Workbook.of(Samples.HEAD)) {
            Range items = workbook.sheet("Positionen").table(Samples.many(2000));
            Sheet sums = workbook.sheet("Summen");
            Money expected = Money.of("1001000251.00");
            Range byDepartment =
                    sums.table(Table.of("Nach Ressort", Column.text("Ressort"), Column.money("Ansatz 2027"))
                            .row(
                                    "MfÄÖÜ",
                                    new Formula(
                                            "SUMIFS(" + items.column("Ansatz 2027") + "," + items.column("Ressort")
                                                    + ",A{row})",
                                            expected))
                            .row("=1+1", Money.of("-5.25"))
                            .total("Summe", expected.minus(Money.of("5.25")))
                            .build());
            sums.chart("Nach Ressort", Chart.Type.BAR, "EUR", byDepartment, "Ressort", "Ansatz 2027");
            workbook.sheet("Vorschläge").table(Samples.none());
            return workbook.bytes();
        }
    }

    @Test
    void sameDescriptionGivesSameBytes() {
        assertThat(workbook()).isEqualTo(workbook());
    }

    @Test
    void formulasYieldTheValuesThatAreShown() throws Exception {
        byte[] bytes = workbook();
        Files.write(Path.of("target/sample.xlsx"), bytes);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var evaluator = read.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (var sheet : read) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            double shown = cell.getNumericCellValue();
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .as(cell.getAddress() + " " + cell.getCellFormula())
                                    .isCloseTo(shown, within(0.001));
                        }
                    }
                }
            }
            assertThat(formulas).isEqualTo(3);
            assertThat(read.getSheet("Positionen").getRow(2004).getCell(3).getCellFormula())
                    .isEqualTo("SUBTOTAL(9,$D$5:$D$2004)");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws Exception {
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            var cell = read.getSheet("Summen").getRow(5).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }
}
