package de.gesamtplan.domain.energy.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.emission.FactorBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyFigureTableTest {
    private static MeterMonth month(
            String site, Role role, @Nullable MeasuringPoint point, YearMonth month, String amount) {
        return new MeterMonth(
                role.name(), site, role, point, month, true, new BigDecimal(amount), new Coverage(1, 1, 0, 0, 0));
    }

    private static SiteYear site(
            String key, MeasuringPoint point, String total, String it, int months, List<ServerGroup> servers) {
        List<MeterMonth> meters = new ArrayList<>();
        for (int m = 0; m < months; m++) {
            meters.add(month(key, Role.MAIN, null, YearMonth.of(2024, 1).plusMonths(m), total));
            meters.add(month(key, Role.IT, point, YearMonth.of(2024, 1).plusMonths(m), it));
        }
        Site site = new Site(key, key, "", LocalDate.of(2015, 1, 1), null, null, null, false, null, null);
        return SiteYear.of(
                new SiteData(site, SiteDetails.unknown(key), meters, List.of(), FactorBook.of(List.of()), servers),
                2024);
    }

    /** The figure times the denominator is the numerator. */
    private static void check(Kpi figure, String denominator, String numerator) {
        BigDecimal value = Objects.requireNonNull(figure.value());
        assertThat(value.multiply(new BigDecimal(denominator)).setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(numerator);
    }

    private static KeyFigure find(List<KeyFigure> all, String site, Metric metric, Window window, int category) {
        return all.stream()
                .filter(f -> f.site().equals(site)
                        && f.metric() == metric
                        && f.window() == window
                        && f.category() == category
                        && f.to().getMonthValue() >= 11)
                .reduce((first, second) -> second.to().isBefore(first.to()) ? first : second)
                .orElseThrow();
    }

    @Test
    void stateSumsSitesOfOneCategoryAndKeepsCategoriesApart() {
        // (150 + 300) / (100 + 240) per month for PUE1; B alone is PUE2
        List<KeyFigure> all = KeyFigureTable.of(
                2024,
                List.of(
                        site("A", MeasuringPoint.UPS_OUTPUT, "150", "100", 12, List.of()),
                        site("B", MeasuringPoint.PDU_OUTPUT, "200", "100", 12, List.of()),
                        site("C", MeasuringPoint.UPS_OUTPUT, "300", "240", 12, List.of())),
                List.of());
        KeyFigure first = find(all, KeyFigure.STATE, Metric.PUE, Window.YEAR, 1);
        check(first.value(), "340", "450");
        assertThat(first.isOfNorm()).isFalse();
        assertThat(first.label()).isEqualTo("PUE1");
        assertThat(find(all, KeyFigure.STATE, Metric.PUE, Window.YEAR, 2)
                        .value()
                        .value())
                .isEqualByComparingTo("2");
        assertThat(find(all, KeyFigure.STATE, Metric.WUE, Window.YEAR, 0)
                        .value()
                        .reason())
                .isEqualTo("A: kein Zähler der Rolle Wasser");
    }

    @Test
    void fewerThanTwelveMonthsAreInterim() {
        List<KeyFigure> all = KeyFigureTable.of(
                2024, List.of(site("A", MeasuringPoint.UPS_OUTPUT, "150", "100", 11, List.of())), List.of());
        assertThat(find(all, "A", Metric.PUE, Window.YEAR, 1).state()).isEqualTo(KeyFigure.State.NOT_COMPUTABLE);
        KeyFigure interim = find(all, "A", Metric.PUE, Window.INTERIM, 1);
        assertThat(interim.label()).isEqualTo("iPUE1");
        assertThat(interim.value().value()).isEqualByComparingTo("1.5");
        assertThat(interim.to()).isEqualTo(YearMonth.of(2024, 11));
        assertThat(interim.coverage().expected()).as("of these months alone").isEqualTo(22);
        assertThat(all.stream()
                        .filter(f -> f.metric() == Metric.PUE
                                && f.window() == Window.MONTH
                                && f.site().equals("A")))
                .hasSize(12);
    }

    @Test
    void categoriesAreNeverCompared() {
        List<KeyFigure> ups = KeyFigureTable.of(
                2024, List.of(site("A", MeasuringPoint.UPS_OUTPUT, "150", "100", 12, List.of())), List.of());
        List<KeyFigure> pdu = KeyFigureTable.of(
                2024, List.of(site("A", MeasuringPoint.PDU_OUTPUT, "160", "100", 12, List.of())), List.of());
        KeyFigure one = find(ups, "A", Metric.PUE, Window.YEAR, 1);
        KeyFigure two = find(pdu, "A", Metric.PUE, Window.YEAR, 2);
        assertThat(two.changeSince(one).reason()).isEqualTo("Kategorien 1 und 2 sind nicht vergleichbar");
        assertThat(one.changeSince(one).value()).isEqualByComparingTo("0");
    }

    @Test
    void serversByTheirDaysAndPower() {
        // 10 servers at 20 % all year, 30 at 40 % for its second half (184 of 366 days): the accelerated ones do not
        // count
        List<ServerGroup> servers = List.of(
                group("alt", LocalDate.of(2020, 1, 1), 10, "1000", "0.5", "20", false),
                group("neu", LocalDate.of(2024, 7, 1), 30, "3000", "0.6", "40", false),
                group("KI", LocalDate.of(2024, 1, 1), 5, "9000", "3", "90", true));
        KeyFigures year =
                site("A", MeasuringPoint.UPS_OUTPUT, "150", "100", 12, servers).figures();
        // (10·366·20 + 30·184·40) / (10·366 + 30·184) = 294,000 / 9,180
        check(year.of(Metric.ITEU), "9180", "294000");
        // (10·1,000 + 30·3,000 + 5·9,000) / (5 + 18 + 15) = 145,000 / 38
        check(year.of(Metric.ITEE), "38", "145000");
    }

    @Test
    void stateTakesTheServersOfAllSites() {
        // A: 10 at 20 %; B: 30 at 40 %: (10 × 20 + 30 × 40) / 40 = 35. (10 × 1,000 + 30 × 3,000) / (5 + 18)
        List<KeyFigure> all = KeyFigureTable.of(
                2024,
                List.of(
                        site(
                                "A",
                                MeasuringPoint.UPS_OUTPUT,
                                "150",
                                "100",
                                12,
                                List.of(group("alt", LocalDate.of(2020, 1, 1), 10, "1000", "0.5", "20", false))),
                        site(
                                "B",
                                MeasuringPoint.UPS_OUTPUT,
                                "150",
                                "100",
                                12,
                                List.of(group("neu", LocalDate.of(2020, 1, 1), 30, "3000", "0.6", "40", false)))),
                List.of());
        check(find(all, KeyFigure.STATE, Metric.ITEU, Window.YEAR, 0).value(), "1", "35");
        check(find(all, KeyFigure.STATE, Metric.ITEE, Window.YEAR, 0).value(), "23", "100000");
        List<KeyFigure> half = KeyFigureTable.of(
                2024,
                List.of(
                        site("A", MeasuringPoint.UPS_OUTPUT, "150", "100", 12, List.of()),
                        site("B", MeasuringPoint.UPS_OUTPUT, "150", "100", 12, List.of())),
                List.of());
        assertThat(find(half, KeyFigure.STATE, Metric.ITEU, Window.YEAR, 0)
                        .value()
                        .reason())
                .isEqualTo("A: keine Serverdaten (server.csv)");
    }

    @Test
    void eachMetricIsThereByMonthRollingAndYearForSiteAndState() {
        List<KeyFigure> all = KeyFigureTable.of(
                2024, List.of(site("A", MeasuringPoint.UPS_OUTPUT, "150", "100", 12, List.of())), List.of());
        for (Metric metric : Metric.values()) {
            for (String site : List.of("A", KeyFigure.STATE)) {
                assertThat(all.stream()
                                .filter(f -> f.metric() == metric && f.site().equals(site)))
                        .as(metric + " " + site)
                        .extracting(KeyFigure::window)
                        .filteredOn(window -> window == Window.YEAR)
                        .hasSize(1);
                assertThat(all.stream()
                                .filter(f -> f.metric() == metric
                                        && f.site().equals(site)
                                        && (f.window() == Window.MONTH || f.window() == Window.ROLLING)))
                        .as(metric + " " + site)
                        .hasSize(24);
            }
        }
    }

    private static ServerGroup group(
            String name, LocalDate from, int count, String performance, String power, String use, boolean accelerated) {
        return new ServerGroup(
                "A",
                name,
                from,
                null,
                count,
                new BigDecimal(performance),
                new BigDecimal(power),
                "SPECpower",
                new BigDecimal(use),
                accelerated);
    }
}
