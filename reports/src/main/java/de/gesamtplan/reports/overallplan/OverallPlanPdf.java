package de.gesamtplan.reports.overallplan;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.Category;
import de.gesamtplan.domain.plan.OverallPlan;
import de.gesamtplan.domain.plan.YearBefore;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.pdf.PdfReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The overall plan in print. */
public final class OverallPlanPdf {
    private OverallPlanPdf() {}

    public static byte[] render(OverallPlan plan, OverallPlanLabels labels, ReportHead head) {
        OverallPlanTables tables = new OverallPlanTables(plan, labels);
        PdfReport pdf = PdfReport.landscape(head)
                .heading("Überblick")
                .paragraph(introduction(plan))
                .figures(figures(plan))
                .chart(categories(plan))
                .table(tables.byDepartment(null))
                .heading("Aufgliederungen")
                .table(tables.byCategory(null))
                .table(tables.byFunding())
                .table(tables.byGoal())
                .table(tables.commitmentAuthorizations());
        YearBefore before = plan.yearBefore();
        if (before == null) {
            pdf.paragraph("Kein Soll des Vorjahres eingelesen: ein Vergleich ist nicht möglich.");
        } else {
            pdf.heading("Vergleich mit dem Vorjahr").table(tables.againstYearBefore(before));
        }
        return pdf.heading("Abgabe der Fachplanungen")
                .table(tables.versions())
                .heading("Haushaltsstellen")
                .table(tables.byBudgetLine(null))
                .pageBreak()
                .heading("Positionen")
                .table(tables.itemsShort())
                .render();
    }

    private static String introduction(OverallPlan plan) {
        String years = plan.round().budgetYears().stream().map(String::valueOf).collect(Collectors.joining(" und "));
        String missing = plan.missing().isEmpty()
                ? "Alle Ressorts haben abgegeben."
                : "Es fehlen: " + String.join(", ", plan.missing()) + ".";
        return "Zusammenführung der IT-Fachplanungen von " + plan.versions().size()
                + " Ressorts für die Haushaltsjahre "
                + years + " mit Finanzplanung bis " + plan.round().planUntil() + ". " + missing
                + " Alle Beträge in EUR. Jede Position nennt ihre Lieferung (L) und Zeile (Z.).";
    }

    private static List<Figure> figures(OverallPlan plan) {
        List<Figure> figures = new ArrayList<>();
        for (int year : plan.round().budgetYears()) {
            Money amount = plan.total().in(year);
            figures.add(new Figure("Ansatz " + year, German.millions(amount), German.euros(amount)));
        }
        YearBefore before = plan.yearBefore();
        if (before != null) {
            figures.add(new Figure(
                    "gegen Soll " + before.year(),
                    before.total().percent().map(p -> German.percent(p, 1)).orElse("–"),
                    German.euros(before.total().difference())));
        }
        figures.add(new Figure(
                "Positionen", German.count(plan.items().size()), plan.versions().size() + " Ressorts"));
        figures.add(new Figure(
                "VE gesamt",
                German.millions(plan.commitmentAuthorizations().total().total())));
        return figures;
    }

    private static Chart categories(OverallPlan plan) {
        List<String> years =
                plan.round().planYears().stream().map(String::valueOf).toList();
        List<Chart.Series> series = new ArrayList<>();
        plan.byCategory().parts().forEach((category, amounts) -> {
            List<@Nullable BigDecimal> values = new ArrayList<>();
            plan.round()
                    .planYears()
                    .forEach(year -> values.add(amounts.in(year).euros().movePointLeft(6)));
            series.add(new Chart.Series(category.label(), values));
        });
        String largest = plan.byCategory().parts().entrySet().stream()
                .max((a, b) -> a.getValue().total().compareTo(b.getValue().total()))
                .map(entry -> entry.getKey())
                .map(Category::label)
                .orElse("keine");
        return new Chart(
                "Ansätze nach Jahr und Kategorie",
                "Gestapelte Säulen der Ansätze je Planjahr nach Kategorie; größte Kategorie über alle Jahre: " + largest
                        + ". Die Zahlen stehen in der Tabelle „Nach Kategorie“.",
                Chart.Type.STACKED_BAR,
                "Mio. EUR",
                years,
                series);
    }
}
