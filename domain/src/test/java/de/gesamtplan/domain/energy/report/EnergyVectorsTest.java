package de.gesamtplan.domain.energy.report;

import static de.gesamtplan.domain.energy.report.ReportData.months;
import static de.gesamtplan.domain.energy.report.ReportData.site;
import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.duty.DataPoint;
import de.gesamtplan.domain.energy.duty.Derivation;
import de.gesamtplan.domain.energy.duty.DutyResult;
import de.gesamtplan.domain.energy.duty.DutyState;
import de.gesamtplan.domain.energy.duty.DutyTable;
import de.gesamtplan.domain.energy.duty.Limit;
import de.gesamtplan.domain.energy.duty.RegisterSheet;
import de.gesamtplan.domain.energy.kpi.KeyFigure;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.Window;
import de.gesamtplan.domain.energy.saving.BodyDuty;
import de.gesamtplan.domain.energy.saving.BodyLedger;
import de.gesamtplan.domain.energy.saving.FinalEnergy;
import de.gesamtplan.domain.energy.saving.SavingLedger;
import de.gesamtplan.domain.energy.saving.SavingMeasure;
import de.gesamtplan.domain.energy.saving.SavingPlan;
import de.gesamtplan.domain.energy.saving.SavingRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Section B of the design notes' energy vectors through the whole report; B4, B6 to B9 are in {@link EnergyReportTest}. */
class EnergyVectorsTest {
    private static final SavingRule RULE = new SavingRule(
            2024, new BigDecimal("2"), new BigDecimal("1000000"), 2, 5, "EnEfG § 6 (1)", Evidence.VERIFIED);

    private static EnergyReport report(
            int year, Site site, List<MeterMonth> months, SavingPlan saving, Limit... limits) {
        DataPoint.Item backup =
                new DataPoint.Item("E_DC-BG", "EU", "", "kWh", Derivation.BACKUP, null, Evidence.VERIFIED);
        return new EnergyData(
                        List.of(site),
                        List.of(),
                        months,
                        List.of(),
                        List.of(),
                        ReportData.FACTORS,
                        List.of(),
                        new DutyTable(List.of(limits), List.of(), List.of()),
                        saving,
                        new RegisterSheet(List.of(backup), List.of()))
                .report(year, LocalDate.of(year, 12, 31));
    }

    private static EnergyReport report(Site site, String... rolesAndAmounts) {
        return report(2024, site, months(2024, rolesAndAmounts), SavingPlan.NONE);
    }

    private static KeyFigure year(EnergyReport report, String site, Metric metric) {
        return report.figures().stream()
                .filter(figure ->
                        figure.site().equals(site) && figure.metric() == metric && figure.window() == Window.YEAR)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void b1AndB2AreNotComputableWithReason() {
        KeyFigure noIt = year(report(site("2018-01-01", null, false), "MAIN", "100", "IT", "0"), "RZ1", Metric.PUE);
        assertThat(noIt.state()).isEqualTo(KeyFigure.State.NOT_COMPUTABLE);
        assertThat(noIt.remark()).isEqualTo("E_IT ist nicht größer als 0");
        KeyFigure missing = year(report(site("2018-01-01", null, false), "MAIN", "100"), "RZ1", Metric.PUE);
        assertThat(missing.remark()).startsWith("01/2024: kein Zähler der Rolle IT über den ganzen Monat");
        KeyFigure below = year(report(site("2018-01-01", null, false), "MAIN", "99", "IT", "100"), "RZ1", Metric.PUE);
        assertThat(below.remark()).startsWith("E_DC ist kleiner als E_IT");
    }

    /** B2: one of both energies is wrong, so nothing rests on either; what was measured stays to be seen. CER has neither: 90 / 30. */
    @Test
    void b2RejectsEachFigureThatRestsOnEitherEnergy() {
        EnergyReport report = report(
                site("2018-01-01", "100", true),
                "MAIN",
                "99",
                "IT",
                "100",
                "WATER",
                "1",
                "HEAT_REUSED",
                "5",
                "COOLING",
                "30",
                "HEAT_REMOVED",
                "90");
        String why = "E_DC ist kleiner als E_IT: Zählerzuordnung, Einheit oder Zeitraum prüfen";
        for (Metric metric : EnumSet.range(Metric.PUE, Metric.WUE)) {
            if (metric == Metric.CER || metric == Metric.RENEWABLE_POWER) {
                continue;
            }
            assertThat(report.figures())
                    .filteredOn(figure -> figure.metric() == metric && figure.window() != Window.ROLLING)
                    .as(metric.label())
                    .hasSize(26)
                    .allSatisfy(figure -> assertThat(figure.remark())
                            .isEqualTo(figure.site().equals(KeyFigure.STATE) ? "RZ1: " + why : why));
        }
        assertThat(year(report, "RZ1", Metric.CER).value().value()).isEqualByComparingTo("3");
        assertThat(year(report, "RZ1", Metric.RENEWABLE_POWER).value().value()).isEqualByComparingTo("100");
        assertThat(report.total().value()).isEqualByComparingTo("1188");
    }

    /** B3 each month: the roof yields 160 of 147 kWh needed; a year has 12 × 13 = 156 kWh over. */
    @Test
    void b3SurplusIsToldApart() {
        EnergyReport fedIn =
                report(site("2018-01-01", "100", true), "MAIN", "0", "PV", "160", "FEED_IN", "13", "IT", "100");
        assertThat(fedIn.sites().get(0).figures().total().value()).isEqualByComparingTo("1764");
        for (String part : List.of("RZ1", KeyFigure.STATE)) {
            KeyFigure ref = year(fedIn, part, Metric.REF);
            assertThat(ref.value().value()).isEqualTo(BigDecimal.ONE);
            assertThat(ref.surplus()).isEqualByComparingTo("156");
            assertThat(ref.remark()).isEqualTo("Überschuss 156 kWh erneuerbar, zählt nicht mit");
        }
        KeyFigure march = fedIn.figures().stream()
                .filter(figure -> figure.metric() == Metric.REF && figure.window() == Window.MONTH)
                .skip(2)
                .findFirst()
                .orElseThrow();
        assertThat(march.surplus()).isEqualByComparingTo("13");
        assertThat(year(fedIn, "RZ1", Metric.RENEWABLE_POWER).value().value()).isEqualByComparingTo("100");
        assertThat(year(fedIn, "RZ1", Metric.PUE).surplus()).isNull();
    }

    /** The same 13 kWh taken by the offices, of which 60 % renewable supply cannot make negative purchase or CO2. */
    @Test
    void surplusThatCoUsersTakeIsNoneOfTheDataCentre() {
        EnergyReport report =
                report(site("2018-01-01", "60", true), "MAIN", "0", "PV", "160", "CO_USER", "13", "IT", "100");
        KeyFigure ref = year(report, "RZ1", Metric.REF);
        assertThat(ref.value().value()).isEqualTo(BigDecimal.ONE);
        assertThat(ref.surplus()).isEqualByComparingTo("156");
        assertThat(report.co2().value()).isEqualByComparingTo("0");
    }

    @Test
    void b4SoldCertificatesMakeNoSurplusEither() {
        EnergyReport sold =
                report(site("2018-01-01", "100", false), "MAIN", "0", "PV", "160", "FEED_IN", "13", "IT", "100");
        assertThat(year(sold, "RZ1", Metric.REF).value().value()).isEqualByComparingTo("0");
        assertThat(year(sold, "RZ1", Metric.REF).remark()).isEmpty();
    }

    /** 100 litres each month: 990 kWh and 263.34 kg; a year 11,880 kWh and 3,160.08 kg of scope 1. */
    @Test
    void b5DieselOfTestRuns() {
        EnergyReport report = report(site("2018-01-01", null, false), "MAIN", "2000", "DIESEL", "100", "IT", "1000");
        assertThat(report.total().value()).isEqualByComparingTo("35880");
        assertThat(report.emissions().location(1).value()).isEqualByComparingTo("3160.08");
        assertThat(report.dataPoints().get(0).value()).isEqualByComparingTo("11880");
    }

    private static SavingPlan plan(List<FinalEnergy> reported, SavingMeasure... measures) {
        BodyDuty.Mean full = new BodyDuty.Mean(new BigDecimal("3000000"), null, 2020, 2022);
        BodyDuty.Mean simple = new BodyDuty.Mean(new BigDecimal("1000000"), new BigDecimal("3000000"), 2020, 2022);
        return new SavingPlan(
                List.of(RULE),
                List.of(),
                List.of(duty("voll", full), duty("vereinfacht", simple)),
                reported,
                List.of(measures),
                Map.of(),
                List.of(),
                Map.of());
    }

    private static BodyDuty duty(String key, BodyDuty.Mean mean) {
        return new BodyDuty(key, "§ 6 (4)", key, mean, LocalDate.of(2026, 6, 30), null, "", Evidence.VERIFIED);
    }

    private static FinalEnergy energy(String body, int year, String kwh) {
        return new FinalEnergy(body, FinalEnergy.Kind.PUBLIC_BODY, year, "", "", new BigDecimal(kwh), "");
    }

    private static SavingMeasure measure(String body, String kwh, @Nullable String on) {
        return new SavingMeasure(
                kwh,
                "RZ1",
                body,
                "Maßnahme",
                LocalDate.parse(Objects.requireNonNullElse(on, "2024-05-01")),
                new BigDecimal(kwh),
                SavingMeasure.Effect.IT,
                null,
                null,
                null,
                "",
                "");
    }

    private static EnergyReport saving(SavingPlan plan) {
        return report(2024, site("2018-01-01", null, false), months(2024, "MAIN", "150", "IT", "100"), plan);
    }

    /** B10 and B12: each body by itself. LRZ runs the site, so its measure counts for it without being told. */
    @Test
    void b10AndB12EachBodyOwesByItsOwnEnergy() {
        EnergyReport report = saving(plan(
                List.of(
                        energy("LRZ", 2023, "1200000"),
                        energy("Archiv", 2023, "999999"),
                        energy("Bibliothek", 2023, "1000000")),
                measure("", "18000", null),
                measure("Archiv", "5000", null)));
        assertThat(report.saving().ledgers())
                .extracting(EnergyVectorsTest::told)
                .containsExactly(
                        "Archiv 0 offen 0 über 5000 NOT_APPLICABLE",
                        "Bibliothek 20000 offen 20000 über 0 NOT_YET",
                        "LRZ 24000 offen 6000 über 0 NOT_YET");
        SavingLedger.Line lrz = report.saving().ledgers().get(2).lines().get(0);
        assertThat(lrz.shortfalls().get(0).until()).isEqualTo(2026);
        assertThat(lrz.why()).isEqualTo("Fehlbetrag aus 2024: 6.000 kWh, auszugleichen bis Ende 2026");
    }

    private static String told(BodyLedger ledger) {
        SavingLedger.Line line = ledger.lines().get(ledger.lines().size() - 1);
        return ledger.owner() + " " + plain(line.owed().value()) + " offen " + sum(line.shortfalls()) + " über "
                + sum(line.surpluses()) + " " + line.state();
    }

    private static String sum(List<SavingLedger.Carried> carried) {
        return plain(
                carried.stream().map(SavingLedger.Carried::kilowattHours).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String plain(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value).setScale(0).toPlainString();
    }

    @Test
    void b13ManagementByTheMeanOfEachBody() {
        List<FinalEnergy> reported = new ArrayList<>();
        for (int year = 2020; year <= 2022; year++) {
            reported.add(energy("LRZ", year, "3000000"));
            reported.add(energy("Archiv", year, "2999000"));
        }
        EnergyReport report = saving(plan(reported));
        assertThat(report.duties())
                .filteredOn(duty -> duty.state() != DutyState.NOT_APPLICABLE)
                .extracting(duty -> duty.site() + " " + duty.duty() + " " + duty.date())
                .containsExactly("LRZ voll 2026-06-30", "Archiv vereinfacht 2026-06-30");
    }

    @Test
    void b14RenewablePowerOfTheYear() {
        Limit half = renewable("2024-01-01", "50");
        Limit all = renewable("2027-01-01", "100");
        assertThat(verdicts(2026, "60", half, all))
                .containsExactly("EE-Strom ≥ 50\u00a0% MET", "EE-Strom ≥ 100\u00a0% NOT_YET");
        assertThat(verdicts(2027, "99.9", half, all)).containsExactly("EE-Strom ≥ 100\u00a0% MISSED");
    }

    private static List<String> verdicts(int year, String percent, Limit... limits) {
        return report(
                        year,
                        site("2018-01-01", percent, true),
                        months(year, "MAIN", "150", "IT", "100"),
                        SavingPlan.NONE,
                        limits)
                .duties()
                .stream()
                .map((DutyResult duty) -> duty.duty() + " " + duty.state())
                .toList();
    }

    private static Limit renewable(String from, String bound) {
        return new Limit(
                bound,
                "EnEfG § 11 (5)",
                Metric.RENEWABLE_POWER,
                null,
                null,
                LocalDate.parse(from),
                0,
                new BigDecimal(bound),
                Limit.Direction.AT_LEAST,
                new BigDecimal("300"),
                false,
                "",
                "",
                Evidence.VERIFIED);
    }
}
