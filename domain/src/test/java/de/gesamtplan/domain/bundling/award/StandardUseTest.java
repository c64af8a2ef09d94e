package de.gesamtplan.domain.bundling.award;

import static de.gesamtplan.domain.bundling.award.Shelf.demand;
import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.award.StandardUse.Standing;
import de.gesamtplan.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardUseTest {
    private static final Map<String, Standard> CATALOGUE = Map.of(
            "ST-APC", new Standard("ST-APC", "Standardarbeitsplatz", "verbindlich", LocalDate.of(2024, 1, 1), null),
            "ST-ALT", new Standard("ST-ALT", "Altes Büropaket", "empfohlen", null, LocalDate.of(2026, 12, 31)));

    private static List<StandardUse> uses(Map<String, String> named, Demand... demands) {
        return Shelf.outlook(List.of(), List.of(), new StandardUse.Catalogue(CATALOGUE, named), demands)
                .standards();
    }

    private static Demand[] three(String title, String each) {
        return new Demand[] {
            demand("FM", title, null, each, "0", null),
            demand("MBW", title, null, each, "0", null),
            demand("SK", title, null, each, "0", null)
        };
    }

    /** Monitors have no class, docks one that the catalogue lacks, the office suite one that ended, notebooks one above them. */
    @Test
    void repeatedProductsWithoutAPreferredStandardAreCandidates() {
        List<Demand> all = new ArrayList<>();
        all.addAll(List.of(three("Monitor", "10")));
        all.addAll(List.of(three("Dockingstation", "20")));
        all.addAll(List.of(three("Bürosoftware", "30")));
        all.addAll(List.of(three("Notebook", "40")));
        List<StandardUse> uses = uses(Map.of(), all.toArray(Demand[]::new));
        assertThat(uses)
                .extracting(StandardUse::concept)
                .containsExactly("Bürosoftware", "Dockingstation", "Monitor", "Notebook");
        assertThat(uses)
                .extracting(StandardUse::standing)
                .containsExactly(Standing.NOT_VALID, Standing.NOT_LISTED, Standing.NO_CLASS, Standing.PREFERRED);
        assertThat(uses.get(3).standardClass()).isEqualTo("ST-APC");
        assertThat(uses.get(0).volume()).isEqualTo(Money.of("90.00"));
    }

    @Test
    void whoNamesAStandardAndWhoDeviatesIsCounted() {
        Demand[] three = three("Notebook", "40");
        List<StandardUse> uses =
                uses(Map.of("FM/" + three[0].itemId(), "ST-APC", "MBW/" + three[1].itemId(), "Abweichung"), three);
        assertThat(uses).singleElement().satisfies(use -> {
            assertThat(use.named()).containsExactly(Map.entry("ST-APC", 1));
            assertThat(use.deviating()).isEqualTo(1);
        });
        // Two of three monitors name a standard that the lexicon does not lead to; one is not enough.
        Demand[] monitors = three("Monitor", "40");
        String fm = "FM/" + monitors[0].itemId();
        assertThat(uses(Map.of(fm, "ST-APC", "SK/" + monitors[2].itemId(), "ST-APC"), monitors))
                .extracting(StandardUse::standing)
                .containsExactly(Standing.ONLY_NAMED);
        assertThat(uses(Map.of(fm, "ST-APC"), monitors))
                .extracting(StandardUse::standing)
                .containsExactly(Standing.NO_CLASS);
    }

    @Test
    void twoDepartmentsOrAServiceMakeNoCandidate() {
        Demand[] three = three("Monitor", "10");
        assertThat(uses(Map.of(), three[0], three[1], three[0])).isEmpty();
        assertThat(uses(Map.of(), three("Wartung Monitor", "10"))).isEmpty();
        assertThat(uses(Map.of(), three("IT-Schulung", "10"))).isEmpty();
    }
}
