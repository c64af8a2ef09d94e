package de.gesamtplan.domain.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeterBookTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant FROM = Instant.parse("2024-12-31T23:00:00Z");
    private static final Instant TO = Instant.parse("2025-01-01T01:00:00Z");

    private final List<Meter> register = new ArrayList<>();
    private final Map<String, List<Reading>> readings = new HashMap<>();

    private void meter(String key, Role role, int minutes, MeterLinks links, @Nullable String validFrom) {
        register.add(new Meter(
                key,
                "RZ1",
                role,
                MeterUnit.KWH,
                links.formula() == null ? Measurement.ENERGY : Measurement.CALCULATED,
                Cadence.ofMinutes(minutes),
                BigDecimal.ONE,
                RegisterRule.STRICT,
                LocalDate.parse(validFrom == null ? "2020-01-01" : validFrom),
                null,
                null,
                null,
                null,
                links));
    }

    private void measures(String key, Role role, int minutes, String... values) {
        meter(key, role, minutes, MeterLinks.NONE, null);
        values(key, minutes, values);
    }

    /** From midnight on; {@code E} behind a value marks a substitute, an empty one is missing. */
    private void values(String key, int minutes, String... values) {
        List<Reading> of = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                of.add(new Reading(
                        FROM.plusSeconds(60L * minutes * i),
                        new BigDecimal(values[i].replace("E", "")),
                        values[i].endsWith("E") ? ReadingStatus.SUBSTITUTE : ReadingStatus.TRUE));
            }
        }
        readings.put(key, of);
    }

    private void calculated(String key, Role role, String formula) {
        meter(key, role, 15, new MeterLinks(null, null, Formula.of(formula, "Vereinbarung")), null);
    }

    private final List<MeterMonth> bills = new ArrayList<>();

    private Measured measured(String key) {
        return measured(key, TO);
    }

    private Measured measured(String key, Instant to) {
        MeterBook book = new MeterBook(register, bills);
        return book.measured(
                chain(book, key),
                ReadingSource.of(meter -> readings.getOrDefault(meter.key(), List.of())),
                FROM,
                to,
                BERLIN,
                (meter, stands) -> {});
    }

    private static MeterChain chain(MeterBook book, String key) {
        return book.chains().stream()
                .filter(chain -> chain.label().contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(IntervalSeries series) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            told.add(series.value(i).stripTrailingZeros().toPlainString()
                    + series.status(i).code());
        }
        return told;
    }

    @Test
    void aCalculatedMeterHasTheStatusOfItsWorstPart() {
        measures("TR1", Role.OTHER, 60, "10", "12");
        measures("TR2", Role.OTHER, 60, "5", "6E");
        measures("BUERO", Role.CO_USER, 60, "3", "2");
        calculated("RZ", Role.OTHER, "TR1 + TR2 − BUERO");
        assertThat(told(measured("RZ").delivered())).containsExactly("12W", "16E");
    }

    @Test
    void aMissingPartIsFilledAtItsOwnMeter() {
        measures("A", Role.OTHER, 15, "4", "4", "4", "4", "4", "4", "4", "4");
        // on a straight line between 1 and 3: 1.5, 2, 2.5
        measures("B", Role.OTHER, 15, "1", "1", "", "", "", "3", "3", "3");
        calculated("REST", Role.LIGHT, "A − B");
        assertThat(told(measured("REST").delivered())).containsExactly("3W", "3W", "0F", "0F", "0F", "1W", "1W", "1W");
        assertThat(told(measured("REST").filled())).containsExactly("3W", "3W", "2.5E", "2E", "1.5E", "1W", "1W", "1W");
    }

    @Test
    void partsOfUnlikeIntervalsMeetOnTheirCommonOne() {
        measures("A", Role.OTHER, 15, "1", "1", "1", "1", "2", "2", "", "2");
        measures("B", Role.OTHER, 20, "0.5", "0.5", "0.5", "1", "1", "1");
        calculated("REST", Role.LIGHT, "A − B");
        Measured rest = measured("REST");
        assertThat(rest.delivered().minutes()).isEqualTo(60);
        assertThat(told(rest.delivered())).containsExactly("2.5W", "0F");
    }

    @Test
    void formulasOfFormulasKeepTheirSigns() {
        measures("A", Role.OTHER, 60, "10", "10");
        measures("B", Role.OTHER, 60, "3", "3");
        measures("C", Role.OTHER, 60, "1", "1");
        calculated("INNEN", Role.LIGHT, "B − C");
        calculated("AUSSEN", Role.LIGHT, "A − INNEN");
        // 10 − (3 − 1)
        assertThat(told(measured("AUSSEN").delivered())).containsExactly("8W", "8W");
    }

    @Test
    void aPartCountsOnlyWhileItIsThere() {
        measures("A", Role.OTHER, 60, "10", "10");
        meter("SPAETER", Role.OTHER, 60, MeterLinks.NONE, "2025-01-02");
        calculated("REST", Role.LIGHT, "A − SPAETER");
        assertThat(told(measured("REST").delivered())).containsExactly("10W", "10W");
    }

    @Test
    void aFormulaThatLeadsNowhereHasNoValues() {
        measures("A", Role.OTHER, 60, "10", "10");
        calculated("X", Role.LIGHT, "A − FEHLT");
        calculated("Y", Role.LIGHT, "A − Z");
        calculated("Z", Role.LIGHT, "A − Y");
        for (String key : List.of("X", "Y", "Z")) {
            assertThat(told(measured(key).delivered())).as(key).containsOnly("0F");
        }
    }

    /** GES = TR1 + TR2 where GES itself has no value; of a value that is a substitute it takes the sum too. */
    @Test
    void aCalculatedControlMeterFillsGaps() {
        meter("GES", Role.OTHER, 60, new MeterLinks(null, "SUMME", null), null);
        values("GES", 60, "9", "");
        measures("TR1", Role.OTHER, 15, "1", "1", "1", "1", "2", "2", "2E", "2");
        measures("TR2", Role.OTHER, 30, "2.5", "2.5", "4", "4");
        calculated("SUMME", Role.OTHER, "TR1 + TR2");
        Measured measured = measured("GES");
        assertThat(told(measured.filled())).containsExactly("9W", "16E");
        assertThat(measured.filled().substitute(1))
                .isEqualTo(new Substitute(SubstituteMethod.CONTROL_METER, SubstituteReason.NOT_DELIVERED));
    }

    /** Of a register in a formula nobody knows the hours: what the month sums to is known. 744 kWh in January, 743 there. */
    @Test
    void aCalculatedControlMeterOfStandsKnowsMonths() {
        Instant february = Instant.parse("2025-01-31T23:00:00Z");
        meter("GES", Role.OTHER, 60, new MeterLinks(null, "SUMME", null), null);
        String[] hours = new String[744];
        java.util.Arrays.fill(hours, "1");
        hours[100] = "";
        values("GES", 60, hours);
        register.add(new Meter(
                "STAND",
                "RZ1",
                Role.OTHER,
                MeterUnit.KWH,
                Measurement.REGISTER,
                Cadence.QUARTER_HOUR,
                BigDecimal.ONE,
                RegisterRule.STRICT,
                LocalDate.parse("2020-01-01"),
                null,
                null,
                null,
                null,
                MeterLinks.NONE));
        readings.put(
                "STAND",
                List.of(
                        new Reading(FROM, BigDecimal.ZERO, ReadingStatus.TRUE),
                        new Reading(february, new BigDecimal("750"), ReadingStatus.TRUE)));
        calculated("SUMME", Role.OTHER, "STAND");
        assertThat(measured("GES", february).filled().value(100)).isEqualByComparingTo("7");
    }

    /** The bill says 750 kWh; of 744 hours 742 were delivered, 1 kWh each: 8 kWh fall to the two that lack. */
    @Test
    void aLateBillScalesSubstitutes() {
        Instant february = Instant.parse("2025-01-31T23:00:00Z");
        String[] hours = new String[744];
        java.util.Arrays.fill(hours, "1");
        hours[100] = "";
        hours[101] = "";
        measures("GES", Role.MAIN, 60, hours);
        bills.add(new MeterMonth(
                "Rechnung",
                "RZ1",
                Role.MAIN,
                null,
                YearMonth.of(2025, 1),
                true,
                new BigDecimal("750"),
                new Coverage(1, 1, 0, 0, 0)));
        assertThat(measured("GES", february).filled().value(100)).isEqualByComparingTo("4");
        assertThat(measured("GES", february).filled().substitute(101))
                .isEqualTo(new Substitute(SubstituteMethod.SCALED, SubstituteReason.NOT_DELIVERED));
        // of two meters the bill does not tell which one lacks what
        measures("GES2", Role.MAIN, 60, hours);
        assertThat(measured("GES", february).filled().value(100)).isEqualByComparingTo("1");
    }

    @Test
    void aKeyAllotsAShareWithTheStatusOfTheWhole() {
        measures("KAELTE", Role.OTHER, 60, "10", "7E");
        measures("B", Role.OTHER, 60, "1", "1");
        calculated("ANTEIL", Role.OTHER, "0,35 × KAELTE");
        calculated("REST", Role.LIGHT, "B + 50 % × ANTEIL − 0,1 × B2");
        measures("B2", Role.OTHER, 60, "2", "2");
        assertThat(told(measured("ANTEIL").delivered())).containsExactly("3.5W", "2.45E");
        // 1 + 0.5 × 0.35 × 10 − 0.1 × 2; 1 + 0.5 × 0.35 × 7 − 0.2
        assertThat(told(measured("REST").delivered())).containsExactly("2.55W", "2.025E");
        MeterBook book = new MeterBook(register);
        assertThat(book.counts(chain(book, "KAELTE"), YearMonth.of(2025, 1)))
                .as("of the shared meter only the share counts")
                .isFalse();
        assertThat(book.withConstants(2025)).extracting(Meter::key).containsExactly("REST", "ANTEIL");
    }

    @Test
    void aQuantityCountsOnce() {
        // The supply with its control meter, IT behind a distributor, offices as what is left of the supply
        meter("GES", Role.MAIN, 15, new MeterLinks(null, "GES-K", null), null);
        meter("GES-K", Role.MAIN, 15, MeterLinks.NONE, null);
        meter("RZ", Role.MAIN, 15, new MeterLinks("GES", null, null), null);
        calculated("BUERO", Role.CO_USER, "GES − RZ");
        meter("LICHT", Role.LIGHT, 15, new MeterLinks("GES", null, null), null);
        MeterBook book = new MeterBook(register);
        YearMonth january = YearMonth.of(2025, 1);
        assertThat(book.chains().stream().filter(chain -> book.counts(chain, january)))
                .extracting(MeterChain::label)
                .containsExactly("GES", "LICHT", "BUERO");
        assertThat(book.behind(chain(book, "GES")))
                .extracting(MeterChain::label)
                .containsExactly("RZ", "LICHT");
    }

    @Test
    void aSubMeterCountsWhereItsMainMeterIsNotThere() {
        meter("GES", Role.OTHER, 15, MeterLinks.NONE, "2025-03-01");
        meter("TEIL", Role.OTHER, 15, new MeterLinks("GES", null, null), null);
        MeterBook book = new MeterBook(register);
        assertThat(book.counts(chain(book, "TEIL"), YearMonth.of(2025, 2))).isTrue();
        assertThat(book.counts(chain(book, "TEIL"), YearMonth.of(2025, 3))).isFalse();
    }

    /** March 2024 has 31 × 96 − 4 = 2,972 quarter-hours, 743 hours; from the 11th on 21 × 96 − 4 = 2,012, of which the 31st has 92. */
    @Test
    void aYearWithoutReadingsLacksThemOfEachMeterThatCounts() {
        meter("GES", Role.MAIN, 15, new MeterLinks(null, "GES-K", null), null);
        meter("GES-K", Role.MAIN, 15, MeterLinks.NONE, null);
        meter("A", Role.OTHER, 15, MeterLinks.NONE, null);
        meter("B", Role.OTHER, 60, MeterLinks.NONE, null);
        calculated("REST", Role.LIGHT, "A − B");
        meter("NEU", Role.COOLING, 15, MeterLinks.NONE, "2024-03-11");
        List<MeterMonth> march = new MeterBook(register)
                .unread(2024, BERLIN).stream()
                        .filter(month -> month.month().equals(YearMonth.of(2024, 3)))
                        .toList();
        assertThat(march)
                .extracting(month -> month.meter() + " " + month.coverage().missing() + " " + month.whole())
                .containsExactlyInAnyOrder(
                        "GES 2972 true", "A 2972 true", "B 743 true", "REST 743 true", "NEU 2012 false");
        Balance balance = Balance.of(YearMonth.of(2024, 3), march);
        assertThat(balance.required(Role.MAIN)).isEqualTo(Kpi.missing("03/2024: keine Messwerte von Zähler GES"));
        assertThat(balance.optional(Role.OTHER)).isEqualTo(Kpi.missing("03/2024: keine Messwerte von Zähler A, B"));
        assertThat(balance.coverage().completeness()).isEqualByComparingTo("0");
    }

    @Test
    void formulasAreReadAsPeopleWriteThem() {
        assertThat(((SumFormula) Formula.of("+RZ1-GES −RZ1-MIT")).terms())
                .containsExactly(new SumFormula.Term(1, "RZ1-GES"), new SumFormula.Term(-1, "RZ1-MIT"));
        assertThat(Formula.of(" A +  B - C ").text()).isEqualTo("A + B − C");
        assertThat(Formula.of("− A").text()).isEqualTo("− A");
        assertThat(Formula.of(Formula.of("−A + B").text())).isEqualTo(Formula.of("−A + B"));
        for (String wrong : List.of("A B", "A + − B", "A +", "", "A + A", "0,3 × A", "A × B")) {
            assertThatThrownBy(() -> Formula.of(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
