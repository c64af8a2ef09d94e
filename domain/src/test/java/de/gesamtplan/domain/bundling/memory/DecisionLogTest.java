package de.gesamtplan.domain.bundling.memory;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionLogTest {
    private static final String A = "Notebooks";
    private static final String B = "Laptops";
    private static final String C = "Mobilrechner";

    private static Decision decision(long number, String one, String other, Verdict verdict) {
        return new Decision(
                number,
                DecisionKind.BUNDLE,
                new Decision.Side("FM", one),
                new Decision.Side("MBW", other),
                verdict,
                null,
                "weil",
                "Frau Beispiel",
                LocalDate.of(2026, 5, 4),
                Money.ZERO,
                "",
                "2027/2028",
                Resubmission.NEXT_ROUND,
                null,
                new Origin(1, "", (int) number));
    }

    private static Decision.Side side(String department, String title) {
        return new Decision.Side(department, title);
    }

    @Test
    void ofAPairTheLatestCountsWhicheverDemandIsNamedFirst() {
        Decision rejected = decision(1, A, B, Verdict.REJECTED);
        Decision turned = new Decision(
                2,
                DecisionKind.BUNDLE,
                side("MBW", "Laptop"),
                side("FM", "Notebooks 2028"),
                Verdict.REVOKED,
                null,
                "anders",
                "Herr Muster",
                LocalDate.of(2027, 1, 1),
                Money.ZERO,
                "",
                "2027/2028",
                Resubmission.NEXT_ROUND,
                1L,
                new Origin(2, "", 2));
        assertThat(new DecisionLog(List.of(rejected)).links().bundling().apart())
                .containsExactly(rejected.pair());
        assertThat(turned.pair()).isEqualTo(rejected.pair());
        DecisionLog log = new DecisionLog(List.of(turned, rejected));
        assertThat(log.links()).isEqualTo(Decisions.NONE);
        assertThat(log.inForce()).isEmpty();
        assertThat(log.latest(DecisionKind.BUNDLE, rejected.pair())).contains(turned);
        assertThat(log.latest(DecisionKind.DUPLICATE, rejected.pair())).isEmpty();
    }

    @Test
    void whatIsPutOffGoesOnBindingAsItDidBefore() {
        DecisionLog alone = new DecisionLog(List.of(decision(1, A, B, Verdict.LATER)));
        assertThat(alone.links()).isEqualTo(Decisions.NONE);
        assertThat(alone.inForce()).hasSize(1);

        Decision rejected = decision(1, A, B, Verdict.REJECTED);
        DecisionLog log = new DecisionLog(List.of(rejected, decision(2, A, B, Verdict.LATER)));
        assertThat(log.links().bundling().apart()).containsExactly(rejected.pair());
        assertThat(log.binding(DecisionKind.BUNDLE, rejected.pair())).contains(rejected);
        DecisionLog revoked = new DecisionLog(
                List.of(rejected, decision(2, A, B, Verdict.LATER), decision(3, A, B, Verdict.REVOKED)));
        assertThat(revoked.links()).isEqualTo(Decisions.NONE);
        assertThat(revoked.binding(DecisionKind.BUNDLE, rejected.pair())).isEmpty();
    }

    @Test
    void aChainOfConfirmedPairsAroundARejectedOneIsAConflict() {
        Decision first = decision(1, A, B, Verdict.CONFIRMED);
        Decision second = decision(2, C, B, Verdict.CONFIRMED);
        Decision third = decision(3, C, "Tablets", Verdict.CONFIRMED);
        Decision apart = decision(4, A, "Tablets", Verdict.REJECTED);
        List<Decision> all = new ArrayList<>(List.of(first, second, third, apart));
        Collections.reverse(all);
        assertThat(new DecisionLog(all).conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.rejected()).isEqualTo(apart);
            assertThat(conflict.chain()).containsExactlyInAnyOrder(first, second, third);
        });
        assertThat(new DecisionLog(List.of(first, decision(2, C, "Server", Verdict.CONFIRMED), apart)).conflicts())
                .isEmpty();
    }
}
