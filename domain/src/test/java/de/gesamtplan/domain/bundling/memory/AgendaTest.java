package de.gesamtplan.domain.bundling.memory;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Duplicate;
import de.gesamtplan.domain.bundling.Score;
import de.gesamtplan.domain.bundling.memory.Matter.Standing;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private static Demand demand(String department, String item, String title, long euros, @Nullable Long quantity) {
        return new Demand(
                department,
                item,
                title,
                null,
                null,
                null,
                quantity == null ? null : BigDecimal.valueOf(quantity),
                "Stück",
                new TreeMap<>(Map.of(2027, Money.of(euros))),
                null,
                new Origin(1, "", 2));
    }

    private static Decision.Side side(Demand demand) {
        return new Decision.Side(demand.department(), demand.title(), demand.volume(), demand.quantity());
    }

    private static Decision decision(
            long number, DecisionKind kind, Demand one, Demand other, Verdict verdict, Resubmission until) {
        return new Decision(
                number,
                kind,
                side(one),
                side(other),
                verdict,
                null,
                "weil",
                "Frau Beispiel",
                MAY,
                other.volume(),
                "",
                "2027/2028",
                until,
                null,
                new Origin(1, "", 2));
    }

    private static Review review(String round, LocalDate today) {
        return new Review(round, today, new BigDecimal("25"));
    }

    private static BundlingProposals found(Duplicate... duplicates) {
        return new BundlingProposals(
                "2027/2028", MAY, BigDecimal.TEN, 2, List.of(), List.of(duplicates), List.of(), List.of());
    }

    private static Matter only(List<Demand> demands, Review review, Decision... decisions) {
        List<Matter> matters = Agenda.of(found(), demands, new DecisionLog(List.of(decisions)), review)
                .matters();
        assertThat(matters).hasSize(1);
        return matters.get(0);
    }

    private final Demand notebooks = demand("FM", "1", "Notebooks", 1000, 100L);
    private final Demand laptops = demand("MBW", "7", "Laptops", 2000, 50L);

    @Test
    void whatIsPutOffComesBackOnItsDayAndNotBefore() {
        Decision later = decision(
                1, DecisionKind.BUNDLE, notebooks, laptops, Verdict.LATER, Resubmission.from(LocalDate.of(2027, 3, 1)));
        List<Demand> demands = List.of(notebooks, laptops);
        assertThat(only(demands, review("2027/2028", LocalDate.of(2027, 2, 28)), later)
                        .standing())
                .isEqualTo(Standing.PUT_OFF);
        assertThat(only(demands, review("2027/2028", LocalDate.of(2027, 3, 1)), later)
                        .standing())
                .isEqualTo(Standing.DUE);
    }

    @Test
    void withoutADayItComesBackInTheNextRoundOrInTheOneNamed() {
        List<Demand> demands = List.of(notebooks, laptops);
        Decision next = decision(1, DecisionKind.BUNDLE, notebooks, laptops, Verdict.LATER, Resubmission.NEXT_ROUND);
        assertThat(only(demands, review("2027/2028", MAY.plusYears(1)), next).standing())
                .isEqualTo(Standing.PUT_OFF);
        assertThat(only(demands, review("2029/2030", MAY), next).standing()).isEqualTo(Standing.DUE);
        Decision named =
                decision(1, DecisionKind.BUNDLE, notebooks, laptops, Verdict.LATER, Resubmission.from("2031/2032"));
        assertThat(only(demands, review("2029/2030", MAY), named).standing()).isEqualTo(Standing.PUT_OFF);
        assertThat(only(demands, review("2031/2032", MAY), named).standing()).isEqualTo(Standing.DUE);
    }

    /** 100 → 126 pieces is 26 %, over the share of 25 %; 1000 → 1250 EUR is 25 % and not over it. */
    @Test
    void aChangeBeyondTheShareReopensAndSaysWhatChanged() {
        Decision confirmed =
                decision(1, DecisionKind.BUNDLE, notebooks, laptops, Verdict.CONFIRMED, Resubmission.NEXT_ROUND);
        assertThat(only(
                                List.of(demand("FM", "9", "Notebook", 1250, 125L), laptops),
                                review("2029/2030", MAY),
                                confirmed)
                        .standing())
                .isEqualTo(Standing.DECIDED);
        Matter reopened =
                only(List.of(demand("FM", "9", "Notebook", 1250, 126L), laptops), review("2029/2030", MAY), confirmed);
        assertThat(reopened.standing()).isEqualTo(Standing.REOPENED);
        assertThat(reopened.former()).isEqualTo(confirmed);
        assertThat(reopened.changes())
                .containsExactly(new Change(
                        "Menge", "FM", new BigDecimal("100"), new BigDecimal("126"), new BigDecimal("26.0")));
    }

    @Test
    void aReopenedRejectionStillKeepsThePairApart() {
        Decision rejected =
                decision(1, DecisionKind.BUNDLE, notebooks, laptops, Verdict.REJECTED, Resubmission.NEXT_ROUND);
        Demand more = demand("FM", "9", "Notebooks", 9000, 900L);
        assertThat(only(List.of(more, laptops), review("2029/2030", MAY), rejected)
                        .standing())
                .isEqualTo(Standing.REOPENED);
        assertThat(new DecisionLog(List.of(rejected)).links().bundling().apart())
                .hasSize(1);
    }

    /** 600 and 400 under one wording are the 1000 decided on: nothing changed but the number of items. */
    @Test
    void itemsOfOneWordingCountTogether() {
        Decision confirmed =
                decision(1, DecisionKind.BUNDLE, notebooks, laptops, Verdict.CONFIRMED, Resubmission.NEXT_ROUND);
        Matter matter = only(
                List.of(demand("FM", "1", "Notebooks", 600, 60L), demand("FM", "2", "Notebook", 400, 40L), laptops),
                review("2027/2028", MAY),
                confirmed);
        assertThat(matter.standing()).isEqualTo(Standing.DECIDED);
        assertThat(matter.one().items() + matter.other().items())
                .contains("1, 2")
                .contains("7");
    }

    @Test
    void whatTheRoundDoesNotPlanWaits() {
        Decision later = decision(1, DecisionKind.BUNDLE, notebooks, laptops, Verdict.LATER, Resubmission.NEXT_ROUND);
        assertThat(only(List.of(notebooks), review("2029/2030", MAY), later).standing())
                .isEqualTo(Standing.PUT_OFF);
    }

    @Test
    void duplicatesAreDecidedOnLikeProposals() {
        Demand again = demand("FM", "2", "Notebooks", 1000, 100L);
        Duplicate twin = new Duplicate(notebooks, again, new Score(List.of()), "gleich", false);
        Agenda open = Agenda.of(found(twin), List.of(notebooks, again), DecisionLog.EMPTY, review("2027/2028", MAY));
        assertThat(open.open()).singleElement().satisfies(matter -> {
            assertThat(matter.kind()).isEqualTo(DecisionKind.DUPLICATE);
            assertThat(matter.one().items()).isEqualTo("1");
            assertThat(matter.other().items()).isEqualTo("2");
        });
        Decision rejected =
                decision(1, DecisionKind.DUPLICATE, notebooks, again, Verdict.REJECTED, Resubmission.NEXT_ROUND);
        Agenda settled = Agenda.of(
                found(), List.of(notebooks, again), new DecisionLog(List.of(rejected)), review("2029/2030", MAY));
        assertThat(settled.open()).isEmpty();
        assertThat(settled.settled()).singleElement().satisfies(matter -> assertThat(matter.former())
                .isEqualTo(rejected));
    }

    @Test
    void ofARejectedTwinOnlyTheOneWithItsNumbersIsMeant() {
        Demand one = demand("FM", "1", "Server Los 1", 1000, 1L);
        Demand two = demand("FM", "2", "Server Los 2", 1000, 1L);
        Decision rejected = decision(1, DecisionKind.DUPLICATE, one, two, Verdict.REJECTED, Resubmission.NEXT_ROUND);
        // The sum of both lots is no change of the first.
        assertThat(only(List.of(one, two), review("2029/2030", MAY), rejected).standing())
                .isEqualTo(Standing.DECIDED);
    }
}
