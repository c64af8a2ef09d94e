package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.award.Award;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** What all proposals of a concept come to. */
    private record Concept(String label, int proposals, Money volume, SortedSet<String> departments) {
        Concept plus(Concept other) {
            SortedSet<String> all = new TreeSet<>(departments);
            all.addAll(other.departments);
            return new Concept(label, proposals + other.proposals, volume.plus(other.volume), all);
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
                            1,
                            award.joint().volume(),
                            new TreeSet<>(award.joint().proposal().departments())),
                    Concept::plus);
        }
        concepts = bySubject.values().stream()
                .sorted(Comparator.comparing(Concept::volume).reversed().thenComparing(Concept::label))
                .toList();
    }

    Table table() {
        Table.Builder table = Table.of(
                        "Nach Gegenstand",
                        Column.text("Gegenstand"),
                        Column.count("Vorschläge"),
                        Column.money("Volumen brutto"),
                        Column.count("Ressorts"),
                        Column.text("welche"))
                .ifEmpty("Keine Vorschläge.");
        concepts.forEach(concept -> table.row(
                concept.label(),
                concept.proposals(),
                concept.volume(),
                concept.departments().size(),
                String.join(", ", concept.departments())));
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
                shown.stream().map(Concept::label).toList(),
                List.of(new Chart.Series(unit, values)));
    }
}
