package de.gesamtplan.reports.texts;

import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a report by key. The key of a heading or label is its wording in the product, so that code reads well and
 * what has no key of its own is shown as it is; the key of a sentence is a name with a dot in it.
 */
public record Texts(Map<String, String> byKey) {
    /** Of reports that have no file of texts: all is shown as it is. */
    public static final Texts AS_THEY_ARE = new Texts(Map.of());

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    public Texts {
        byKey = Map.copyOf(byKey);
    }

    /** The wording of a heading or label. */
    public String label(String key) {
        return byKey.getOrDefault(key, key);
    }

    /** A sentence without placeholders. */
    public String sentence(String key) {
        return sentence(key, Map.of());
    }

    /**
     * A sentence in which placeholders such as {@code {anzahl}} are filled.
     *
     * @throws IllegalArgumentException if there is no such sentence, or it has a placeholder without a value
     */
    public String sentence(String key, Map<String, String> values) {
        String template = byKey.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String value = values.get(matcher.group(1));
            if (value == null) {
                throw new IllegalArgumentException("text " + key + ": no value for " + matcher.group());
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(text).toString();
    }

    /** A table with the wording of its name, headers and note. */
    public Table table(Table table) {
        List<Column> columns = table.columns().stream()
                .map(c -> new Column(label(c.header()), c.kind(), c.decimals(), c.input()))
                .toList();
        return new Table(label(table.name()), columns, table.rows(), label(table.emptyNote()));
    }

    public Figure figure(Figure figure) {
        return new Figure(label(figure.label()), figure.value(), figure.note());
    }

    public Chart chart(Chart chart) {
        return new Chart(
                label(chart.title()),
                chart.alt(),
                chart.type(),
                label(chart.unit()),
                chart.categories(),
                chart.series().stream()
                        .map(series -> new Chart.Series(label(series.name()), series.values()))
                        .toList());
    }

    /** Reads lines {@code key = text}; a line that begins with a blank goes on with the text, one with # is a comment. */
    static Texts parse(String file) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        StringBuilder last = null;
        int number = 0;
        for (String line : file.replace("\ufeff", "").split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                last = null;
            } else if (line.startsWith(" ") || line.startsWith("\t")) {
                if (last == null) {
                    throw new IllegalArgumentException(
                            "Zeile " + number + " ist eingerückt, setzt aber keinen Text fort.");
                }
                last.append(' ').append(line.strip());
            } else {
                int equals = line.indexOf(" =");
                if (equals < 1) {
                    throw new IllegalArgumentException("Zeile " + number + " hat nicht die Form „Schlüssel = Text“.");
                }
                String key = line.substring(0, equals).strip();
                last = new StringBuilder(line.substring(equals + 2).strip());
                if (texts.put(key, last) != null) {
                    throw new IllegalArgumentException("Zeile " + number + ": „" + key + "“ steht schon weiter oben.");
                }
            }
        }
        Map<String, String> byKey = new LinkedHashMap<>();
        texts.forEach((key, text) -> byKey.put(key, text.toString().strip()));
        return new Texts(byKey);
    }
}
