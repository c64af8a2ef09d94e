package de.gesamtplan.reports.lifecycle;

import de.gesamtplan.domain.energy.cost.DeviceClass;
import de.gesamtplan.domain.energy.cost.LifeCycleCost;
import de.gesamtplan.domain.energy.cost.LifeCycleCosts;
import de.gesamtplan.domain.energy.cost.WorkplaceEnergy;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.pdf.PdfReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The life-cycle cost of planned devices in print. */
public final class LifeCyclePdf {
    private static final int MOST_POSITIONS = 20;

    private LifeCyclePdf() {}

    /** @param files names by number of the delivery */
    public static byte[] render(
            LifeCycleCosts costs, WorkplaceEnergy workplaces, SortedMap<Long, String> files, ReportHead head) {
        ClassTable classes = new ClassTable(costs);
        PositionTables positions = new PositionTables(costs, files);
        PdfReport pdf = PdfReport.landscape(head)
                .heading("Überblick")
                .figures(List.of(
                        new Figure("Kaufpreis", German.millions(costs.purchase()), "aller geplanten Geräte"),
                        new Figure("Strom", German.millions(costs.energy()), "über die Nutzung, Barwert"),
                        new Figure(
                                "Verbrauch",
                                German.number(costs.kwhPerYear().movePointLeft(3), 0) + " MWh",
                                "je Jahr, erwartet"),
                        new Figure(
                                "CO₂",
                                German.number(costs.co2().movePointLeft(3), 0) + " t",
                                "über die Nutzung, standortbezogen")));
        if (!costs.items().isEmpty()) {
            pdf.chart(chart(classes));
        }
        pdf.table(classes.table())
                .paragraph(CostMethod.of(costs.rules()))
                .heading("Teurer als vergleichbare Positionen")
                .paragraph(
                        "Vergleichbar sind Positionen einer Geräteklasse mit gleicher Einheit. Genannt wird, was mehr Strom "
                                + "braucht und je Stück und Jahr mindestens "
                                + CostMethod.plain(costs.rules().tolerancePercent())
                                + " % mehr kostet als die günstigste vergleichbare Position dieser Runde.")
                .table(positions.losers())
                .heading("Ohne Umweltzeichen")
                .table(positions.withoutLabel(MOST_POSITIONS))
                .heading("Nicht gerechnet")
                .table(positions.unclassified())
                .heading("IT am Arbeitsplatz")
                .paragraph(
                        "Geschätzt aus Bestand und typischem Verbrauch je Geräteklasse; nichts davon ist gemessen. Je Ressort steht"
                                + " es in der Arbeitsmappe.")
                .table(WorkplaceTable.byClass(workplaces));
        String unknown = WorkplaceTable.unknown(workplaces);
        if (!unknown.isEmpty()) {
            pdf.paragraph(unknown);
        }
        return pdf.render();
    }

    private static Chart chart(ClassTable classes) {
        List<String> names = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<@Nullable BigDecimal> purchase = new ArrayList<>();
        List<@Nullable BigDecimal> energy = new ArrayList<>();
        classes.byClass().forEach((DeviceClass device, List<LifeCycleCost> group) -> {
            names.add(device.name());
            BigDecimal price = thousands(
                    Money.sum(group.stream().map(LifeCycleCost::purchase).toList()));
            BigDecimal power = thousands(
                    Money.sum(group.stream().map(LifeCycleCost::energy).toList()));
            purchase.add(price);
            energy.add(power);
            said.add(device.name() + " " + German.number(price, 1) + " und " + German.number(power, 1));
        });
        return new Chart(
                "Kaufpreis und Strom je Geräteklasse",
                "Kaufpreis und Strom über die Nutzung in Tausend EUR: " + String.join("; ", said) + ".",
                Chart.Type.STACKED_BAR,
                "Tausend EUR",
                names,
                List.of(new Chart.Series("Kaufpreis", purchase), new Chart.Series("Strom, Barwert", energy)));
    }

    private static BigDecimal thousands(Money money) {
        return money.euros().movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
    }
}
