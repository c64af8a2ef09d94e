package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.controlling.ControllingData;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.ReportDate;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.store.CloseStore;
import de.gesamtplan.jobs.store.CloseStore.Basis;
import de.gesamtplan.jobs.store.CloseStore.Close;
import de.gesamtplan.jobs.store.InvoiceStore;
import de.gesamtplan.jobs.store.KnownUpTo;
import de.gesamtplan.jobs.store.NothingToCalculate;
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
    private final Limits limits;

    Reckoning(YearFigures figures, CloseStore closes, InvoiceStore invoices, DeliveryStore deliveries, Limits limits) {
        this.figures = figures;
        this.closes = closes;
        this.invoices = invoices;
        this.deliveries = deliveries;
        this.limits = limits;
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
        return new Reckoned(
                report,
                basis,
                invoices.issued(LocalDate.of(date.year(), 1, 1), date.lastDay(), known),
                new TreeMap<>(deliveries.fileNames(origins)),
                close);
    }
}
