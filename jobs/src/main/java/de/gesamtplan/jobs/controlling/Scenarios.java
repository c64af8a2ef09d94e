package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.controlling.ReportDate;
import de.gesamtplan.domain.scenario.Scenario;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import de.gesamtplan.jobs.store.WhatIf;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.controlling.ControllingPdf;
import de.gesamtplan.reports.controlling.ControllingWorkbook;
import de.gesamtplan.reports.controlling.ScenarioTables;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Controlling as it would be. Real data is read and never written. */
@Component
class Scenarios implements WhatIf {
    private final Reckoning reckoning;
    private final Controlling controlling;

    Scenarios(Reckoning reckoning, Controlling controlling) {
        this.reckoning = reckoning;
        this.controlling = controlling;
    }

    @Override
    public Tried tryOut(Path file, @Nullable String subject, LocalDateTime at) {
        Scenario scenario = ScenarioFile.read(file);
        ReportDate date = Controlling.date(subject == null ? controlling.subject(LocalDate.from(at)) : subject);
        Reckoned real = reckoning.of(date);
        Reckoned tried = reckoning.tried(real, scenario);
        ScenarioTables tables = new ScenarioTables(scenario, real.report(), tried.report());
        ReportHead head = new ReportHead(
                        "IT-Controlling " + date + ", Szenario „" + scenario.name() + "“",
                        "Beträge in EUR; dieses Szenario ist nirgends gespeichert",
                        date.lastDay(),
                        0,
                        at)
                .marked(tables.mark());
        String name = "Szenario_" + scenario.name().replaceAll("[^\\p{L}\\p{Nd}]+", "_") + "_" + date;
        return new Tried(
                date.toString(),
                List.of(
                        change(
                                "Soll",
                                real.report().total().soll().euros(),
                                tried.report().total().soll().euros()),
                        change(
                                "verfügbar",
                                real.report().total().available().euros(),
                                tried.report().total().available().euros()),
                        change(
                                "Prognose",
                                real.report().total().forecast().euros(),
                                tried.report().total().forecast().euros())),
                List.of(
                        new ReportFile(
                                "szenarien/" + name + ".xlsx", ControllingWorkbook.render(tried.view(), tables, head)),
                        new ReportFile(
                                "szenarien/" + name + ".pdf", ControllingPdf.render(tried.view(), tables, head))));
    }

    private static Headline change(String label, BigDecimal real, BigDecimal tried) {
        return new Headline(label + " (echt → Szenario)", German.number(real, 2) + " → " + German.number(tried, 2));
    }
}
