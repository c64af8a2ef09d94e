package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.ControllingData;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.ReportDate;
import de.gesamtplan.domain.controlling.StatusLight;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.store.BookingStore;
import de.gesamtplan.jobs.store.Calculation;
import de.gesamtplan.jobs.store.InvoiceStore;
import de.gesamtplan.jobs.store.KnownUpTo;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.controlling.ControllingPdf;
import de.gesamtplan.reports.controlling.ControllingWorkbook;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Controlling of one month, for instance {@code 2026-09}. */
@Component
class Controlling implements Calculation<Controlling.Result> {
    /** The report, and the names of the files that its rows came in. */
    record Result(ControllingReport report, List<InvoiceStatus> invoices, SortedMap<Long, String> files) {}

    private final YearFigures figures;
    private final BookingStore bookings;
    private final DeliveryStore deliveries;
    private final InvoiceStore invoices;
    private final Limits limits;

    Controlling(
            YearFigures figures,
            BookingStore bookings,
            DeliveryStore deliveries,
            InvoiceStore invoices,
            Limits limits) {
        this.figures = figures;
        this.bookings = bookings;
        this.deliveries = deliveries;
        this.invoices = invoices;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "controlling";
    }

    @Override
    public String subject(LocalDate today) {
        return bookings.latestPeriod(today)
                .map(BudgetPeriod::toString)
                .orElseThrow(() -> new NothingToCalculate(
                        "RECH-11: Keine Buchungen sind eingelesen. Bitte zuerst „bookings“ ausführen."));
    }

    @Override
    public Result calculate(String subject) {
        ReportDate date = date(subject);
        ControllingData data = figures.of(date.year(), KnownUpTo.now(), List.of());
        if (data.movements().isEmpty() && data.bookings().isEmpty()) {
            throw new NothingToCalculate("RECH-13: Zum Haushaltsjahr " + date.year()
                    + " sind weder Soll noch Buchungen eingelesen. Bitte zuerst „budget“ und „bookings“ ausführen.");
        }
        ControllingReport report = ControllingReport.of(date, data, limits.rules());
        SortedSet<Long> origins = new TreeSet<>();
        report.movements().forEach(m -> origins.add(m.origin().deliveryId()));
        report.bookings().forEach(b -> origins.add(b.origin().deliveryId()));
        return new Result(
                report,
                invoices.issued(LocalDate.of(date.year(), 1, 1), date.lastDay()),
                new TreeMap<>(deliveries.fileNames(origins)));
    }

    private static ReportDate date(String subject) {
        try {
            return ReportDate.parse(subject);
        } catch (IllegalArgumentException e) {
            throw new NothingToCalculate("RECH-12: „" + subject
                    + "“ ist kein Monat und kein Tag. Bitte in der Form 2026-09 angeben, für Abschlussperioden 2026-13 bis"
                    + " 2026-16, für einen Stichtag 2026-09-15.");
        }
    }

    @Override
    public Title title(String subject, Result result) {
        ReportDate date = result.report().date();
        String upTo = date.day() == null ? "Periode " + date.period().number() : German.day(date.lastDay());
        return new Title(
                "IT-Controlling " + subject,
                "Haushaltsjahr " + date.year() + " bis " + upTo + ", Beträge in EUR",
                date.lastDay());
    }

    @Override
    public List<ReportFile> render(Result result, ReportHead head) {
        String name = "Controlling_" + result.report().date();
        return List.of(
                new ReportFile(
                        name + ".xlsx",
                        ControllingWorkbook.render(result.report(), result.invoices(), result.files(), head)),
                new ReportFile(name + ".pdf", ControllingPdf.render(result.report(), result.invoices(), head)));
    }

    @Override
    public List<Headline> headlines(Result result) {
        ControllingReport report = result.report();
        Balance total = report.total();
        long red = report.lines().stream()
                .filter(l -> l.light() == StatusLight.RED)
                .count();
        return List.of(
                new Headline("Soll", German.euros(total.soll())),
                new Headline("Obligo", German.euros(total.obligo())),
                new Headline("Ist", German.euros(total.ist())),
                new Headline("verfügbar", German.euros(total.available())),
                new Headline("Prognose", German.euros(total.forecast())),
                new Headline("rote Haushaltsstellen", German.count(red)),
                new Headline(
                        "E-Rechnungen nicht zugeordnet",
                        German.count(result.invoices().stream()
                                .filter(invoice -> !invoice.isAssigned())
                                .count())),
                new Headline(
                        "Haushaltsstellen ohne Soll",
                        German.count(report.withoutSoll().size())));
    }
}
