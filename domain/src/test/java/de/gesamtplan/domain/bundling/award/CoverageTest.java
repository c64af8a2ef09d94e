package de.gesamtplan.domain.bundling.award;

import static de.gesamtplan.domain.bundling.award.Shelf.demand;
import static de.gesamtplan.domain.bundling.award.Shelf.notebooks;
import static de.gesamtplan.domain.bundling.award.Shelf.outlook;
import static de.gesamtplan.domain.bundling.award.Shelf.use;
import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.DemandType;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which contract covers which demand, and who passes one by. */
class CoverageTest {
    private static @Nullable Basis basis(ContractUse use, Demand demand) {
        Coverage coverage = new Coverage(Shelf.reader(), List.of(use));
        return coverage.basis(use.contract(), demand, coverage.read(demand)).orElse(null);
    }

    /** Contract, its codes, demand, its code: why it is covered, if it is. */
    @ParameterizedTest
    @CsvSource({
        "Notebooks, 30213100, Notebook 14 Zoll, 30213100, CONCEPT_AND_CPV",
        // Same branch of the vocabulary, another thing.
        "Notebooks, 30213100, Tablets, 30213100,",
        "Notebooks, 30213000, Monitore, 30213200,",
        // The words are the same, the code is missing or another.
        "Notebooks, 30213100, Notebooks, , CONCEPT",
        "Notebooks, 30213100, Notebooks, 30213300, CONCEPT",
        // The broader concept covers the narrower one, not the other way round.
        "Endgeräte, 30213000, Tablet, 30213200, CONCEPT_AND_CPV",
        "Tablets, 30213200, Endgeräte, 30213000,",
        // Enumerations.
        "Monitore und Dockingstationen, 30231310, Dockingstation, 30237200, CONCEPT",
        "Büro- und Kollaborationssoftware, 48300000, Lizenz Bürosoftware, 48332000, CONCEPT_AND_CPV",
        // Having it serviced is not buying it.
        "Notebooks, 30213100, Wartung Notebooks, 30213100,",
        "Notebooks: Lizenz und Wartung, 50312000, Wartung Notebooks, 50312000, CONCEPT_AND_CPV",
        // A service in general covers what its code covers.
        "IT-Schulungen, 80533000, Schulung Bürosoftware, 80533100, SERVICE",
        "IT-Schulungen, 80533000, Schulung Bürosoftware, 80530000,",
        "IT-Schulungen, 80533000, Notebooks, 80533000,",
        // Unknown words: the code decides, along its branch.
        "Notebooks, 30213000, Zeug, 30213100, CPV",
        "Notebooks, 30213100, Zeug, 30213000,",
        "Notebooks, 30213100, Zeug, 30213200,",
        "Notebooks, 30213100, Zeug, ,",
        "Allerlei, 30200000, Notebooks, 30213100, CPV"
    })
    void wordsGoBeforeCodes(
            String contract, String codes, String title, @Nullable String cpv, @Nullable Basis expected) {
        ContractUse use = use("RV-1", contract, codes, "1000", "0", "alle", "2029-12-31");
        assertThat(basis(use, demand("FM", title, cpv, "1", "0", null))).isEqualTo(expected);
    }

    @Test
    void whatAPlanNamesCounts() {
        assertThat(basis(notebooks("1000", "0"), demand("FM", "Zeug", null, "1", "0", "RV-1")))
                .isEqualTo(Basis.NAMED);
    }

    @Test
    void mavericksBypassAContractThatWouldServeThem() {
        Demand with = demand("FM", "Notebooks", "30213100", "100", "0", "RV-1");
        Demand without = demand("MBW", "Notebooks", null, "100", "0", null);
        Demand elsewhere = demand("MBW", "Notebooks", "30213100", "200", "0", "RV-9");
        Demand other = demand("MBW", "Monitore", "30213100", "100", "0", null);
        List<Maverick> found = mavericks(notebooks("1000", "0"), with, without, elsewhere, other);
        assertThat(found).extracting(Maverick::demand).containsExactly(elsewhere, without);
        assertThat(found.get(1).ways()).extracting(Maverick.Way::basis).containsExactly(Basis.CONCEPT);
        // Nobody is blamed for a contract that is closed to them, used up, or at its end before the need.
        assertThat(mavericks(use("RV-1", "Notebooks", "30213100", "1000", "0", "FM", "2029-12-31"), without))
                .isEmpty();
        assertThat(mavericks(notebooks("1000", "1000"), without)).isEmpty();
        assertThat(mavericks(use("RV-1", "Notebooks", "30213100", "1000", "0", "alle", "2026-12-31"), without))
                .isEmpty();
    }

    private static List<Maverick> mavericks(ContractUse use, Demand... demands) {
        return outlook(List.of(), List.of(use), demands).mavericks();
    }

    /**
     * 1,000.00 in 2027 and 1,000.00 in 2028, a leap year. 1 July to 31 December are 184 of 365 days, 504.11; 1 January to
     * 30 June 2028 are 182 of 366, 497.27; 31 January 2028 is the 31st day, 84.70.
     */
    @ParameterizedTest
    @CsvSource({
        // What goes on, by its activity, by its unit, or because the plan says so.
        "Wartung Notebooks, Jahr, , 2027-07-01, 2028-06-30, 1001.38",
        "Lizenz Bürosoftware, Lizenz, , 2026-01-01, 2028-01-31, 1084.70",
        "Notebooks, Stück, CONTINUATION, 2026-01-01, 2028-06-30, 1497.27",
        // What is bought once, on any day of the plan year.
        "Notebooks, Stück, , 2027-07-01, 2028-01-31, 2000.00",
        "Notebooks, Stück, NEW, 2028-12-31, 2029-12-31, 1000.00",
        // Whole years, and none.
        "Wartung Notebooks, Jahr, , 2027-01-01, 2028-12-31, 2000.00",
        "Wartung Notebooks, Jahr, , 2024-01-01, 2026-12-31, 0.00"
    })
    void aContractCoversWhatFallsIntoItsTime(
            String title, String unit, @Nullable DemandType type, LocalDate from, LocalDate to, String covered) {
        Demand plain = Shelf.counted("FM", title, null, "1", unit, "1000", "1000", null);
        Demand demand = new Demand(
                plain.department(),
                plain.itemId(),
                title,
                null,
                null,
                null,
                plain.quantity(),
                unit,
                plain.amounts(),
                null,
                null,
                null,
                type,
                plain.origin());
        FrameworkContract contract =
                new FrameworkContract("RV-1", title, List.of(), List.of("alle"), from, to, Money.of(1));
        assertThat(new Term(Shelf.UNITS).within(contract, demand, Subject.of(demand, Shelf.reader())))
                .isEqualTo(Money.of(covered));
    }
}
