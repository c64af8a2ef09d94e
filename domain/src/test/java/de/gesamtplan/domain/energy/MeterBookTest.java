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

    private Measured measured(String key) {
        MeterBook book = new MeterBook(register);
        return book.measured(
                chain(book, key),
                ReadingSource.of(meter -> readings.getOrDefault(meter.key(), List.of())),
                FROM,
                TO,
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
