package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.controlling.ControllingData;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.ReportDate;
import de.gesamtplan.domain.execution.FundsStatus;
import de.gesamtplan.domain.execution.PlanExecution;
import de.gesamtplan.domain.scenario.Scenario;
import de.gesamtplan.domain.scenario.TriedYear;
import de.gesamtplan.jobs.controlling.PlanOfYear.Plan;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.store.CloseStore;
import de.gesamtplan.jobs.store.CloseStore.Basis;
import de.gesamtplan.jobs.store.CloseStore.Close;
import de.gesamtplan.jobs.store.CommentStore;
import de.gesamtplan.jobs.store.InvoiceStore;
import de.gesamtplan.jobs.store.KnownUpTo;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.reports.controlling.ControllingView;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes controlling reports: of a closed month from what was known when it was closed, else from all that is known. */
@Component
class Reckoning {
    private final YearFigures figures;
    private final CloseStore closes;
    private final InvoiceStore invoices;
    private final DeliveryStore deliveries;
    private final CommentStore comments;
    private final PlanOfYear plans;
    private final Limits limits;
    private final ForecastSettings forecast;
    private final MatchSettings matching;

    Reckoning(
            YearFigures figures,
            CloseStore closes,
            InvoiceStore invoices,
            DeliveryStore deliveries,
            CommentStore comments,
            PlanOfYear plans,
            Limits limits,
            ForecastSettings forecast,
            MatchSettings matching) {
        this.figures = figures;
        this.closes = closes;
        this.invoices = invoices;
        this.deliveries = deliveries;
        this.comments = comments;
        this.plans = plans;
        this.limits = limits;
        this.forecast = forecast;
        this.matching = matching;
    }

    /** What a report is computed from. */
    private record Inputs(
            @Nullable Close close,
            KnownUpTo known,
            Basis basis,
            ControllingData data,
            @Nullable Plan plan) {}

    /** @throws NothingToCalculate if neither Soll nor bookings of the year are known */
    Reckoned of(ReportDate date) {
        return reckoned(date, inputs(date));
    }

    /** The report as it would be if the scenario came true. */
    Reckoned tried(Reckoned real, Scenario scenario) {
        ReportDate date = real.report().date();
        Inputs inputs = inputs(date);
        TriedYear tried = TriedYear.of(scenario, real.report(), real.view().execution());
        Plan plan = inputs.plan() == null
                ? null
                : new Plan(
                        inputs.plan().round(),
                        TriedYear.items(scenario, inputs.plan().items(), date.year()));
        return reckoned(
                date,
                new Inputs(
                        null,
                        inputs.known(),
                        inputs.basis(),
                        inputs.data().tried(real.report(), tried.movements(), tried.bookings()),
                        plan));
    }

    private Inputs inputs(ReportDate date) {
        Close close = date.day() == null ? closes.find(date.period()).orElse(null) : null;
        KnownUpTo known = close == null ? KnownUpTo.now() : new KnownUpTo(close.lastDelivery());
        Basis basis = close == null ? figures.basis(limits.rules(), forecast.rules()) : close.basis();
        ControllingData data = figures.of(
                date.year(),
                known,
                basis,
                closes.all().stream().map(Close::month).toList(),
                comments.upTo(date.period(), known));
        if (data.movements().isEmpty() && data.bookings().isEmpty()) {
            throw new NothingToCalculate("RECH-13: Zum Haushaltsjahr " + date.year()
                    + " sind weder Soll noch Buchungen eingelesen. Bitte zuerst „budget“ und „bookings“ ausführen.");
        }
        return new Inputs(close, known, basis, data, plans.covering(date.year(), known, basis.departments()));
    }

    private Reckoned reckoned(ReportDate date, Inputs inputs) {
        ControllingReport report =
                ControllingReport.of(date, inputs.data(), inputs.basis().rules());
        Plan plan = inputs.plan();
        PlanExecution execution = plan == null
                ? null
                : PlanExecution.of(date.year(), plan.round(), plan.items(), report.bookings(), matching.rules());
        SortedSet<Long> origins = new TreeSet<>();
        report.movements().forEach(m -> origins.add(m.origin().deliveryId()));
        report.bookings().forEach(b -> origins.add(b.origin().deliveryId()));
        ControllingView view = new ControllingView(
                report,
                execution,
                FundsStatus.of(report, execution),
                invoices.issued(LocalDate.of(date.year(), 1, 1), date.lastDay(), inputs.known()),
                comments.upTo(date.period(), inputs.known()),
                new TreeMap<>(deliveries.fileNames(origins)));
        return new Reckoned(view, inputs.basis(), inputs.data().past(), inputs.close());
    }
}
