package de.gesamtplan.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.gesamtplan.jobs.intake.Totals;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that others published, taken in by mapping profiles alone. Rows and control totals are those that whoever
 * collected the files counted with other tools. Files that are not part of the project are looked for in the directory
 * that {@code GESAMTPLAN_REALDATEN} names; where they are absent their tests are skipped.
 */
class RealInputTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void oldWorkbookOfBremenIsRefusedClearly() {
        Path file = RealData.file("budget/Bremen_Haushaltsdaten_2016-2017.xls");
        try (JobsRun run = JobsRun.in(folder)) {
            run.deliver("soll", file).run("budget");

            assertThat(run.jdbc()
                            .sql("SELECT code FROM fault")
                            .query(String.class)
                            .list())
                    .containsExactly("DATEI-04");
        }
    }

    private static void register(JobsRun run, String meter) {
        run.deliver("referenz", "standorte.csv", "Standort;Bezeichnung", "X;Versuchsraum")
                .run("reference");
        run.deliver(
                        "zaehler",
                        "zaehler.csv",
                        "Zähler;Standort;Rolle;Medium;Einheit;Messart;gültig von;Messpunkt;Intervall min",
                        meter)
                .run("meters");
    }

    @Test
    void quarterHoursOfSeventyFiveDays() {
        try (JobsRun run = JobsRun.in(folder)) {
            register(run, "OED;X;Gesamt;Strom;kWh;Lastgang-Energie;01.01.2020;;15");
            Totals totals = Objects.requireNonNull(
                    run.deliver("energie", Path.of("src/test/resources/real/energie/readings_ri_15_days_75.csv"))
                            .run("readings")
                            .totals());

            assertThat(totals.accepted()).isEqualTo(7200);
            // Each value is kept to a millionth, which may change the sum of 7,200 by a thousandth.
            assertThat(totals.sumAccepted())
                    .isCloseTo(new BigDecimal("356063.811769"), within(new BigDecimal("0.001")));
        }
    }
}
