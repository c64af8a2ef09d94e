package de.gesamtplan.domain.execution;

import static de.gesamtplan.domain.budget.BookingKind.ABSETZUNG;
import static de.gesamtplan.domain.budget.BookingKind.ANORDNUNG;
import static de.gesamtplan.domain.budget.BookingKind.FESTLEGUNG;
import static de.gesamtplan.domain.budget.BookingKind.FESTLEGUNGSMINDERUNG;
import static de.gesamtplan.domain.budget.BookingKind.UMBUCHUNG;
import static de.gesamtplan.domain.execution.Year2027.DEVICES;
import static de.gesamtplan.domain.execution.Year2027.SERVICES;
import static de.gesamtplan.domain.execution.Year2027.assignment;
import static de.gesamtplan.domain.execution.Year2027.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.gesamtplan.domain.money.Money;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanExecutionTest {
    @Test
    void aTextThatFitsTwoTitlesAlikeFindsNone() {
        PlanExecution execution = new Year2027()
                .item("FM", "1", "Notebooks Außendienst", DEVICES, "", "100")
                .item("FM", "2", "Notebooks Innendienst", DEVICES, "", "100")
                .booking("FM", DEVICES, "A", ANORDNUNG, "10", "", "", "Lieferung Notebooks")
                .booking("FM", DEVICES, "B", ANORDNUNG, "10", "", "", "Notebooks für den Innendienst")
                .execution();

        assertThat(found(execution, "A/1")).isEqualTo("nicht gefunden");
        assertThat(found(execution, "B/1")).isEqualTo("2 über Haushaltsstelle und Text");
    }

    /** All of the short title is in the text, but the long one has more of the text: it may be either. */
    @Test
    void aShortTitleDoesNotWinOverOneThatSaysMore() {
        PlanExecution execution = new Year2027()
                .item("FM", "1", "Notebooks", DEVICES, "", "100")
                .item("FM", "2", "Notebooks Polizei Ersatzbeschaffung", DEVICES, "", "100")
                .booking("FM", DEVICES, "A", ANORDNUNG, "10", "", "", "Notebooks Polizei Los 3")
                .booking("FM", DEVICES, "B", ANORDNUNG, "10", "", "", "Notebooks Verwaltung")
                .execution();

        assertThat(found(execution, "A/1")).isEqualTo("nicht gefunden");
        assertThat(found(execution, "B/1")).isEqualTo("1 über Haushaltsstelle und Text");
    }

    @Test
    void ofTwoItemsUnderAContractTheLineDecidesThenTheTextAndElseNothing() {
        PlanExecution execution = new Year2027()
                .item("FM", "1", "Notebooks Polizei", DEVICES, "RV-1", "100")
                .item("FM", "2", "Notebooks Justiz", DEVICES, "RV-1", "100")
                .item("FM", "3", "Einrichtung Arbeitsplatz", SERVICES, "RV-1", "100")
                .item("FM", "4", "Lieferung Hardware", DEVICES, "", "100")
                .booking("FM", SERVICES, "A", ANORDNUNG, "10", "", "rv 1", "Rechnung 17")
                .booking("FM", DEVICES, "B", ANORDNUNG, "10", "", "RV-1", "Notebooks, Justiz Erfurt")
                .booking("FM", DEVICES, "C", ANORDNUNG, "10", "", "RV-1", "Lieferung Hardware Notebooks")
                .execution();

        assertThat(found(execution, "A/1")).isEqualTo("3 über Rahmenvertrag");
        assertThat(found(execution, "B/1")).isEqualTo("2 über Rahmenvertrag");
        // The text would fit an item that is not under the contract that the booking names.
        assertThat(found(execution, "C/1")).isEqualTo("nicht gefunden");
        assertThat(assignment(execution, "C/1").reason()).contains("Mehrere Positionen nennen Rahmenvertrag RV-1");
    }

    @Test
    void eachBookingOfAVorgangGoesByItsOwnContract() {
        PlanExecution execution = new Year2027()
                .item("FM", "1", "Server", DEVICES, "RV-1", "100")
                .item("FM", "2", "Einbau", SERVICES, "RV-2", "100")
                .booking("FM", DEVICES, "A", FESTLEGUNG, "50", "", "RV-1", "")
                .booking("FM", SERVICES, "A", FESTLEGUNG, "20", "", "RV-2", "")
                .booking("FM", SERVICES, "A", ANORDNUNG, "20", "", "", "")
                .execution();

        assertThat(found(execution, "A/1")).isEqualTo("1 über Rahmenvertrag");
        assertThat(found(execution, "A/2")).isEqualTo("2 über Rahmenvertrag");
        assertThat(found(execution, "A/3")).isEqualTo("nicht gefunden");
        assertThat(assignment(execution, "A/3").reason()).contains("mehrere Rahmenverträge");
    }

    @Test
    void aContractThatOnlyItemsElsewhereNameIsNotFoundByWordsOfItemsUnderOthers() {
        PlanExecution execution = new Year2027()
                .item("FM", "1", "Server", DEVICES, "RV-1", "100")
                .booking("FM", DEVICES, "A", ANORDNUNG, "50", "", "RV-9", "Server")
                .booking("FM", SERVICES, "B", ANORDNUNG, "50", "", "RV-1", "Server")
                .execution();

        assertThat(found(execution, "A/1")).isEqualTo("nicht gefunden");
        assertThat(found(execution, "B/1")).isEqualTo("1 über Rahmenvertrag");
        assertThat(assignment(execution, "B/1").reason()).endsWith("geplant ist sie auf 16 04 / 812 01.");
    }

    /** One order over two lines: each line by its own words; a payment on a third line without words goes with the order. */
    @Test
    void aVorgangOverSeveralLinesIsFoundLineByLine() {
        PlanExecution execution = new Year2027()
                .item("FM", "1", "Server Rechenzentrum", DEVICES, "", "100")
                .item("FM", "2", "Inbetriebnahme Speicher", SERVICES, "", "100")
                .booking("FM", DEVICES, "A", FESTLEGUNG, "50", "", "", "Server Rechenzentrum")
                .booking("FM", SERVICES, "A", FESTLEGUNG, "20", "", "", "Inbetriebnahme Speicher")
                .booking("FM", DEVICES, "B", FESTLEGUNG, "50", "", "", "Server Rechenzentrum")
                .booking("FM", SERVICES, "B", ANORDNUNG, "50", "", "", "Rechnung 4711")
                .execution();

        assertThat(found(execution, "A/1")).isEqualTo("1 über Haushaltsstelle und Text");
        assertThat(found(execution, "A/2")).isEqualTo("2 über Haushaltsstelle und Text");
        assertThat(found(execution, "B/2")).isEqualTo("1 über Haushaltsstelle und Text");
        assertThat(assignment(execution, "B/2").reason()).contains("Die übrigen Buchungen des Vorgangs");
    }

    @Test
    void aPositionOfAnotherDepartmentIsNoneAndTheReasonStaysWithWhatIsFoundInstead() {
        PlanExecution execution = new Year2027()
                .item("MBW", "7", "Server", DEVICES, "", "100")
                .item("FM", "1", "Netzausbau", DEVICES, "", "100")
                .booking("FM", DEVICES, "A", ANORDNUNG, "50", "7", "", "Server")
                .booking("FM", DEVICES, "B", ANORDNUNG, "50", "7", "", "Netzausbau")
                .execution();

        assertThat(found(execution, "A/1")).isEqualTo("nicht gefunden");
        assertThat(found(execution, "B/1")).isEqualTo("1 über Haushaltsstelle und Text");
        assertThat(assignment(execution, "B/1").reason()).startsWith("Die Position 7 steht nicht im Plan von FM.");
    }

    /** An item of 2028 is found in 2027 only if a booking names it; then it is over its plan of nothing. */
    @Test
    void anItemOfAnotherYearIsFoundByItsPositionOnly() {
        PlanExecution execution = new Year2027()
                .item("FM", "1", "Server", DEVICES, "RV-1", Map.of(2028, Money.of("100")), null, null)
                .booking("FM", DEVICES, "A", ANORDNUNG, "10", "", "", "Server")
                .booking("FM", DEVICES, "B", ANORDNUNG, "20", "", "RV-1", "Server")
                .booking("FM", DEVICES, "C", ANORDNUNG, "30", "1", "", "Server")
                .execution();

        assertThat(found(execution, "A/1")).isEqualTo("nicht gefunden");
        assertThat(found(execution, "B/1")).isEqualTo("nicht gefunden");
        assertThat(found(execution, "C/1")).isEqualTo("1 über Position");
        assertThat(execution.overPlan())
                .extracting(ItemStatus::planned, ItemStatus::rest)
                .containsExactly(tuple(Money.ZERO, Money.of("-30")));
        assertThat(execution.notPlanned()).extracting(UnplannedVorgang::vorgang).containsExactly("B", "A");
    }

    @Test
    void numbersThatReadAlikeAreToldApartByTheirSpellingAndElseNotFound() {
        PlanExecution execution = new Year2027()
                .item("FM", "1-12", "Server", DEVICES, "", "100")
                .item("FM", "11-2", "Netz", DEVICES, "", "100")
                .booking("FM", DEVICES, "A", ANORDNUNG, "10", "11-2", "", "")
                .booking("FM", DEVICES, "B", ANORDNUNG, "10", "1/12", "", "")
                .execution();

        assertThat(found(execution, "A/1")).isEqualTo("11-2 über Position");
        assertThat(found(execution, "B/1")).isEqualTo("nicht gefunden");
        assertThat(assignment(execution, "B/1").reason()).contains("Mehrere Positionen von FM lesen sich wie 1/12");
    }

    /**
     * <pre>
     * item 1: ordered 100, taken back in full              obligo 0    ist 0    not begun
     * item 2: paid 60, refunded 10, 20 moved to OTHER      obligo 0    ist 30 here + 20 there = 50
     * item 3: refund of 5 of last year's payment           obligo 0    ist -5   begun, not over plan
     * </pre>
     */
    @Test
    void negativeBookingsLowerTheirItemAndNoOther() {
        PlanExecution execution = new Year2027()
                .item("FM", "1", "Server", DEVICES, "", "100")
                .item("FM", "2", "Netz", DEVICES, "", "100")
                .item("FM", "3", "Telefonie", SERVICES, "", "100")
                .booking("FM", DEVICES, "A", FESTLEGUNG, "100", "1", "", "")
                .booking("FM", DEVICES, "A", FESTLEGUNGSMINDERUNG, "100", "", "", "")
                .booking("FM", DEVICES, "B", ANORDNUNG, "60", "2", "", "")
                .booking("FM", DEVICES, "B", ABSETZUNG, "10", "", "", "")
                .booking("FM", DEVICES, "B", UMBUCHUNG, "-20", "", "", "")
                .booking("FM", SERVICES, "B", UMBUCHUNG, "20", "", "", "")
                .booking("FM", SERVICES, "C", ABSETZUNG, "5", "3", "", "")
                .execution();

        assertThat(execution.items())
                .extracting(i -> i.item().itemId(), ItemStatus::obligo, ItemStatus::ist, ItemStatus::isBegun)
                .containsExactly(
                        tuple("1", Money.ZERO, Money.ZERO, false),
                        tuple("2", Money.ZERO, Money.of("50"), true),
                        tuple("3", Money.ZERO, Money.of("-5"), true));
        assertThat(execution.notBegun()).extracting(i -> i.item().itemId()).containsExactly("1");
        assertThat(execution.overPlan()).isEmpty();
        assertThat(execution.notPlanned()).isEmpty();
    }

    @Test
    void oneVorgangNumberOfTwoDepartmentsStaysTwoThings() {
        PlanExecution execution = new Year2027()
                .item("FM", "1", "Server", DEVICES, "", "100")
                .booking("FM", DEVICES, "V", ANORDNUNG, "10", "1", "", "")
                .booking("MBW", DEVICES, "V", ANORDNUNG, "7", "", "", "")
                .booking("LRZ", DEVICES, "V", ANORDNUNG, "3", "", "", "")
                .execution();

        assertThat(execution.items()).extracting(ItemStatus::ist).containsExactly(Money.of("10"));
        assertThat(execution.notPlanned())
                .extracting(UnplannedVorgang::department, UnplannedVorgang::ist)
                .containsExactly(tuple("MBW", Money.of("7")), tuple("LRZ", Money.of("3")));
    }

    /** FM paid 10 on its own line and 5 on MBW's; MBW paid 3 on FM's. On FM's line that is 10 and 3, on MBW's 5. */
    @Test
    void whatIsBookedOnALineIsOfTheLineWhoseverItIs() {
        PlanExecution execution = new Year2027()
                .item("FM", "1", "Server", DEVICES, "", "100")
                .booking("FM", DEVICES, "A", ANORDNUNG, "10", "1", "", "")
                .booking("FM", SERVICES, "A", ANORDNUNG, "5", "1", "", "")
                .booking("MBW", DEVICES, "B", ANORDNUNG, "3", "", "", "")
                .execution();

        PlanExecution onDevices = execution.onLines(Set.of(DEVICES));
        assertThat(onDevices.items()).extracting(ItemStatus::ist).containsExactly(Money.of("10"));
        assertThat(onDevices.unplanned()).extracting(UnplannedVorgang::ist).containsExactly(Money.of("3"));
        assertThat(execution.onLines(Set.of(SERVICES)).items())
                .extracting(ItemStatus::ist)
                .containsExactly(Money.of("5"));
    }
}
