package de.gesamtplan.domain.energy.saving;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.kpi.KeyFigure;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.kpi.Window;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is to be saved and what was.
 *
 * @param ledgers of each public body by itself, then of those that pooled in writing
 * @param management by body what management system it owes; a body whose years are not all reported is missing
 * @param funds what the budget knows of the measures, by their keys; of those that name no budget line nothing
 * @param reported what the state reports of the year's final energy
 */
public record SavingAccount(
        List<BodyLedger> ledgers,
        List<MeasureResult> measures,
        List<Target.Result> targets,
        Map<String, BodyDuty> management,
        StateEnergy reported,
        Map<String, MeasureFunds> funds) {
    public SavingAccount {
        ledgers = List.copyOf(ledgers);
        measures = List.copyOf(measures);
        targets = List.copyOf(targets);
        management = Collections.unmodifiableMap(new TreeMap<>(management));
        funds = Collections.unmodifiableMap(new TreeMap<>(funds));
    }

    /**
     * @param energy of the bodies
     * @param bodyOf whose duty a measure counts for
     * @param figures of the year, for the state's PUE
     */
    public static SavingAccount of(
            int year,
            SavingPlan plan,
            BodyEnergy energy,
            List<MeasureResult> measures,
            Function<SavingMeasure, String> bodyOf,
            List<SiteYear> sites,
            List<KeyFigure> figures) {
        Map<String, Map<Integer, BigDecimal>> saved = new TreeMap<>();
        measures.forEach(result -> saved.computeIfAbsent(bodyOf.apply(result.measure()), body -> new TreeMap<>())
                .merge(result.measure().on().getYear(), result.counted(), BigDecimal::add));
        return new SavingAccount(
                BodyLedgers.of(plan, energy, saved, year),
                measures,
                plan.targets().stream()
                        .filter(target -> target.year() == year)
                        .map(target -> target.against(value(target, sites, figures)))
                        .toList(),
                BodyDuties.owed(plan),
                StateEnergy.of(year, plan.reported()),
                plan.funds());
    }

    private static Kpi value(Target target, List<SiteYear> sites, List<KeyFigure> figures) {
        List<SiteYear> concerned = sites.stream()
                .filter(site -> target.site().equals(KeyFigure.STATE)
                        || site.site().key().equals(target.site()))
                .toList();
        return switch (target.subject()) {
            case ENERGY -> sum(concerned, site -> site.figures().total());
            case CO2 -> sum(concerned, site -> site.emissions().location()).map(kg -> kg.movePointLeft(3));
            case PUE -> pue(target.site(), figures);
        };
    }

    private static Kpi sum(List<SiteYear> sites, Function<SiteYear, Kpi> part) {
        return sites.stream()
                .map(site -> part.apply(site).of(site.site().key()))
                .reduce(Kpi::plus)
                .orElse(Kpi.missing("Standort ohne Messwerte"));
    }

    private static Kpi pue(String site, List<KeyFigure> figures) {
        List<KeyFigure> all = figures.stream()
                .filter(figure ->
                        figure.site().equals(site) && figure.metric() == Metric.PUE && figure.window() == Window.YEAR)
                .toList();
        return switch (all.size()) {
            case 0 -> Kpi.missing("Standort ohne Messwerte");
            case 1 -> all.get(0).value();
            default -> Kpi.missing("PUE verschiedener Kategorien sind nicht zu einer zusammenzufassen");
        };
    }
}
