package de.gesamtplan.domain.energy.report;

import static de.gesamtplan.domain.energy.report.ReportData.amount;
import static de.gesamtplan.domain.energy.report.ReportData.months;
import static de.gesamtplan.domain.energy.report.ReportData.site;
import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.duty.DutyTable;
import de.gesamtplan.domain.energy.duty.Limit;
import de.gesamtplan.domain.energy.kpi.KeyFigures;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.MonthInContext;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.saving.SavingPlan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnergyReportTest {
    private static final Limit PUE_2027 =
            limit("EnEfG § 11 (1)", Metric.PUE, null, LocalDate.of(2026, 6, 30), LocalDate.of(2027, 7, 1), 0, "1.5");
    private static final Limit PUE_2030 =
            limit("EnEfG § 11 (1)", Metric.PUE, null, LocalDate.of(2026, 6, 30), LocalDate.of(2030, 7, 1), 0, "1.3");
    private static final Limit PUE_NEW =
            limit("EnEfG § 11 (2)", Metric.PUE_ENEFG, LocalDate.of(2026, 7, 1), null, null, 2, "1.2");
    private static final Limit ERF_NEW =
            limit("EnEfG § 11 (2)", Metric.ERF, LocalDate.of(2026, 7, 1), null, null, 2, "0.10");
    private static final List<Limit> LIMITS = List.of(PUE_2027, PUE_2030, PUE_NEW, ERF_NEW);

    private static Limit limit(
            String law,
            Metric metric,
            @Nullable LocalDate startFrom,
            @Nullable LocalDate startTo,
            @Nullable LocalDate from,
            int grace,
            String bound) {
        return new Limit(
                law + metric + bound,
                law,
                metric,
                startFrom,
                startTo,
                from,
                grace,
                new BigDecimal(bound),
                metric == Metric.ERF ? Limit.Direction.AT_LEAST : Limit.Direction.AT_MOST,
                new BigDecimal("300"),
                false,
                "",
                "BGBl. 2023 I Nr. 309",
                Evidence.VERIFIED);
    }

    private static EnergyReport report(int year, Site site, List<MeterMonth> months) {
        return new EnergyData(
                        List.of(site),
                        List.of(),
                        months,
                        List.of(),
                        List.of(),
                        ReportData.FACTORS,
                        List.of(),
                        new DutyTable(LIMITS, List.of(), List.of()),
                        SavingPlan.NONE)
                .report(year, LocalDate.of(year, 12, 31));
    }

    private static SiteYear year(int year, Site site, List<MeterMonth> months) {
        return report(year, site, months).sites().get(0);
    }

    @Test
    void yearIsQuotientOfSums() {
        // (11 × 100 + 400) / (11 × 50 + 400) = 1500 / 950; the mean of quotients would be 23 / 12
        List<MeterMonth> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(amount(Role.MAIN, 2024, month, month == 12 ? "400" : "100"));
            months.add(amount(Role.IT, 2024, month, month == 12 ? "400" : "50"));
        }
        SiteYear year = year(2024, site("2018-01-01", null, false), months);
        assertThat(year.figures().pue().value())
                .isEqualByComparingTo(new BigDecimal("1500").divide(new BigDecimal("950"), MathContext.DECIMAL128));
        assertThat(year.figures().category()).isEqualTo(1);
        assertThat(year.months().get(0).figures().pue().value()).isEqualByComparingTo("2");
    }

    @Test
    void elevenMonthsAreNoYearButInterim() {
        List<MeterMonth> months = months(2024, "MAIN", "150", "IT", "100").subList(0, 22);
        SiteYear year = year(2024, site("2018-01-01", null, false), months);
        assertThat(year.figures().pue().value()).isNull();
        assertThat(year.figures().pue().reason())
                .isEqualTo("12/2024: kein Zähler der Rolle Gesamt über den ganzen Monat");
        assertThat(year.interimPue().value()).isEqualByComparingTo("1.5");
        assertThat(year.interimMonths()).isEqualTo(11);
    }

    @Test
    void allFiguresOfAYear() {
        // Per month: grid 100, PV 20 of which 5 fed in, co-users 10, diesel 1 l: E_DC = 100+20−5−10+9.9 = 114.9.
        // CO2 = (100−10) × 0.363 + 9.9 × 0.266 = 35.3034 kg. Renewable = 90 × 60 % + 15 = 69.
        SiteYear year = year(
                2024,
                site("2018-01-01", "60", true),
                months(
                        2024,
                        "MAIN",
                        "100",
                        "PV",
                        "20",
                        "FEED_IN",
                        "5",
                        "CO_USER",
                        "10",
                        "DIESEL",
                        "1",
                        "IT",
                        "75",
                        "WATER",
                        "0.15",
                        "HEAT_REMOVED",
                        "90",
                        "COOLING",
                        "30",
                        "HEAT_REUSED",
                        "11.49"));
        KeyFigures figures = year.figures();
        assertThat(figures.total().value()).isEqualByComparingTo("1378.8");
        assertThat(figures.pue().value()).isEqualByComparingTo("1.532");
        assertThat(figures.co2().value()).isEqualByComparingTo("423.6408");
        assertThat(figures.cue().value()).isEqualByComparingTo("0.470712");
        assertThat(figures.ref().value())
                .isEqualByComparingTo(new BigDecimal("69").divide(new BigDecimal("114.9"), MathContext.DECIMAL128));
        assertThat(figures.erf().value()).isEqualByComparingTo("0.1");
        assertThat(figures.cer().value()).isEqualByComparingTo("3");
        assertThat(figures.wue().value()).isEqualByComparingTo("2");
    }

    @Test
    void roofWithSoldCertificatesIsEnergyButNotRenewable() {
        // B4
        KeyFigures figures = year(
                        2024, site("2018-01-01", "100", false), months(2024, "MAIN", "100", "PV", "50", "IT", "100"))
                .figures();
        assertThat(figures.total().value()).isEqualByComparingTo("1800");
        assertThat(figures.ref().value()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsNotMeasuredIsNotComputable() {
        KeyFigures figures = year(2025, site("2018-01-01", null, true), months(2025, "MAIN", "150", "IT", "100"))
                .figures();
        assertThat(figures.wue().reason()).isEqualTo("kein Zähler der Rolle Wasser");
        assertThat(figures.cer().reason()).isEqualTo("kein Zähler der Rolle Kälte (Wärmemenge)");
        assertThat(figures.co2().reason()).isEqualTo("kein Emissionsfaktor für Strom 2025");
        assertThat(figures.ref().reason()).startsWith("Anteil erneuerbarer Energien");
        assertThat(figures.erf().value()).as("no heat is used").isEqualByComparingTo("0");
    }

    private static List<String> verdicts(int year, String start, String main) {
        return report(year, site(start, null, false), months(year, "MAIN", main, "IT", "10000")).duties().stream()
                .map(duty ->
                        duty.duty() + " " + duty.window() + ": " + duty.state().label())
                .toList();
    }

    @Test
    void limitsByYearOnUnroundedValues() {
        // B7 and B6
        assertThat(verdicts(2026, "2018-01-01", "15000"))
                .containsExactly(
                        "PUE ≤ 1,5 01/2026–12/2026: noch nicht in Kraft",
                        "PUE ≤ 1,3 01/2026–12/2026: noch nicht in Kraft");
        assertThat(verdicts(2027, "2018-01-01", "15000"))
                .containsExactly(
                        "PUE ≤ 1,5 01/2027–12/2027: erfüllt",
                        "PUE ≤ 1,5 07/2027–12/2027: nicht bekannt",
                        "PUE ≤ 1,3 01/2027–12/2027: noch nicht in Kraft");
        assertThat(verdicts(2027, "2018-01-01", "15000.4")).contains("PUE ≤ 1,5 01/2027–12/2027: nicht erfüllt");
    }

    @Test
    void limitThatChangesInMidYearIsJudgedInBothWindows() {
        // Per month IT 100. All until 06/2030: 140, from 07/2030: 120. The twelve months to 06/2030 have 1.4, which
        // keeps
        // 1.5; the calendar year (6 × 140 + 6 × 120) / 1200 = 1.3 keeps 1.3, the half year since has 1.2; a year later
        // the
        // twelve months since then have 1.2 too.
        List<MeterMonth> months = new ArrayList<>();
        for (int m = 0; m < 36; m++) {
            YearMonth month = YearMonth.of(2029, 1).plusMonths(m);
            boolean early = month.isBefore(YearMonth.of(2030, 7));
            months.add(amount(Role.MAIN, month.getYear(), month.getMonthValue(), early ? "140" : "120"));
            months.add(amount(Role.IT, month.getYear(), month.getMonthValue(), "100"));
        }
        Site site = site("2018-01-01", null, false);
        assertThat(judged(report(2030, site, months)))
                .containsExactly(
                        "PUE ≤ 1,5 07/2029–06/2030 1.4 erfüllt",
                        "PUE ≤ 1,3 01/2030–12/2030 1.3 erfüllt",
                        "PUE ≤ 1,3 07/2030–12/2030 1.2 nicht bekannt");
        assertThat(report(2030, site, months).duties().get(2).why())
                .isEqualTo(
                        "die Monate seit Inkrafttreten sind noch kein Jahresmittel, zwölf sind es mit 06/2031; bisher: wäre eingehalten");
        assertThat(judged(report(2031, site, months)))
                .containsExactly("PUE ≤ 1,3 01/2031–12/2031 1.2 erfüllt", "PUE ≤ 1,3 07/2030–06/2031 1.2 erfüllt");
    }

    private static List<String> judged(EnergyReport report) {
        return report.duties().stream()
                .map(duty -> duty.duty() + " " + duty.window() + " "
                        + Objects.requireNonNull(
                                        Objects.requireNonNull(duty.figure()).value())
                                .stripTrailingZeros()
                                .toPlainString()
                        + " " + duty.state().label())
                .toList();
    }

    @Test
    void startDecidesTheParagraph() {
        // B8
        assertThat(verdicts(2029, "2026-06-30", "12000"))
                .containsExactly(
                        "PUE ≤ 1,5 01/2029–12/2029: erfüllt", "PUE ≤ 1,3 01/2029–12/2029: noch nicht in Kraft");
        assertThat(verdicts(2028, "2026-07-01", "12000"))
                .containsExactly(
                        "PUE § 11 Abs. 2 ≤ 1,2 01/2028–12/2028: erfüllt",
                        "PUE § 11 Abs. 2 ≤ 1,2 07/2028–12/2028: nicht bekannt",
                        "ERF ≥ 0,10 01/2028–12/2028: nicht erfüllt",
                        "ERF ≥ 0,10 07/2028–12/2028: nicht bekannt");
        assertThat(verdicts(2027, "2026-07-01", "12000"))
                .containsExactly(
                        "PUE § 11 Abs. 2 ≤ 1,2 01/2027–12/2027: noch nicht in Kraft",
                        "ERF ≥ 0,10 01/2027–12/2027: noch nicht in Kraft");
    }

    @Test
    void heatPumpForWasteHeatMakesTwoNumbers() {
        // B9, per month a twelfth: 5,200 incl. 200 for the pump, 4,000 IT
        EnergyReport report = report(
                2029, site("2027-01-01", null, false), months(2029, "MAIN", "5200", "IT", "4000", "HEAT_PUMP", "200"));
        assertThat(report.sites().get(0).figures().pue().value()).isEqualByComparingTo("1.30");
        assertThat(report.sites().get(0).figures().pueEnEfG().value()).isEqualByComparingTo("1.25");
        Kpi measured = Objects.requireNonNull(report.duties().get(0).figure());
        assertThat(measured.value()).isEqualByComparingTo("1.25");
    }

    @Test
    void aChangedFigureMakesANewEdition() {
        Site site = site("2018-01-01", null, false);
        EnergyReport before = report(2024, site, months(2024, "MAIN", "150", "IT", "100"));
        Edition first = Edition.first(before, 7);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.next(before, List.of("Lieferung 8"), 8).number())
                .as("what came changed nothing")
                .isEqualTo(1);

        List<MeterMonth> late = months(2024, "MAIN", "150", "IT", "100");
        late.set(22, amount(Role.MAIN, 2024, 12, "210"));
        EnergyReport after = report(2024, site, late);
        Edition second = first.next(after, List.of("Lieferung 9"), 9);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.causes()).containsExactly("Lieferung 9");
        // E_DC 12 × 150 = 1800, then 1860; of 1200 kWh IT 1.5, then 1.55; of December 150, then 210
        assertThat(second.changes())
                .extracting(EnergyReportTest::told)
                .contains(
                        "E_DC Jahr 1800.000000 1860.000000",
                        "PUE Jahr 1.500000 1.550000",
                        "E_DC 2024-12 150.000000 210.000000")
                .noneMatch(change -> change.startsWith("E_IT"));

        Edition again = second.next(after, List.of("Lieferung 10"), 10);
        assertThat(again.number()).isEqualTo(2);
        assertThat(again.changes()).isEqualTo(second.changes());
        assertThat(again.causes()).containsExactly("Lieferung 9");
    }

    private static String told(Edition.Change change) {
        return change.subject().name() + " "
                + (change.subject().month() == null ? "Jahr" : change.subject().month()) + " "
                + Objects.requireNonNull(change.before()).value() + " "
                + Objects.requireNonNull(change.now()).value();
    }

    @Test
    void aMonthStandsBesideTwelveAndTheYearBefore() {
        // 2023: 150 kWh each month, 2024: 120; IT 100. The twelve months to March 2024: (9 × 150 + 3 × 120) / 1200
        List<MeterMonth> months = months(2023, "MAIN", "150", "IT", "100");
        months.addAll(months(2024, "MAIN", "120", "IT", "100"));
        EnergyData data = new EnergyData(
                List.of(site("2018-01-01", null, false)),
                List.of(),
                months,
                List.of(),
                List.of(),
                ReportData.FACTORS,
                List.of(),
                new DutyTable(LIMITS, List.of(), List.of()),
                SavingPlan.NONE);
        MonthInContext march = data.month(YearMonth.of(2024, 3)).get(0);
        assertThat(march.month().figures().pue().value()).isEqualByComparingTo("1.2");
        assertThat(march.yearBefore().figures().pue().value()).isEqualByComparingTo("1.5");
        assertThat(march.twelve().figures().pue().value()).isEqualByComparingTo("1.425");
        assertThat(data.month(YearMonth.of(2022, 3))).isEmpty();
    }
}
