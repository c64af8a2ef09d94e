package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.GroupStatus;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Placeholders;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** The letter that goes with a department's report: a template in which placeholders such as {@code {soll}} are filled. */
public final class CoveringText {
    private CoveringText() {}

    /**
     * @param template text with placeholders
     * @throws IllegalArgumentException if the template has a placeholder that does not exist; the message is German
     */
    public static String fill(String template, ControllingView view, ReportHead head) {
        return Placeholders.fill(template, values(view, head));
    }

    private static Map<String, String> values(ControllingView view, ReportHead head) {
        Balance total = view.report().total();
        GroupStatus department = view.report().departments().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a covering text is for one department"));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("ressort", department.key());
        values.put("bezeichnung", department.name());
        values.put("zeitraum", Wording.period(view.report().date().period()));
        values.put("stand", head.stand());
        values.put("soll", German.euros(total.soll()));
        values.put("obligo", German.euros(total.obligo()));
        values.put("ist", German.euros(total.ist()));
        values.put("verfuegbar", German.euros(total.available()));
        values.put("prognose", German.euros(total.forecast()));
        values.put("abweichung", German.euros(total.deviation()));
        values.put(
                "mittelabfluss", total.outflow().map(p -> German.percent(p, 1)).orElse("–"));
        values.put("auffaellig", points(PointsToWatch.of(view)));
        return values;
    }

    private static String points(Table points) {
        if (points.rows().isEmpty()) {
            return "- nichts Auffälliges";
        }
        StringBuilder text = new StringBuilder();
        for (Row row : points.rows()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("- ")
                    .append(row.shown(0))
                    .append(" (")
                    .append(German.cell(points.columns().get(1), row.shown(1)))
                    .append(" €, siehe „")
                    .append(row.shown(2))
                    .append("“)");
        }
        return text.toString();
    }
}
