package de.gesamtplan.jobs.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.RealData;
import de.gesamtplan.jobs.year.Summary;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Budgets as states publish them, by mapping profile alone. The control totals are the publishers' own: revenue equals
 * expenditure. The files carry no licence to copy, so they stay outside the project, see {@link RealData}.
 */
class RealBudgetTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "schleswig-holstein_hh17_csv.csv,         4928, 14416979100",
        "Brandenburg_haushalt-brandenburg.csv,    5631, 11371900000",
        "Berlin_2016_Ansatz_Ist.xlsx,            21603, 25660446800"
    })
    void revenueAndExpenditureAreThoseOfThePublisher(String name, int rows, BigDecimal eachSide) {
        Path file = RealData.file("budget/" + name);
        try (JobsRun run = JobsRun.in(folder)) {
            Summary summary = run.deliver("soll", file).run("budget");

            assertThat(summary.files().get(0).totals()).isNotNull().satisfies(totals -> {
                assertThat(totals.read()).isEqualTo(rows);
                assertThat(totals.accepted()).isEqualTo(rows);
                assertThat(totals.sumAccepted()).isEqualByComparingTo(eachSide.add(eachSide));
            });
            assertThat(sum(run, "titel < '4'")).isEqualByComparingTo(eachSide);
            assertThat(sum(run, "titel >= '4'")).isEqualByComparingTo(eachSide);
        }
    }

    private static BigDecimal sum(JobsRun run, String where) {
        return run.jdbc()
                .sql("SELECT SUM(amount) FROM appropriation WHERE " + where)
                .query(BigDecimal.class)
                .single();
    }
}
