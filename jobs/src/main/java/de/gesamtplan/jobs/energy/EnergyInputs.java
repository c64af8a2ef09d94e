package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.report.EnergyData;
import de.gesamtplan.jobs.store.DutyStore;
import de.gesamtplan.jobs.store.EmissionStore;
import de.gesamtplan.jobs.store.EnergyReferenceStore;
import de.gesamtplan.jobs.store.MeterStore;
import de.gesamtplan.jobs.store.ReadingStore;
import de.gesamtplan.jobs.store.SavingStore;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what energy reports rest on. */
@Component
class EnergyInputs {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** @param metered month sums of meters, without those from bills */
    record Inputs(EnergyData data, List<MeterMonth> metered) {
        /** Whether any value was delivered of these months. */
        boolean hasReadings(YearMonth first, YearMonth last) {
            return metered.stream()
                    .anyMatch(month -> month.coverage().delivered() > 0
                            && !month.month().isBefore(first)
                            && !month.month().isAfter(last));
        }
    }

    private final EnergyReferenceStore references;
    private final EmissionStore emissions;
    private final DutyStore duties;
    private final SavingStore savings;
    private final FundedMeasures measures;
    private final MeterYears years;
    private final ReadingStore readings;
    private final MeterStore meters;

    EnergyInputs(
            EnergyReferenceStore references,
            EmissionStore emissions,
            DutyStore duties,
            SavingStore savings,
            FundedMeasures measures,
            MeterYears years,
            ReadingStore readings,
            MeterStore meters) {
        this.references = references;
        this.emissions = emissions;
        this.duties = duties;
        this.savings = savings;
        this.measures = measures;
        this.years = years;
        this.readings = readings;
        this.meters = meters;
    }

    /** Of these years; those before the last are not evaluated if they have no readings. */
    Inputs of(int from, int to) {
        Set<Integer> read = Set.copyOf(readings.years());
        MeterBook book = new Register(meters.meters()).book();
        List<MeterMonth> metered = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            boolean evaluated = year == to || read.contains(year);
            metered.addAll(evaluated ? years.months(year, ZONE) : book.unread(year, ZONE));
        }
        EnergyData data = new EnergyData(
                references.sites(),
                references.details(),
                withBills(metered, from, to),
                references.contracts(),
                references.servers(),
                emissions.book(),
                references.norms(),
                duties.table(),
                measures.in(savings.plan()),
                duties.registers());
        return new Inputs(data, metered);
    }

    /** Calculated meters of the year with constants in their formulas. */
    List<Meter> keyed(int year) {
        return new Register(meters.meters()).book().withConstants(year);
    }

    /** Sums from bills take the place of months of which no meter of that role was read. */
    private List<MeterMonth> withBills(List<MeterMonth> metered, int from, int to) {
        Set<List<Object>> read = metered.stream()
                .filter(month -> month.coverage().delivered() > 0)
                .map(EnergyInputs::subject)
                .collect(Collectors.toSet());
        List<MeterMonth> bills = references.monthlyAmounts(YearMonth.of(from, 1), YearMonth.of(to, 12)).stream()
                .filter(month -> !read.contains(subject(month)))
                .toList();
        Set<List<Object>> billed = bills.stream().map(EnergyInputs::subject).collect(Collectors.toSet());
        List<MeterMonth> months = new ArrayList<>(metered);
        months.removeIf(month -> billed.contains(subject(month)));
        months.addAll(bills);
        return months;
    }

    private static List<Object> subject(MeterMonth month) {
        return List.of(month.site(), month.role(), month.month());
    }
}
