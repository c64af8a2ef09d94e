package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.GroupStatus;
import de.gesamtplan.domain.controlling.ReportDate;
import de.gesamtplan.domain.controlling.ReportFigure;
import de.gesamtplan.domain.controlling.StatusLight;
import de.gesamtplan.jobs.store.BookingStore;
import de.gesamtplan.jobs.store.Closable;
import de.gesamtplan.jobs.store.CloseStore.Close;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.comments.StatementWorkbook;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.controlling.ControllingPdf;
import de.gesamtplan.reports.controlling.ControllingWorkbook;
import de.gesamtplan.reports.controlling.FigureList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Controlling of a month, for instance {@code 2026-09}, or of a day, {@code 2026-09-15}. */
@Component
class Controlling implements Closable<Reckoned> {
    /** What the snapshot keeps; the rows behind it stay where they are. */
    record Kept(ReportDate date, List<ReportFigure> figures) {}

    private final Reckoning reckoning;
    private final MonthCloses closes;
    private final BookingStore bookings;

    Controlling(Reckoning reckoning, MonthCloses closes, BookingStore bookings) {
        this.reckoning = reckoning;
        this.closes = closes;
        this.bookings = bookings;
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
    public Reckoned calculate(String subject) {
        return reckoning.of(date(subject));
    }

    @Override
    public Object kept(Reckoned result) {
        return new Kept(result.report().date(), ReportFigure.of(result.report()));
    }

    static ReportDate date(String subject) {
        try {
            return ReportDate.parse(subject);
        } catch (IllegalArgumentException e) {
            throw new NothingToCalculate("RECH-12: „" + subject
                    + "“ ist kein Monat und kein Tag. Bitte in der Form 2026-09 angeben, für Abschlussperioden 2026-13 bis"
                    + " 2026-16, für einen Stichtag 2026-09-15.");
        }
    }

    @Override
    public String nextToClose(LocalDate today) {
        return subject(today);
    }

    @Override
    public void checkClosable(String subject, LocalDate today) {
        closes.checkClosable(date(subject), today);
    }

    @Override
    public void close(String subject, Reckoned result, long snapshot, List<ReportFile> files) {
        closes.close(result, snapshot, files);
    }

    @Override
    public List<Checked> check() {
        return closes.check();
    }

    @Override
    public Title title(String subject, Reckoned result) {
        ReportDate date = result.report().date();
        String upTo = date.day() == null ? "Periode " + date.period().number() : German.day(date.lastDay());
        return new Title(
                "IT-Controlling " + subject,
                "Haushaltsjahr " + date.year() + " bis " + upTo + ", Beträge in EUR",
                date.lastDay());
    }

    /** Of a closed month, the files as they were handed out. */
    @Override
    public List<ReportFile> render(Reckoned result, ReportHead head) {
        Close close = result.close();
        if (close != null) {
            return closes.files(close.period());
        }
        String name = "Controlling_" + result.report().date();
        // By far the longest of all: drawn up beside the others.
        CompletableFuture<byte[]> workbook =
                CompletableFuture.supplyAsync(() -> ControllingWorkbook.render(result.view(), head));
        byte[] pdf = ControllingPdf.render(result.view(), head);
        List<ReportFile> statements = statements(result, head);
        List<ReportFile> files = new ArrayList<>(List.of(
                new ReportFile(name + ".xlsx", workbook.join()),
                new ReportFile(name + ".pdf", pdf),
                new ReportFile(name + "_Kennzahlen.csv", FigureList.render(result.report()))));
        files.addAll(statements);
        return files;
    }

    /** For each department that has budget lines. */
    private static List<ReportFile> statements(Reckoned result, ReportHead head) {
        List<ReportFile> files = new ArrayList<>();
        for (GroupStatus department : result.report().departments()) {
            boolean has = result.report().lines().stream()
                    .anyMatch(line -> line.department().equals(department.key()));
            if (has && !department.key().isEmpty()) {
                String date = result.report().date().toString();
                files.add(new ReportFile(
                        "stellungnahmen/" + date + "/Stellungnahme_" + department.key() + "_" + date + ".xlsx",
                        StatementWorkbook.render(
                                result.report(), department.key(), result.view().comments(), head)));
            }
        }
        return files;
    }

    @Override
    public List<Headline> headlines(Reckoned result) {
        ControllingReport report = result.report();
        Balance total = report.total();
        long red = report.lines().stream()
                .filter(l -> l.light() == StatusLight.RED)
                .count();
        List<Headline> headlines = new ArrayList<>(List.of(
                new Headline("Soll", German.euros(total.soll())),
                new Headline("Obligo", German.euros(total.obligo())),
                new Headline("Ist", German.euros(total.ist())),
                new Headline("verfügbar", German.euros(total.available())),
                new Headline("Prognose", German.euros(total.forecast())),
                new Headline("rote Haushaltsstellen", German.count(red)),
                new Headline(
                        "E-Rechnungen nicht zugeordnet",
                        German.count(result.view().invoices().stream()
                                .filter(invoice -> !invoice.isAssigned())
                                .count())),
                new Headline(
                        "Haushaltsstellen ohne Soll",
                        German.count(report.withoutSoll().size()))));
        if (!report.late().isEmpty()) {
            headlines.add(new Headline(
                    "Nachbuchungen zu abgeschlossenen Monaten",
                    German.euros(report.late().onIst())));
        }
        if (result.close() != null) {
            headlines.add(closes.headline(result));
        }
        return List.copyOf(headlines);
    }
}
