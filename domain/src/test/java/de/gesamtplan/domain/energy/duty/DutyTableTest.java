package de.gesamtplan.domain.energy.duty;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.SiteData;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutyTableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final BiFunction<SiteYear, BigDecimal, Kpi> NO_REPORT =
            (site, above) -> Kpi.missing("Endenergie ist nicht erfasst");

    private static Site site(@Nullable String start, @Nullable String power, @Nullable String closing, int renewable) {
        return new Site(
                "RZ1",
                "Rechenzentrum 1",
                "LRZ",
                start == null ? null : LocalDate.parse(start),
                new BigDecimal("400"),
                power == null ? null : new BigDecimal(power),
                closing == null ? null : LocalDate.parse(closing),
                false,
                new BigDecimal(renewable),
                new BigDecimal("100"));
    }

    private static SiteDetails details(@Nullable Boolean publicBody, String system, @Nullable Boolean certified) {
        return new SiteDetails(
                "RZ1",
                "Land",
                null,
                null,
                "99091",
                "",
                publicBody,
                null,
                false,
                system,
                certified,
                "",
                "",
                "",
                "",
                "",
                null);
    }

    /** Months from January 2023 on, IT at 100 kWh, the whole by number of the month. */
    private static SiteYear year(int year, Site site, SiteDetails details, int months, IntFunction<String> total) {
        List<MeterMonth> meters = new ArrayList<>();
        for (int m = 0; m < months; m++) {
            YearMonth month = YearMonth.of(2023, 1).plusMonths(m);
            meters.add(month(Role.MAIN, null, month, total.apply(m)));
            meters.add(month(Role.IT, MeasuringPoint.UPS_OUTPUT, month, "100"));
        }
        return SiteYear.of(new SiteData(site, details, meters, List.of(), FactorBook.of(List.of()), List.of()), year);
    }

    private static MeterMonth month(Role role, @Nullable MeasuringPoint point, YearMonth month, String amount) {
        return new MeterMonth(
                role.name(), "RZ1", role, point, month, true, new BigDecimal(amount), new Coverage(1, 1, 0, 0, 0));
    }

    private static SiteYear year2025(Site site, SiteDetails details) {
        return year(2025, site, details, 36, month -> "150");
    }

    private static Duty duty(
            Duty.Proof proof, @Nullable Boolean publicBody, LocalDate from, @Nullable MonthDay yearly) {
        return new Duty(
                "D",
                "EnEfG",
                "etwas tun",
                proof,
                false,
                new BigDecimal("300"),
                null,
                null,
                null,
                publicBody,
                false,
                LocalDate.of(2027, 7, 1),
                from,
                yearly,
                "",
                "Quelle",
                Evidence.VERIFIED);
    }

    private static DutyResult only(SiteYear year, Duty duty, DutyEntry... entries) {
        return new DutyTable(List.of(), List.of(duty), List.of(entries))
                .results(List.of(year), NO_REPORT, TODAY)
                .get(0);
    }

    private static final Duty REPORT = duty(Duty.Proof.ENTRY, null, LocalDate.of(2025, 7, 1), MonthDay.of(3, 31));

    @Test
    void shareOfRenewablesOfAnUnknownContractIsNotKnown() {
        Limit half = new Limit(
                "EE",
                "EnEfG § 11 (5)",
                Metric.RENEWABLE_POWER,
                null,
                null,
                LocalDate.of(2024, 1, 1),
                0,
                new BigDecimal("50"),
                Limit.Direction.AT_LEAST,
                new BigDecimal("300"),
                false,
                "",
                "",
                Evidence.VERIFIED);
        Site site =
                new Site("RZ1", "", "", LocalDate.of(2018, 1, 1), null, new BigDecimal("800"), null, false, null, null);
        DutyResult result = new DutyTable(List.of(half), List.of(), List.of())
                .results(List.of(year2025(site, details(true, "", null))), NO_REPORT, TODAY)
                .get(0);
        assertThat(result.state()).isEqualTo(DutyState.NOT_KNOWN);
        assertThat(result.why()).startsWith("nicht berechenbar: Stromvertrag unbekannt: für 01/2025");
    }

    @Test
    void reportInTimeIsMetLateIsMissedUnsaidIsNotKnown() {
        SiteYear year = year2025(site("2014-03-01", "780", null, 100), details(true, "", null));
        assertThat(only(year, REPORT).state()).isEqualTo(DutyState.NOT_KNOWN);
        assertThat(only(year, REPORT).why()).isEqualTo("kein Nachweis erfasst (nachweise); fällig war der 31.03.2026");
        assertThat(only(year, REPORT, entry(DutyState.MET, "2026-03-31", "")).state())
                .isEqualTo(DutyState.MET);
        assertThat(only(year, REPORT, entry(DutyState.MET, "2026-04-01", "")).state())
                .isEqualTo(DutyState.MISSED);
        DutyResult switchedOff = only(year, REPORT, entry(DutyState.NOT_APPLICABLE, null, "kein Rechenzentrum"));
        assertThat(switchedOff.state()).isEqualTo(DutyState.NOT_APPLICABLE);
        assertThat(switchedOff.why()).isEqualTo("kein Rechenzentrum");
    }

    private static DutyEntry entry(DutyState state, @Nullable String on, String note) {
        return new DutyEntry("RZ1", "D", 2025, state, on == null ? null : LocalDate.parse(on), note);
    }

    @Test
    void firstReportHasADateOfItsOwn() {
        assertThat(REPORT.due(2024)).isEqualTo("2025-07-01");
        assertThat(REPORT.due(2025)).isEqualTo("2026-03-31");
    }

    @Test
    void smallClosingOrOtherBodiesAreNotConcerned() {
        SiteDetails body = details(true, "", null);
        assertThat(only(year2025(site("2014-03-01", "299", null, 100), body), REPORT)
                        .state())
                .isEqualTo(DutyState.NOT_APPLICABLE);
        assertThat(only(year2025(site("2014-03-01", null, null, 100), body), REPORT)
                        .state())
                .isEqualTo(DutyState.NOT_KNOWN);
        assertThat(only(year2025(site("2014-03-01", "780", "2027-06-30", 100), body), REPORT)
                        .why())
                .isEqualTo("Stilllegung am 30.06.2027");
        Duty ofOthers = duty(Duty.Proof.CERTIFICATE, false, LocalDate.of(2025, 1, 1), null);
        SiteYear year = year2025(site("2014-03-01", "780", null, 100), body);
        assertThat(only(year, ofOthers).state()).isEqualTo(DutyState.NOT_APPLICABLE);
    }

    @Test
    void systemCertificateAndMeters() {
        Site site = site("2014-03-01", "780", null, 100);
        Duty system = duty(Duty.Proof.MANAGEMENT, null, LocalDate.of(2025, 7, 1), null);
        Duty certificate = duty(Duty.Proof.CERTIFICATE, true, LocalDate.of(2025, 7, 1), null);
        Duty later = duty(Duty.Proof.CERTIFICATE, true, LocalDate.of(2026, 1, 1), null);
        Duty meters = duty(Duty.Proof.MEASUREMENT, null, LocalDate.of(2025, 7, 1), null);
        SiteYear year = year2025(site, details(true, "ISO 50001", false));
        assertThat(only(year, system).state()).isEqualTo(DutyState.MET);
        assertThat(only(year, certificate).state()).isEqualTo(DutyState.MISSED);
        assertThat(only(year, later).state()).isEqualTo(DutyState.NOT_YET);
        assertThat(only(year, meters).why()).isEqualTo("gemessen nur Kälte in 0 von 12 Monaten");
    }

    private static Limit limit(Metric metric, String from, Limit.Direction direction, String bound) {
        return new Limit(
                metric + bound,
                "EnEfG",
                metric,
                null,
                null,
                LocalDate.parse(from),
                0,
                new BigDecimal(bound),
                direction,
                new BigDecimal("300"),
                false,
                "",
                "",
                Evidence.VERIFIED);
    }

    /** EnEfG § 11 (3): the operator proves that a heat grid declined; § 12 (5): whoever runs only IT owes no PUE. */
    @Test
    void exceptionsAreClaimedByAnEntryAndItOperatorsOweNoLimit() {
        Limit erf = limit(Metric.ERF, "2023-01-01", Limit.Direction.AT_LEAST, "0.1");
        SiteYear year = year2025(site("2014-03-01", "780", null, 100), details(true, "", null));
        DutyEntry declined = new DutyEntry("RZ1", erf.key(), null, DutyState.NOT_APPLICABLE, null, "§ 11 Abs. 3 Nr. 3");
        assertThat(results(erf, year)).containsExactly(DutyState.MISSED);
        DutyResult exempt = new DutyTable(List.of(erf), List.of(), List.of(declined))
                .results(List.of(year), NO_REPORT, TODAY)
                .get(0);
        assertThat(exempt.state()).isEqualTo(DutyState.NOT_APPLICABLE);
        assertThat(exempt.why()).isEqualTo("§ 11 Abs. 3 Nr. 3");
        SiteYear itOnly = year2025(site("2014-03-01", "780", null, 100), itOnly());
        assertThat(results(erf, itOnly)).containsExactly(DutyState.NOT_APPLICABLE);
        assertThat(new DutyTable(List.of(erf), List.of(), List.of()).forecasts(List.of(itOnly)))
                .isEmpty();
    }

    private static SiteDetails itOnly() {
        return new SiteDetails("RZ1", "", null, null, "", "", true, null, true, "", false, "", "", "", "", "", null);
    }

    /** 50 kW of IT owe a system, 500 kW its certificate, for public bodies 300 kW; the site has 400 kW of IT. */
    @Test
    void itOperatorsBySizeOfTheirIt() {
        Site site = site("2014-03-01", "780", null, 100);
        SiteYear operator = year2025(site, itOnly());
        assertThat(only(operator, ofIt(Duty.Proof.MANAGEMENT, "50", null)).state())
                .isEqualTo(DutyState.NOT_KNOWN);
        assertThat(only(operator, ofIt(Duty.Proof.CERTIFICATE, "500", null)).why())
                .isEqualTo("IT-Nennleistung unter 500 kW");
        assertThat(only(operator, ofIt(Duty.Proof.CERTIFICATE, "300", true)).state())
                .isEqualTo(DutyState.MISSED);
        assertThat(only(operator, REPORT).state()).isEqualTo(DutyState.NOT_APPLICABLE);
        SiteYear whole = year2025(site, details(true, "", false));
        assertThat(only(whole, ofIt(Duty.Proof.MANAGEMENT, "50", null)).why())
                .isEqualTo("nur für Betreiber von Informationstechnik in fremden Rechenzentren");
    }

    private static Duty ofIt(Duty.Proof proof, String minimumIt, @Nullable Boolean publicBody) {
        return sized(proof, true, null, null, minimumIt, null, publicBody);
    }

    private static Duty sized(
            Duty.Proof proof,
            boolean ofItOperators,
            @Nullable String minimum,
            @Nullable String below,
            @Nullable String minimumIt,
            @Nullable String above,
            @Nullable Boolean publicBody) {
        return new Duty(
                "D",
                "EnEfG",
                "etwas tun",
                proof,
                ofItOperators,
                decimal(minimum),
                decimal(below),
                decimal(minimumIt),
                decimal(above),
                publicBody,
                false,
                null,
                LocalDate.of(2025, 7, 1),
                null,
                "",
                "",
                Evidence.VERIFIED);
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }

    /** EnEfG § 20 (2): from 500 kW another date; §§ 16 (4), 17 (4): not up to 2.5 GWh of the operator, whatever the site uses. */
    @Test
    void sizeClassesAndTheOperatorsEnergy() {
        Duty small = sized(Duty.Proof.ENTRY, false, "300", "500", null, null, null);
        SiteDetails body = details(true, "", null);
        assertThat(only(year2025(site("2014-03-01", "499", null, 100), body), small)
                        .state())
                .isEqualTo(DutyState.NOT_KNOWN);
        SiteYear year = year2025(site("2014-03-01", "500", null, 100), body);
        assertThat(only(year, small).state()).isEqualTo(DutyState.NOT_APPLICABLE);
        Duty heat = sized(Duty.Proof.ENTRY, false, null, null, null, "2500000", null);
        DutyTable table = new DutyTable(List.of(), List.of(heat), List.of());
        assertThat(table.results(List.of(year), (site, above) -> Kpi.of(above), TODAY)
                        .get(0)
                        .why())
                .isEqualTo("Endenergie des Betreibers im Mittel dreier Jahre höchstens 2.500.000 kWh");
        assertThat(table.results(List.of(year), (site, above) -> Kpi.of(above.add(BigDecimal.ONE)), TODAY)
                        .get(0)
                        .why())
                .startsWith("kein Nachweis erfasst");
        assertThat(only(year, heat).why()).isEqualTo("Endenergie ist nicht erfasst");
    }

    /** A whole that falls by 2 kWh a month from 180 at an IT of 100 would be below the IT by December 2027. */
    @Test
    void aTrendIsNotDrawnBeyondWhatAFigureCanBeNorPastTheNextLimit() {
        SiteYear falling =
                year(2025, site("2014-03-01", "780", null, 100), details(true, "", null), 36, m -> new BigDecimal("180")
                        .subtract(new BigDecimal("2").multiply(BigDecimal.valueOf(m)))
                        .toString());
        assertThat(forecast(falling).expected().value()).isEqualByComparingTo("1");
        SiteYear rising =
                year(2025, site("2014-03-01", "780", null, 100), details(true, "", null), 36, m -> new BigDecimal("140")
                        .add(new BigDecimal("0.1").multiply(BigDecimal.valueOf(m)))
                        .toString());
        // 1.5 is passed in November 2031, as above; by then 1.3 has taken its place
        Limit first = limit(Metric.PUE, "2027-07-01", Limit.Direction.AT_MOST, "1.5");
        Limit next = limit(Metric.PUE, "2030-07-01", Limit.Direction.AT_MOST, "1.3");
        List<Forecast> forecasts = new DutyTable(List.of(first, next), List.of(), List.of()).forecasts(List.of(rising));
        assertThat(forecasts.get(0).missedFrom()).isNull();
        assertThat(forecasts.get(1).missedFrom()).isEqualTo(YearMonth.of(2030, 12));
    }

    @Test
    void b14RenewablePower() {
        Limit half = limit(Metric.RENEWABLE_POWER, "2024-01-01", Limit.Direction.AT_LEAST, "50");
        Limit all = limit(Metric.RENEWABLE_POWER, "2025-01-01", Limit.Direction.AT_LEAST, "100");
        SiteYear sixty = year2025(site("2014-03-01", "780", null, 60), details(true, "", null));
        assertThat(results(half, sixty)).containsExactly(DutyState.MET);
        assertThat(results(all, sixty)).containsExactly(DutyState.MISSED);
        SiteYear whole = year2025(site("2014-03-01", "780", null, 100), details(true, "", null));
        assertThat(results(all, whole)).containsExactly(DutyState.MET);
    }

    @Test
    void aboveIsMoreThanTheBoundAndAnUnknownStartIsNotKnown() {
        SiteYear year = year2025(site("2014-03-01", "780", null, 100), details(true, "", null));
        assertThat(results(limit(Metric.ERF, "2023-01-01", Limit.Direction.ABOVE, "0"), year))
                .containsExactly(DutyState.MISSED);
        SiteYear unknown = year2025(site(null, "780", null, 100), details(true, "", null));
        assertThat(results(limit(Metric.PUE, "2023-01-01", Limit.Direction.AT_MOST, "1.5"), unknown))
                .containsExactly(DutyState.NOT_KNOWN);
    }

    private static List<DutyState> results(Limit limit, SiteYear year) {
        return new DutyTable(List.of(limit), List.of(), List.of())
                .results(List.of(year), NO_REPORT, TODAY).stream()
                        .map(DutyResult::state)
                        .toList();
    }

    @Test
    void trendSaysWhenALimitWillBeMissed() {
        // The whole grows by 0.1 kWh a month from 140, so PUE of twelve months ending with month m (from 0) is
        // (140 + 0.1·(m − 5.5)) / 100: December 2025 (m = 35) 1.4295, rising 0.012 a year. 1.5 is passed where
        // 0.1·(m − 5.5) > 10, first m = 106, that is November 2031.
        SiteYear year =
                year(2025, site("2014-03-01", "780", null, 100), details(true, "", null), 36, m -> new BigDecimal("140")
                        .add(new BigDecimal("0.1").multiply(BigDecimal.valueOf(m)))
                        .toString());
        Forecast forecast = forecast(year);
        assertThat(forecast.assessed()).isEqualTo(YearMonth.of(2027, 12));
        assertThat(Objects.requireNonNull(forecast.perYear())).isEqualByComparingTo("0.012");
        // December 2027 is m = 59
        assertThat(forecast.expected().value()).isEqualByComparingTo("1.4535");
        assertThat(forecast.missedFrom()).isEqualTo(YearMonth.of(2031, 11));
        assertThat(forecast.basis())
                .isEqualTo("Theil-Sen-Gerade durch 25 gleitende 12-Monats-Werte, 12/2023 bis 12/2025");
    }

    @Test
    void oneStrangeYearDoesNotBendTheTrendAndTooFewValuesGiveNone() {
        SiteYear flat = year(
                2025, site("2014-03-01", "780", null, 100), details(true, "", null), 36, m -> m == 35 ? "260" : "140");
        // The last rolling value is 1.5, all 24 before are 1.4: the line stays at 1.4.
        assertThat(forecast(flat).expected().value()).isEqualByComparingTo("1.4");
        SiteYear young = year(2023, site("2014-03-01", "780", null, 100), details(true, "", null), 12, month -> "140");
        assertThat(forecast(young).expected().reason()).isEqualTo("nur 1 gleitende 12-Monats-Werte, nötig sind 7");
        assertThat(forecast(young).missedFrom()).isNull();
    }

    private static Forecast forecast(SiteYear year) {
        Limit limit = limit(Metric.PUE, "2027-07-01", Limit.Direction.AT_MOST, "1.5");
        return new DutyTable(List.of(limit), List.of(), List.of())
                .forecasts(List.of(year))
                .get(0);
    }

    @Test
    void registerSheetTakesEntriesBeforeMetersAndMarksWhatIsMissing() {
        DataPoint.Item pue = item("2 f", Derivation.PUE, null);
        DataPoint.Item data = item("2 e", null, null);
        DataPoint.Item postcode = item("1 d", Derivation.POSTCODE, null);
        DataPoint.Item area = item("1 e", Derivation.AREA, null);
        DataPoint.Item size = item("1 c", Derivation.SIZE_CLASS, null);
        DataPoint.Item european = item("E_DC", Derivation.TOTAL, "500");
        DataPoint.Item heat = item("2 d", null, null);
        RegisterSheet sheet = new RegisterSheet(
                List.of(pue, data, postcode, area, size, european, heat),
                List.of(new DataPoint.Entry("RZ1", 2025, "Anlage 3", "2 d", "34,5", "Leittechnik")));
        SiteYear year = year2025(site("2014-03-01", "780", null, 100), details(true, "", null));
        List<DataPoint> points = sheet.fill(year, List.of(month(Role.MAIN, null, YearMonth.of(2025, 1), "150")));
        assertThat(points)
                .extracting(point -> point.item().code())
                .containsExactly("2 f", "2 e", "1 d", "1 e", "1 c", "2 d");
        assertThat(points.get(0).value()).isEqualByComparingTo("1.5");
        assertThat(points.get(0).sources()).containsExactly("Zähler MAIN");
        assertThat(points.get(1).missing()).isEqualTo("keine Angabe (angaben.csv, Code 2 e)");
        assertThat(points.get(2).text()).isEqualTo("99091");
        assertThat(points.get(3).isMissing()).isTrue();
        assertThat(points.get(4).text()).isEqualTo("< 500 kW");
        assertThat(points.get(5).value()).isEqualByComparingTo("34.5");
    }

    private static DataPoint.Item item(String code, @Nullable Derivation from, @Nullable String minimum) {
        return new DataPoint.Item(
                code,
                "Anlage 3",
                "Wortlaut",
                "",
                from,
                minimum == null ? null : new BigDecimal(minimum),
                Evidence.VERIFIED);
    }
}
