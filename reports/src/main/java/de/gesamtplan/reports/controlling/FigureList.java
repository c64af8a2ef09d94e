package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.ReportFigure;
import java.nio.charset.StandardCharsets;

/**
 * All figures of a controlling report as CSV: {@code Umfang;Schlüssel;Kennzahl;Wert}, UTF-8 with mark, EUR with a decimal
 * comma. It says nothing of when it was made: equal figures give equal bytes.
 */
public final class FigureList {
    private FigureList() {}

    public static byte[] render(ControllingReport report) {
        StringBuilder csv = new StringBuilder("\ufeffUmfang;Schlüssel;Kennzahl;Wert\r\n");
        for (ReportFigure figure : ReportFigure.of(report)) {
            csv.append(figure.scope())
                    .append(';')
                    .append(figure.key())
                    .append(';')
                    .append(figure.name())
                    .append(';')
                    .append(figure.value().euros().toPlainString().replace('.', ','))
                    .append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
