package de.gesamtplan.domain.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds of Directive 2014/24/EU for sub-central authorities and limits as the state set them in March 2025. */
class ThresholdsTest {
    private static final Thresholds THRESHOLDS = new Thresholds(List.of(
            threshold("EU", "EU-weites Verfahren", "2024-01-01", "2025-12-31", "221000"),
            threshold("EU", "EU-weites Verfahren", "2026-01-01", "2027-12-31", "216000"),
            threshold("Land", "Direktauftrag", "2024-01-01", "2025-03-27", "7000"),
            threshold("Land", "Verhandlungsvergabe", "2024-01-01", "2025-03-27", "50000"),
            threshold("Land", "Beschränkte Ausschreibung", "2024-01-01", "2025-03-27", "100000"),
            threshold("Land", "Direktauftrag", "2025-03-28", "", "30000"),
            threshold("Land", "Verhandlungsvergabe", "2025-03-28", "", "221000"),
            threshold("Land", "Beschränkte Ausschreibung", "2025-03-28", "", "221000")));

    private static Threshold threshold(String area, String procedure, String from, String to, String net) {
        return new Threshold(
                area,
                procedure,
                LocalDate.parse(from),
                to.isEmpty() ? null : LocalDate.parse(to),
                Money.of(net),
                "Quelle");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-27, 7000.00, Direktauftrag",
        "2025-03-27, 7000.01, Verhandlungsvergabe",
        "2025-03-27, 50000.01, Beschränkte Ausschreibung",
        "2025-03-27, 100000.01, Öffentliche Ausschreibung",
        "2025-03-27, 220999.99, Öffentliche Ausschreibung",
        "2025-03-27, 221000.00, EU-weites Verfahren",
        "2025-03-28, 30000.00, Direktauftrag",
        "2025-03-28, 30000.01, Beschränkte Ausschreibung oder Verhandlungsvergabe",
        // The limit of the state is 221,000.00 now; that of the EU binds.
        "2026-01-01, 215999.99, Beschränkte Ausschreibung oder Verhandlungsvergabe",
        "2026-01-01, 216000.00, EU-weites Verfahren"
    })
    void valueAndDayDecide(LocalDate day, String net, String procedure) {
        assertThat(THRESHOLDS.procedure(Money.of(net), day)).hasValue(new Procedure(procedure, null));
    }

    /** Without the last one 216,000.00 would pass for a negotiated award up to the 221,000.00 of the state. */
    @Test
    void theLastThresholdOfTheEuStandsInUntilTheNextIsKnown() {
        Procedure later = THRESHOLDS
                .procedure(Money.of("216000"), LocalDate.of(2028, 1, 1))
                .orElseThrow();
        assertThat(later.name()).isEqualTo("EU-weites Verfahren");
        assertThat(later.outdated()).isEqualTo(THRESHOLDS.all().get(1));
    }

    @Test
    void nothingIsSaidOfADayBeforeAllThresholds() {
        assertThat(THRESHOLDS.procedure(Money.of("1"), LocalDate.of(2023, 12, 31)))
                .isEmpty();
    }
}
