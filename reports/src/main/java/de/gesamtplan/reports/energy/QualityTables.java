package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.SubstituteCount;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.report.Edition;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.domain.energy.report.StatedFigure;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Kind;
import de.gesamtplan.reports.content.Rounded;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the figures can be trusted: substitutes by method and reason, and what changed since the former edition. */
final class QualityTables {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private QualityTables() {}

    static Table substitutes(EnergyReport report) {
        Table.Builder table = Table.of(
                "Ersatzwerte " + report.year() + " nach Verfahren und Grund",
                Column.text("Standort"),
                Column.text("Verfahren"),
                Column.text("Grund"),
                Column.count("Intervalle"),
                new Column("Anteil an allen", Kind.PERCENT, 3));
        for (SiteYear year : report.sites()) {
            Coverage coverage = year.balance().coverage();
            for (SubstituteCount count : coverage.kinds()) {
                table.row(
                        year.site().key(),
                        count.kind().method().label(),
                        count.kind().reason().label(),
                        count.intervals(),
                        BigDecimal.valueOf(count.intervals())
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(coverage.expected()), MathContext.DECIMAL64));
            }
        }
        return table.ifEmpty("Kein Ersatzwert ist in den Zahlen dieses Jahres.").build();
    }

    /** Which edition this is and what brought it about. */
    static String edition(Edition edition) {
        if (edition.number() == 1) {
            return "Dies ist die 1. Ausgabe.";
        }
        int changes = edition.changes().size();
        return "Dies ist die " + edition.number() + ". Ausgabe: "
                + (changes == 1 ? "eine Zahl weicht" : changes + " Zahlen weichen")
                + " von der vorigen ab. Anlass: " + String.join("; ", edition.causes()) + ".";
    }

    /** @param most rows; those of the whole year come first, as they are what others cite */
    static Table changes(Edition edition, int most) {
        List<Edition.Change> all = edition.changes().stream()
                .sorted((one, other) -> Boolean.compare(
                        one.subject().month() != null, other.subject().month() != null))
                .toList();
        Table.Builder table = Table.of(
                        "Was sich seit der vorigen Ausgabe geändert hat"
                                + (all.size() > most ? " (die ersten " + most + " von " + all.size() + ")" : ""),
                        Column.text("Standort"),
                        Column.text("Zahl"),
                        Column.text("Einheit"),
                        Column.text("Zeitraum"),
                        Column.decimal("vorige Ausgabe", 3),
                        Column.decimal("diese Ausgabe", 3),
                        Column.decimal("Differenz", 3))
                .ifEmpty("Nichts: dies ist die erste Ausgabe.");
        all.stream().limit(most).forEach(change -> {
            StatedFigure subject = change.subject();
            BigDecimal before = value(change.before());
            BigDecimal now = value(change.now());
            YearMonth month = subject.month();
            table.row(
                    subject.site(),
                    subject.name(),
                    subject.unit().isEmpty() ? "–" : subject.unit(),
                    month == null ? "Jahr" : EnergyTables.month(month),
                    shown(before, subject),
                    shown(now, subject),
                    before == null || now == null ? null : difference(now.subtract(before), subject));
        });
        return table.build();
    }

    private static @Nullable Rounded shown(@Nullable BigDecimal value, StatedFigure figure) {
        return value == null ? null : new Rounded(value, decimals(figure));
    }

    /** One too small for the decimals of its kind is shown as exactly as readings are kept, for it is why it is listed. */
    private static Rounded difference(BigDecimal difference, StatedFigure figure) {
        return Rounded.besideBound(difference, BigDecimal.ZERO, decimals(figure));
    }

    /** As the figure is shown elsewhere in the report: energies and CO2 whole, key figures as their metric. */
    private static int decimals(StatedFigure figure) {
        return Arrays.stream(Metric.values())
                .filter(metric -> metric.label().equals(figure.name()))
                .findFirst()
                .map(Metric::decimals)
                .orElse(0);
    }

    private static @Nullable BigDecimal value(@Nullable StatedFigure figure) {
        return figure == null ? null : figure.value();
    }
}
