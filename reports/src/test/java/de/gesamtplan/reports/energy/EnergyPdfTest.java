package de.gesamtplan.reports.energy;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.reports.pdf.VeraPdf;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The yearly report of {@link HardYear}. */
class EnergyPdfTest {
    @Test
    void hardYearInPrint() throws Exception {
        byte[] pdf = EnergyPdf.render(HardYear.book(), HardYear.HEAD);
        Files.write(Path.of("target/energie-jahr.pdf"), pdf);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
            // 12 × 13,000.4 kWh fed in; IT 37 × 3,054.054 × 12 = 1,356 MWh, E_DC 12 × 147 = 1,764 MWh, PUE 1.30088 >
            // 1.3
            assertThat(text)
                    .contains("Überschuss 156.005 kWh erneuerbar, zählt nicht mit")
                    .contains("PUE ≤ 1,3 (EnEfG § 11 Abs. 1), gemessen 1,301.")
                    // 1,344 to 1,356 MWh; 1,764 / 1,344 = 1.3125, as the report shows energies and ratios
                    .contains("RZ1 E_IT kWh Jahr 1.344.000 1.356.000 12.000")
                    .contains("RZ1 PUE – Jahr 1,31 1,30 -0,01")
                    .contains(
                            "Kulturverbund (Landesarchiv, Universitäts- und Landesbibliothek; Vereinbarung vom 03.01.2025)")
                    .contains("6 Monate: kein Strompreis für diesen Monat")
                    .contains("Name im RZReg nicht geprüft")
                    .contains("05/2025: keine Messwerte von Zähler", "und 34 weitere, siehe Arbeitsmappe")
                    // 37 × 12 × (2,900 − 3,054.054)
                    .contains("-68.400");
        }
    }

    @Test
    void workbookKeepsWhatPrintRounds() throws Exception {
        byte[] bytes = EnergyWorkbook.render(HardYear.book(), HardYear.HEAD);
        Files.write(Path.of("target/energie-jahr.xlsx"), bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Row it = row(workbook, "Ausgabe", "RZ1", "E_IT");
            // 37 × 12 × 3,054.054
            assertThat(it.getCell(5).getNumericCellValue()).isEqualTo(1_355_999.976);
            assertThat(it.getCell(5).getCellStyle().getDataFormatString()).startsWith("#,##0;");
            Row pue = row(workbook, "Ausgabe", "RZ1", "PUE");
            assertThat(pue.getCell(5).getCellStyle().getDataFormatString()).startsWith("#,##0.00;");
            assertThat(pue.getCell(5).getNumericCellValue()).isBetween(1.3008, 1.3009);
            Row ref = row(workbook, "Kennzahlen", "RZ1", "REF", "Kalenderjahr");
            assertThat(ref.getCell(5).getNumericCellValue()).isEqualTo(1.0);
            assertThat(ref.getCell(7).getNumericCellValue()).isEqualTo(156_004.8);
        }
    }

    private static Row row(XSSFWorkbook workbook, String sheet, String... begin) {
        for (Row row : workbook.getSheet(sheet)) {
            List<String> texts = new ArrayList<>();
            for (Cell cell : row) {
                texts.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "");
            }
            if (texts.size() >= begin.length && texts.subList(0, begin.length).equals(List.of(begin))) {
                return row;
            }
        }
        throw new AssertionError("no row " + List.of(begin) + " in " + sheet);
    }
}
