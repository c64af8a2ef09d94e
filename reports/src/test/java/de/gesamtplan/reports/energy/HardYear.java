package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.cost.ElectricityPrice;
import de.gesamtplan.domain.energy.cost.SiteCost;
import de.gesamtplan.domain.energy.duty.DataPoint;
import de.gesamtplan.domain.energy.duty.Derivation;
import de.gesamtplan.domain.energy.duty.Duty;
import de.gesamtplan.domain.energy.duty.DutyTable;
import de.gesamtplan.domain.energy.duty.Limit;
import de.gesamtplan.domain.energy.duty.RegisterSheet;
import de.gesamtplan.domain.energy.emission.Carrier;
import de.gesamtplan.domain.energy.emission.EmissionFactor;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.emission.Method;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.load.HourlyLoad;
import de.gesamtplan.domain.energy.load.LoadCurves;
import de.gesamtplan.domain.energy.report.Edition;
import de.gesamtplan.domain.energy.report.EnergyBook;
import de.gesamtplan.domain.energy.report.EnergyData;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.domain.energy.saving.FinalEnergy;
import de.gesamtplan.domain.energy.saving.SavingMeasure;
import de.gesamtplan.domain.energy.saving.SavingPlan;
import de.gesamtplan.domain.energy.saving.SavingPool;
import de.gesamtplan.domain.energy.saving.SavingRule;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.ReportHead;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A year that strains the report: a site with 40 meters and a roof that yields more than is needed, one without a single
 * reading, one of long names with an empty month; a measure that cost energy, prices that end in June, two bodies pooled.
 */
final class HardYear {
    static final String LONG = "Serverraum-der-Außenstelle-für-Größen-und-Maße-in-Weimar";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int YEAR = 2025;

    static final ReportHead HEAD = new ReportHead(
            "Energiebericht 2025",
            "Rechenzentren und Serverräume",
            LocalDate.of(2026, 4, 3),
            9,
            LocalDateTime.of(2026, 4, 3, 7, 35));

    private HardYear() {}

    private static Site site(String key, String operator) {
        return new Site(
                key,
                "Rechenzentrum " + key,
                operator,
                LocalDate.of(2014, 3, 1),
                new BigDecimal(600),
                new BigDecimal(900),
                null,
                false,
                new BigDecimal(100),
                new BigDecimal(100));
    }

    private static MeterMonth month(String meter, String site, Role role, YearMonth month, @Nullable String amount) {
        return new MeterMonth(
                meter,
                site,
                role,
                role == Role.IT ? MeasuringPoint.UPS_OUTPUT : null,
                month,
                true,
                amount == null ? null : new BigDecimal(amount),
                amount == null ? new Coverage(2976, 0, 0, 0, 2976) : new Coverage(2976, 2976, 0, 0, 0));
    }

    /** RZ1: roof 160 of 147 MWh a month. The others: no reading; no reading of May. */
    private static List<MeterMonth> meters(String it) {
        List<MeterMonth> meters = new ArrayList<>();
        for (int back = 0; back < 36; back++) {
            YearMonth month = YearMonth.of(YEAR, 12).minusMonths(back);
            meters.add(month("RZ1-GES", "RZ1", Role.MAIN, month, "0"));
            meters.add(month("RZ1-PV", "RZ1", Role.PV, month, "160000.4"));
            meters.add(month("RZ1-EIN", "RZ1", Role.FEED_IN, month, "13000.4"));
            for (int meter = 1; meter <= 37; meter++) {
                meters.add(month(
                        "RZ1-IT-%02d-USV-Ausgang-Saal-Nord".formatted(meter),
                        "RZ1",
                        Role.IT,
                        month,
                        month.getYear() == YEAR ? it : "2900"));
            }
            if (month.getYear() == YEAR) {
                meters.add(month("RZ2-GES", "RZ2", Role.MAIN, month, null));
                meters.add(month("RZ2-IT", "RZ2", Role.IT, month, null));
                boolean may = month.getMonth() == Month.MAY;
                meters.add(month(LONG + "-GES", LONG, Role.MAIN, month, may ? null : "30000"));
                meters.add(month(LONG + "-IT", LONG, Role.IT, month, may ? null : "20000"));
            }
        }
        return meters;
    }

    private static SavingPlan saving() {
        SavingRule rule = new SavingRule(
                2024, new BigDecimal(2), new BigDecimal(1_000_000), 2, 5, "EnEfG § 6", Evidence.VERIFIED);
        SavingMeasure worse = new SavingMeasure(
                "E-WORSE",
                "RZ1",
                "",
                "Zusammenlegung der Serverräume der Außenstellen, die am Ende mehr verbraucht",
                LocalDate.of(2024, 12, 31),
                new BigDecimal(50_000),
                SavingMeasure.Effect.IT,
                YearMonth.of(2023, 1),
                YearMonth.of(2025, 1),
                new BigDecimal("1480000"),
                "16 20 / 812 01",
                "");
        List<FinalEnergy> energies = new ArrayList<>();
        for (int year = 2023; year <= 2025; year++) {
            for (String body : List.of("LRZ", "Landesarchiv", "Universitäts- und Landesbibliothek")) {
                energies.add(new FinalEnergy(
                        body,
                        FinalEnergy.Kind.PUBLIC_BODY,
                        year,
                        "Gebäude",
                        "Strom",
                        new BigDecimal(body.equals("LRZ") ? 6_240_000 : 1_310_000),
                        "Bericht"));
            }
        }
        String agreement = "Vereinbarung vom 03.01.2025";
        return new SavingPlan(
                List.of(rule),
                List.of(
                        new SavingPool("Kulturverbund", "Landesarchiv", 2025, agreement),
                        new SavingPool("Kulturverbund", "Universitäts- und Landesbibliothek", 2025, agreement)),
                List.of(),
                energies,
                List.of(worse),
                Map.of(),
                List.of(),
                Map.of());
    }

    private static Limit pue(String key, String from, String bound) {
        return new Limit(
                key,
                "EnEfG § 11 Abs. 1",
                Metric.PUE,
                null,
                LocalDate.of(2026, 6, 30),
                LocalDate.parse(from),
                0,
                new BigDecimal(bound),
                Limit.Direction.AT_MOST,
                new BigDecimal(300),
                false,
                "§ 11 Abs. 3: nachträgliche Ereignisse ohne Verschulden des Betreibers",
                "BGBl. 2023 I Nr. 309",
                Evidence.VERIFIED);
    }

    private static Duty report(int minimum, @Nullable Integer minimumIt) {
        return new Duty(
                "D" + minimum,
                "EnEfG § 13 Abs. 1",
                "Daten der Anlage 3 für das Vorjahr veröffentlichen und an den Bund übermitteln",
                Duty.Proof.ENTRY,
                false,
                new BigDecimal(minimum),
                null,
                minimumIt == null ? null : new BigDecimal(minimumIt),
                null,
                null,
                false,
                null,
                LocalDate.of(2024, 8, 15),
                MonthDay.of(3, 31),
                "",
                "BGBl. 2023 I Nr. 309",
                Evidence.SECONDARY);
    }

    /** @param it kWh of each of the 37 meters of the IT in a month */
    private static EnergyReport report(String it) {
        DataPoint.Item pue =
                new DataPoint.Item("2 f", "EnEfG Anlage 3", "PUE", "", Derivation.PUE, null, Evidence.VERIFIED);
        DataPoint.Item purchase = new DataPoint.Item(
                "2 a", "EnEfG Anlage 3", "Strombezug", "kWh", Derivation.PURCHASE, null, Evidence.VERIFIED);
        DataPoint.Item european = new DataPoint.Item(
                "E_DC", "EU 2024/1364", "E_DC", "kWh", Derivation.TOTAL, new BigDecimal(500), Evidence.VERIFIED);
        return new EnergyData(
                        List.of(site("RZ1", "LRZ"), site("RZ2", "LRZ"), site(LONG, "")),
                        List.of(),
                        meters(it),
                        List.of(),
                        List.of(),
                        FactorBook.of(List.of(new EmissionFactor(
                                YEAR,
                                Carrier.ELECTRICITY,
                                Method.LOCATION,
                                "1",
                                "geschätzt",
                                new BigDecimal(344),
                                "UBA",
                                Evidence.VERIFIED))),
                        List.of(),
                        new DutyTable(
                                List.of(pue("2024", "2024-01-01", "1.3"), pue("2030", "2030-07-01", "1.2")),
                                List.of(report(500, null), report(1000, null), report(300, 1000)),
                                List.of()),
                        saving(),
                        new RegisterSheet(List.of(pue, purchase, european), List.of()))
                .report(YEAR, LocalDate.of(2026, 4, 3));
    }

    private static LoadCurves load() {
        HourlyLoad load = new HourlyLoad(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31), BERLIN);
        Instant from = LocalDate.of(YEAR, 1, 1).atStartOfDay(BERLIN).toInstant();
        IntervalSeries.Builder series = IntervalSeries.builder(from, from.plusSeconds(8760L * 3600), 60);
        for (int i = 0; i < 8760; i++) {
            // nothing known of May
            if (i < 2880 || i >= 3624) {
                series.put(from.plusSeconds(3600L * i), new BigDecimal(150 + i % 24 + i / 200), ReadingStatus.TRUE);
            }
        }
        load.add(series.build(), from, Instant.MAX);
        return load.curves();
    }

    /** The second edition: the IT of the first was 27.02 kWh a month and meter less. */
    static EnergyBook book() {
        EnergyReport now = report("3054.054");
        Edition first = Edition.first(report("3027.027"), 7);
        Edition second = first.next(now, List.of("Lieferung 8 vom 02.04.2026 (nachtrag.csv)"), 8);
        ElectricityPrice price = new ElectricityPrice(
                null, YearMonth.of(YEAR, 1), YearMonth.of(YEAR, 6), new BigDecimal("24.6"), Money.ZERO, "Vertrag");
        return new EnergyBook(
                now,
                Map.of("RZ1", Map.of(Role.MAIN, load(), Role.IT, load())),
                now.sites().stream()
                        .map(year -> SiteCost.of(year, List.of(price)))
                        .toList(),
                List.of(),
                second);
    }
}
