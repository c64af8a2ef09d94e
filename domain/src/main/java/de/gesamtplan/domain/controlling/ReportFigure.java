package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.forecast.ForecastBand;
import de.gesamtplan.domain.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * One figure of a controlling report, as a row of a flat list: what auditors compare and checksums are taken over.
 *
 * @param scope German word for what it is of, for instance {@code Ressort}
 * @param key within the scope, for instance {@code FM}
 * @param name of the figure, German
 * @param value EUR
 */
public record ReportFigure(String scope, String key, String name, Money value) {
    /** All figures of the report in the order in which it shows them. */
    public static List<ReportFigure> of(ControllingReport report) {
        List<ReportFigure> figures = new ArrayList<>();
        add(figures, "gesamt", "gesamt", report.total());
        band(figures, "gesamt", "gesamt", report.band());
        groups(figures, "Ressort", report.departments());
        groups(figures, "Deckungskreis", report.rings());
        groups(figures, "Kapitel", report.chapters());
        for (LineStatus line : report.lines()) {
            String key = line.line().toString();
            add(figures, "Haushaltsstelle", key, line.balance());
            figures.add(new ReportFigure(
                    "Haushaltsstelle", key, "gesperrt", line.appropriation().locked()));
            band(figures, "Haushaltsstelle", key, line.forecast().band());
        }
        for (PeriodActual period : report.course()) {
            String key = String.valueOf(period.period());
            figures.add(new ReportFigure("Periode", key, "Ist", period.ist()));
            figures.add(new ReportFigure("Periode", key, "nachgebucht", period.late()));
        }
        for (CommitmentAuthority authority : report.authorities()) {
            String key = authority.line() + " " + authority.dueYear();
            figures.add(new ReportFigure("VE", key, "bewilligt", authority.granted()));
            figures.add(new ReportFigure("VE", key, "in Anspruch genommen", authority.used()));
        }
        for (OutflowYear year : report.outflow()) {
            for (OutflowYear.Period period : year.periods()) {
                String key = "%d-%02d".formatted(year.year(), period.number());
                figures.add(new ReportFigure("Mittelabfluss", key, "Ist", period.ist()));
                figures.add(new ReportFigure("Mittelabfluss", key, "Soll", period.soll()));
            }
        }
        return List.copyOf(figures);
    }

    private static void groups(List<ReportFigure> figures, String scope, List<GroupStatus> groups) {
        for (GroupStatus group : groups) {
            String key = group.key().isEmpty() ? "ohne" : group.key();
            add(figures, scope, key, group.balance());
            band(figures, scope, key, group.band());
        }
    }

    private static void band(List<ReportFigure> figures, String scope, String key, ForecastBand band) {
        figures.add(new ReportFigure(scope, key, "Prognose von", band.low()));
        figures.add(new ReportFigure(scope, key, "Prognose bis", band.high()));
    }

    private static void add(List<ReportFigure> figures, String scope, String key, Balance balance) {
        figures.add(new ReportFigure(scope, key, "Soll", balance.soll()));
        figures.add(new ReportFigure(scope, key, "Obligo", balance.obligo()));
        figures.add(new ReportFigure(scope, key, "Ist", balance.ist()));
        figures.add(new ReportFigure(scope, key, "verfügbar", balance.available()));
        figures.add(new ReportFigure(scope, key, "Prognose", balance.forecast()));
    }
}
