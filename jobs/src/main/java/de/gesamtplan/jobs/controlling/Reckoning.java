package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.controlling.ControllingData;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.ReportDate;
import de.gesamtplan.domain.execution.FundsStatus;
import de.gesamtplan.domain.execution.PlanExecution;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.store.CloseStore;
import de.gesamtplan.jobs.store.CloseStore.Basis;
import de.gesamtplan.jobs.store.CloseStore.Close;
import de.gesamtplan.jobs.store.InvoiceStore;
import de.gesamtplan.jobs.store.KnownUpTo;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.reports.controlling.ControllingView;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Computes controlling reports: of a closed month from what was known when it was closed, else from all that is known. */
@Component
class Reckoning {
    private final YearFigures figures;
    private final CloseStore closes;
    private final InvoiceStore invoices;
    private final DeliveryStore deliveries;
    private final PlanOfYear plans;
    private final Limits limits;
    private final MatchSettings matching;

    Reckoning(
            YearFigures figures,
            CloseStore closes,
            InvoiceStore invoices,
            DeliveryStore deliveries,
            PlanOfYear plans,
            Limits limits,
            MatchSettings matching) {
        this.figures = figures;
        this.closes = closes;
        this.invoices = invoices;
        this.deliveries = deliveries;
        this.plans = plans;
        this.limits = limits;
        this.matching = matching;
    }

    /** @throws NothingToCalculate if neither Soll nor bookings of the year are known */
    Reckoned of(ReportDate date) {
        Close close = date.day() == null ? closes.find(date.period()).orElse(null) : null;
        KnownUpTo known = close == null ? KnownUpTo.now() : new KnownUpTo(close.lastDelivery());
        Basis basis = close == null ? figures.basis(limits.rules()) : close.basis();
        ControllingData data = figures.of(
                date.year(),
                known,
                basis,
                closes.all().stream().map(Close::month).toList());
        if (data.movements().isEmpty() && data.bookings().isEmpty()) {
            throw new NothingToCalculate("RECH-13: Zum Haushaltsjahr " + date.year()
                    + " sind weder Soll noch Buchungen eingelesen. Bitte zuerst „budget“ und „bookings“ ausführen.");
        }
        ControllingReport report = ControllingReport.of(date, data, basis.rules());
        SortedSet<Long> origins = new TreeSet<>();
        report.movements().forEach(m -> origins.add(m.origin().deliveryId()));
        report.bookings().forEach(b -> origins.add(b.origin().deliveryId()));
        PlanExecution execution = plans.execution(report, known, matching.rules());
        ControllingView view = new ControllingView(
                report,
                execution,
                FundsStatus.of(report, execution),
                invoices.issued(LocalDate.of(date.year(), 1, 1), date.lastDay(), known),
                new TreeMap<>(deliveries.fileNames(origins)));
        return new Reckoned(view, basis, close);
    }
}
