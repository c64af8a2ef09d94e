package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.award.Award;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Range;
import de.gesamtplan.reports.sheet.Sheet;
import de.gesamtplan.reports.sheet.Workbook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proposals by concept: buying printers and having them serviced are two proposals of one concept. */
final class ConceptCharts {
    private static final int DRAWN = 12;
    private static final int LONGEST = 40;
    private static final String BRIEF = "im Diagramm";
    private static final String VOLUME = "Volumen brutto";
    private static final String DEPARTMENTS = "Ressorts";

    /**
     * What all proposals of a concept come to.
     *
     * @param brief the label, short enough to stand beside a bar
     */
    private record Concept(String label, String brief, int proposals, Money volume, SortedSet<String> departments) {
        Concept plus(Concept other) {
            SortedSet<String> all = new TreeSet<>(departments);
            all.addAll(other.departments);
            return new Concept(label, brief, proposals + other.proposals, volume.plus(other.volume), all);
        }

        Concept shown(String shorter) {
            return new Concept(label, shorter, proposals, volume, departments);
        }
    }

    private final List<Concept> concepts;

    ConceptCharts(List<Award> awards) {
        Map<String, Concept> bySubject = new TreeMap<>();
        for (Award award : awards) {
            bySubject.merge(
                    award.subject(),
                    new Concept(
                            award.subject(),
                            "",
                            1,
                            award.joint().volume(),
                            new TreeSet<>(award.joint().proposal().departments())),
                    Concept::plus);
        }
        List<Concept> sorted = bySubject.values().stream()
                .sorted(Comparator.comparing(Concept::volume).reversed().thenComparing(Concept::label))
                .toList();
        Map<String, Integer> used = new HashMap<>();
        concepts = sorted.stream()
                .map(concept -> concept.shown(brief(concept.label(), used)))
                .toList();
    }

    /** Cut at a word; two that begin alike are told apart by a number. */
    private static String brief(String label, Map<String, Integer> used) {
        String cut = label;
        if (label.length() > LONGEST) {
            int blank = label.lastIndexOf(' ', LONGEST - 1);
            cut = label.substring(0, blank > LONGEST / 2 ? blank : LONGEST - 1).replaceAll("[ ,:;(„–-]+$", "") + " …";
        }
        int times = used.merge(cut, 1, Integer::sum);
        return times == 1 ? cut : cut + " (" + times + ")";
    }

    /** The table with all, and live charts of the largest before it. */
    void addTo(Workbook workbook) {
        if (concepts.isEmpty()) {
            workbook.sheet("Nach Gegenstand").table(table());
            return;
        }
        Sheet charts = workbook.sheet("Diagramme");
        Range all = workbook.sheet("Nach Gegenstand").table(table());
        Range largest = new Range(all.sheet(), all.table(), all.firstRow(), Math.min(DRAWN, all.rows()));
        String which = concepts.size() > DRAWN ? ", die " + DRAWN + " mit dem größten Volumen" : "";
        charts.chart("Volumen nach Gegenstand" + which, Chart.Type.ROWS, "EUR", largest, BRIEF, VOLUME)
                .chart("Ressorts nach Gegenstand" + which, Chart.Type.ROWS, "Ressorts", largest, BRIEF, DEPARTMENTS);
    }

    private Table table() {
        Table.Builder table = Table.of(
                        "Nach Gegenstand",
                        Column.text("Gegenstand"),
                        Column.count("Vorschläge"),
                        Column.money(VOLUME),
                        Column.count(DEPARTMENTS),
                        Column.text("welche"),
                        Column.text(BRIEF))
                .ifEmpty("Keine Vorschläge.");
        concepts.forEach(concept -> table.row(
                concept.label(),
                concept.proposals(),
                concept.volume(),
                concept.departments().size(),
                String.join(", ", concept.departments()),
                concept.brief()));
        return table.build();
    }

    Chart volumes() {
        return chart("Volumen nach Gegenstand", "Mio. EUR", 2, concept -> concept.volume()
                .euros()
                .movePointLeft(6)
                .setScale(2, RoundingMode.HALF_UP));
    }

    Chart departments() {
        return chart(
                "Ressorts nach Gegenstand",
                "Ressorts",
                0,
                concept -> BigDecimal.valueOf(concept.departments().size()));
    }

    private Chart chart(String title, String unit, int decimals, Function<Concept, BigDecimal> value) {
        List<Concept> shown = concepts.stream().limit(DRAWN).toList();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        shown.forEach(concept -> values.add(value.apply(concept)));
        String said = shown.stream()
                .map(concept -> concept.label() + " " + German.number(value.apply(concept), decimals))
                .collect(Collectors.joining("; "));
        return new Chart(
                title,
                title + ", die " + shown.size() + " mit dem größten Volumen, in " + unit + ": " + said + ".",
                Chart.Type.ROWS,
                unit,
                shown.stream().map(Concept::brief).toList(),
                List.of(new Chart.Series(unit, values)));
    }
}
