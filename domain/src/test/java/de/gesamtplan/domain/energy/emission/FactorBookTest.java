package de.gesamtplan.domain.energy.emission;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mean of the German grid in 2018: 468 g by the edition of 2020, 473 g by that of 2023 (Umweltbundesamt). */
class FactorBookTest {
    private static final EmissionFactor OLD = factor("2020", "468");
    private static final EmissionFactor NEW = factor("2023", "473");
    private static final List<EmissionFactor> BOTH = List.of(OLD, NEW);

    private static EmissionFactor factor(String edition, String grams) {
        return new EmissionFactor(
                2018,
                Carrier.ELECTRICITY,
                Method.LOCATION,
                edition,
                "endgültig",
                new BigDecimal(grams),
                "UBA",
                Evidence.VERIFIED);
    }

    private static FactorChoice choice(FactorBook book) {
        return book.choose(2018, Carrier.ELECTRICITY, Method.LOCATION);
    }

    private static EditionDecision decision(String edition) {
        return new EditionDecision(
                2018,
                Carrier.ELECTRICITY,
                Method.LOCATION,
                edition,
                LocalDate.of(2024, 3, 1),
                "CIO",
                "Zeitreihe angleichen");
    }

    @Test
    void unpublishedYearTakesTheNewestEdition() {
        FactorChoice choice = choice(FactorBook.of(BOTH));
        assertThat(choice.used()).isEqualTo(NEW);
        assertThat(choice.isOutdated()).isFalse();
    }

    @Test
    void publishedYearKeepsItsEditionAndShowsTheNewest() {
        FactorChoice choice = choice(new FactorBook(BOTH, List.of(), List.of(OLD)));
        assertThat(choice.used()).isEqualTo(OLD);
        assertThat(choice.newest()).isEqualTo(NEW);
        assertThat(choice.isOutdated()).isTrue();
        assertThat(choice.why()).isEqualTo("Ausgabe des ersten Berichts");
    }

    @Test
    void decisionMovesAPublishedYear() {
        FactorChoice choice = choice(new FactorBook(BOTH, List.of(decision("2023")), List.of(OLD)));
        assertThat(choice.used()).isEqualTo(NEW);
        assertThat(choice.why()).isEqualTo("Entscheidung vom 01.03.2024, CIO: Zeitreihe angleichen");
    }

    @Test
    void decisionForAnUnknownEditionIsNotComputable() {
        FactorChoice choice = choice(new FactorBook(BOTH, List.of(decision("2031")), List.of(OLD)));
        assertThat(choice.grams().reason()).contains("„2031“", "nicht hinterlegt");
    }

    @Test
    void noFactorIsSaid() {
        assertThat(FactorBook.of(BOTH)
                        .choose(2019, Carrier.ELECTRICITY, Method.RESIDUAL)
                        .grams()
                        .reason())
                .isEqualTo("kein Emissionsfaktor für Strom (Restmix) 2019");
    }
}
