package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.ReportDate;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import de.gesamtplan.jobs.store.Closable.Checked;
import de.gesamtplan.jobs.store.CloseStore;
import de.gesamtplan.jobs.store.CloseStore.Close;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.controlling.FigureList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Closes months of the controlling, one after the other, and shows that they stay as they are. */
@Component
class MonthCloses {
    private final CloseStore closes;
    private final Reckoning reckoning;
    private final Clock clock;

    MonthCloses(CloseStore closes, Reckoning reckoning, Clock clock) {
        this.closes = closes;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /** @throws NothingToCalculate if the month is not over, is closed, or lies before a closed one */
    void checkClosable(ReportDate date, LocalDate today) {
        if (date.day() != null) {
            throw new NothingToCalculate(
                    "ABSCHLUSS-01: Abgeschlossen werden Monate und Abschlussperioden, nicht einzelne"
                            + " Tage. Bitte in der Form 2026-09 angeben.");
        }
        BudgetPeriod period = date.period();
        if (!period.lastDay().isBefore(today)) {
            throw new NothingToCalculate(
                    "ABSCHLUSS-02: " + period + " ist noch nicht vorbei. Abgeschlossen werden kann ab "
                            + German.day(period.lastDay().plusDays(1)) + ".");
        }
        for (Close close : closes.all()) {
            if (close.period().equals(period)) {
                throw new NothingToCalculate("ABSCHLUSS-03: " + period + " ist seit dem "
                        + German.day(close.at().toLocalDate())
                        + " abgeschlossen (Nr. " + close.snapshot()
                        + "). Berichtigungen erscheinen im nächsten Monat als Nachbuchung.");
            }
            if (close.period().year() == period.year() && close.period().compareTo(period) > 0) {
                throw new NothingToCalculate("ABSCHLUSS-04: " + close.period() + " ist schon abgeschlossen, " + period
                        + " liegt davor und kann es nicht mehr werden.");
            }
        }
    }

    void close(Reckoned result, long snapshot, List<ReportFile> files) {
        closes.add(
                new Close(
                        result.report().date().period(),
                        LocalDateTime.now(clock),
                        System.getProperty("user.name", "unbekannt"),
                        closes.lastDelivery(),
                        snapshot,
                        result.basis(),
                        checksum(result.report())),
                files);
    }

    List<ReportFile> files(BudgetPeriod period) {
        return closes.files(period);
    }

    Headline headline(Reckoned result) {
        Close close = result.close();
        if (close == null) {
            throw new IllegalArgumentException(result.report().date() + " is not closed");
        }
        return new Headline(
                "abgeschlossen",
                German.day(close.at().toLocalDate()) + " von " + close.by() + ", Berichte unverändert ausgegeben"
                        + (isSame(close, result.report())
                                ? ""
                                : "; ACHTUNG: neu gerechnet kämen andere Zahlen heraus"));
    }

    List<Checked> check() {
        return closes.all().stream().map(this::checked).toList();
    }

    private Checked checked(Close close) {
        ControllingReport again = reckoning.of(ReportDate.endOf(close.period())).report();
        closes.files(close.period());
        boolean same = isSame(close, again);
        String message = same
                ? "unverändert, Prüfsumme " + close.figures()
                : "ABSCHLUSS-06: neu gerechnet kommen andere Zahlen heraus. Die abgelegten Berichte gelten; bitte den Betrieb"
                        + " verständigen.";
        return new Checked(close.period().toString(), same, message);
    }

    private static boolean isSame(Close close, ControllingReport report) {
        return close.figures().equals(checksum(report));
    }

    private static String checksum(ControllingReport report) {
        return CloseStore.sha256(FigureList.render(report));
    }
}
