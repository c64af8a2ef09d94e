package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.delivery.Reminder;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.store.Calculation;
import de.gesamtplan.jobs.store.EnergyReferenceStore;
import de.gesamtplan.jobs.store.Folders;
import de.gesamtplan.jobs.store.MeterStore;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.jobs.store.ReadingStore;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.delivery.ReminderLetter;
import de.gesamtplan.reports.delivery.ReminderWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which readings are overdue up to a month: what the register lets expect, beside what came. */
@Component
class ReminderCalculation implements Calculation<ReminderCalculation.Result> {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MM/yyyy");

    /** @param dataDate day of the last delivery */
    record Result(Reminder reminder, LocalDate dataDate) {}

    private final EnergyReferenceStore references;
    private final MeterStore meters;
    private final MeterYears years;
    private final ReadingStore readings;
    private final DeliveryStore deliveries;
    private final Folders folders;

    ReminderCalculation(
            EnergyReferenceStore references,
            MeterStore meters,
            MeterYears years,
            ReadingStore readings,
            DeliveryStore deliveries,
            Folders folders) {
        this.references = references;
        this.meters = meters;
        this.years = years;
        this.readings = readings;
        this.deliveries = deliveries;
        this.folders = folders;
    }

    @Override
    public String name() {
        return "reminder";
    }

    /** The last month that has ended: what did not come of it is overdue. */
    @Override
    public String subject(LocalDate today) {
        return YearMonth.from(today).minusMonths(1).toString();
    }

    @Override
    public Result calculate(String subject) {
        if (!subject.matches("20\\d\\d-(0[1-9]|1[0-2])")) {
            throw new NothingToCalculate("RECH-22: „" + subject + "“ ist kein Monat, zum Beispiel 2025-03.");
        }
        if (readings.deliveries().isEmpty()) {
            throw new NothingToCalculate(
                    "RECH-21: Es sind keine Messwerte eingelesen. Bitte zuerst „meters“ und „readings“ ausführen.");
        }
        YearMonth month = YearMonth.parse(subject);
        Map<String, Measurement> measurements = new HashMap<>();
        for (MeterChain chain : new Register(meters.meters()).book().chains()) {
            measurements.put(chain.label(), chain.last().measurement());
        }
        List<MeterMonth> months = new ArrayList<>();
        for (int year = month.minusMonths(11).getYear(); year <= month.getYear(); year++) {
            years.of(year, EnergyInputs.ZONE).forEach(evaluated -> months.addAll(evaluated.months()));
        }
        // Nobody delivers what is calculated from other meters.
        months.removeIf(one -> measurements.get(one.meter()) == Measurement.CALCULATED);
        return new Result(
                Reminder.of(month, references.sites(), months, measurements),
                deliveries.lastDay(readings.deliveries()));
    }

    @Override
    public Title title(String subject, Result result) {
        return new Title(
                "Fehlende Messwerte bis " + SHOWN.format(result.reminder().month()),
                "Erinnerung an die Standorte",
                result.dataDate());
    }

    @Override
    public List<ReportFile> render(Result result, ReportHead head) {
        Reminder reminder = result.reminder();
        String folder = "Erinnerung_" + reminder.month() + "/";
        List<ReportFile> files = new ArrayList<>();
        files.add(new ReportFile(folder + "Fehlende_Messwerte.xlsx", ReminderWorkbook.render(reminder, head)));
        String template = template();
        for (Reminder.OfSite site : reminder.sites()) {
            files.add(new ReportFile(
                    folder + DeliveryChecks.safe(site.site().key()) + ".txt",
                    ReminderLetter.fill(template, reminder, site, head).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private String template() {
        Path file = folders.config().resolve("vorlagen/erinnerung-messwerte.txt");
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "VORL-02: Die Vorlage " + file + " lässt sich nicht lesen (UTF-8). Bitte prüfen.", e);
        }
    }

    @Override
    public List<Headline> headlines(Result result) {
        List<Headline> headlines = new ArrayList<>();
        for (Reminder.OfSite site : result.reminder().sites()) {
            headlines.add(new Headline(
                    site.site().key(),
                    site.missing().isEmpty()
                            ? "alles geliefert"
                            : "Lücken bei " + German.count(site.silent()) + " von " + German.count(site.meters())
                                    + " Zählern"));
        }
        return headlines;
    }
}
