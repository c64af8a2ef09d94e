package de.gesamtplan.jobs.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.RealData;
import de.gesamtplan.jobs.year.Summary;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Budgets as states and towns publish them, by mapping profile alone. Where the publisher states a total (revenue equals
 * expenditure), it is the control; for the others rows and sums were counted with Python's csv and decimal over the raw
 * file. The files carry no licence to copy, so they stay outside the project, see {@link RealData}.
 */
class RealBudgetTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schleswig-holstein_hh17_csv.csv | 2017 Ansatz 4928 28833958200.00, 2016 Soll 4928 30159823800.00",
                "Brandenburg_haushalt-brandenburg.csv | 2016 Ansatz 5631 22436459000.00, 2017 Ansatz 5631 22897359800.00, 2018 Ansatz 5631 22743800000.00",
                "Berlin_2016_Ansatz_Ist.xlsx | 2016 Ansatz 21603 51320893600.00, 2016 Ist 21603 53652707491.80",
                "Bremen_Haushaltsdaten_2016-2017-falsche-zahlen.csv | 2016 Ansatz 10486 20741537580.00, 2016 VE 8046 624141000.00, 2017 Ansatz 10486 20265747720.00, 2017 VE 8046 620514000.00",
                "Bremen_Haushaltsdaten_2016-2017.csv | 2016 Ansatz 10486 20741537580.00, 2016 VE 8046 624141000.00, 2017 Ansatz 10486 20265747720.00, 2017 VE 8046 620514000.00",
                "Kiel_Haushalt-Kiel-2017.csv | 2017 Aufwand 5341 -1037188900.00, 2017 Ertrag 1254 1019885500.00",
                "ilmenau_thueringen_2019.csv | 2019 Ausgaben 2469 81034724.00, 2019 Einnahmen 621 81034724.00",
                "berlin_doppelhaushalt_2026_2027_ausgaben.csv | 2026 Ansatz 18058 45528278000.00, 2027 Ansatz 18077 46547214900.00",
                "Freiburg_haushalt-freiburg-enriched.csv | 2015 Aufwendungen 363 -801165278.96, 2015 Erträge 363 846097365.96, 2018 Erträge 363 923016136.19",
                "Freiburg_haushalt-freiburg-enriched-numbers.csv | 2015 Aufwendungen 363 801165286.00, 2015 Erträge 363 846097372.00, 2018 Erträge 363 941112237.00"
            })
    void totalsAreThoseOfThePublisher(String name, String totals) {
        Path file = RealData.file("budget/" + name);
        try (JobsRun run = JobsRun.in(folder)) {
            Summary summary = run.deliver("soll", file).run("budget");

            assertThat(summary.state()).isEqualTo(Summary.State.DONE);
            assertThat(Objects.requireNonNull(summary.totals()).rejected()).isZero();
            assertThat(run.jdbc()
                            .sql(
                                    "SELECT CONCAT_WS(' ', budget_year, kind, COUNT(*), SUM(amount)) FROM comparison_budget"
                                            + " GROUP BY budget_year, kind")
                            .query(String.class)
                            .list())
                    .contains(totals.split(", "));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "schleswig-holstein_hh17_csv.csv,      2017, Ansatz, 14416979100,    0",
        "schleswig-holstein_hh17_csv.csv,      2016, Soll,   15079911900,    0",
        "Brandenburg_haushalt-brandenburg.csv, 2018, Ansatz, 11371900000,    0",
        "Berlin_2016_Ansatz_Ist.xlsx,          2016, Ist,    26826353745.90, 0"
    })
    void revenueEqualsExpenditure(String name, int year, String kind, BigDecimal eachSide, BigDecimal excess) {
        Path file = RealData.file("budget/" + name);
        try (JobsRun run = JobsRun.in(folder)) {
            run.deliver("soll", file).run("budget");

            BigDecimal revenue = sum(run, year, kind, "<");
            assertThat(revenue).isEqualByComparingTo(eachSide);
            assertThat(revenue.subtract(sum(run, year, kind, ">="))).isEqualByComparingTo(excess);
        }
    }

    /** The publisher's Ist of 2015 is not balanced: revenue exceeds expenditure by 187.1 thousand EUR. */
    @Test
    void actualsOfSchleswigHolsteinAreAsUnbalancedAsPublished() {
        Path file = RealData.file("budget/schleswig-holstein_hh17_csv.csv");
        try (JobsRun run = JobsRun.in(folder)) {
            run.deliver("soll", file).run("budget");

            assertThat(sum(run, 2015, "Ist", "<").subtract(sum(run, 2015, "Ist", ">=")))
                    .isEqualByComparingTo("187100");
        }
    }

    /** Titles of the main groups 0 to 3 are revenue. */
    private static BigDecimal sum(JobsRun run, int year, String kind, String side) {
        return run.jdbc()
                .sql("SELECT SUM(amount) FROM comparison_budget WHERE budget_year = :year AND kind = :kind"
                        + " AND SUBSTRING_INDEX(budget_line, '/', -1) " + side + " '4'")
                .param("year", year)
                .param("kind", kind)
                .query(BigDecimal.class)
                .single();
    }
}
