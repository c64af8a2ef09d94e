package de.gesamtplan.reports.sheet;

import de.gesamtplan.reports.content.Column;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Lets readers fill in what they are meant to and nothing else. The protection has no password: it guards against slips, and
 * who must can lift it.
 */
final class FillIn {
    private FillIn() {}

    static void prepare(XSSFSheet sheet, Range range) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSort(false);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (Column column : range.table().columns()) {
            List<String> choices = column.input();
            if (choices != null && !choices.isEmpty()) {
                var cells = range.cells(column.header());
                DataValidation validation = helper.createValidation(
                        helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                        new CellRangeAddressList(
                                cells.getFirstRow(),
                                cells.getLastRow(),
                                cells.getFirstColumn(),
                                cells.getLastColumn()));
                validation.setShowErrorBox(true);
                validation.createErrorBox(column.header(), "Bitte einen Eintrag der Liste wählen.");
                sheet.addValidationData(validation);
            }
        }
    }
}
