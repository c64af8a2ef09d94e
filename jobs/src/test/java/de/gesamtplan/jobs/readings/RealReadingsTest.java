package de.gesamtplan.jobs.readings;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.RealData;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.jobs.year.Summary;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files, by mapping profiles alone. Rows and sums are those of the data's own description. */
class RealReadingsTest {

    @TempDir
    private Path folder = Path.of("");

    private static Totals taken(JobsRun run, Path file) {
        run.deliver("referenz", "standorte.csv", "Standort;Bezeichnung", "RZ;Rechenzentrum")
                .run("reference");
        run.deliver(
                        "zaehler",
                        "zaehler.csv",
                        "Zähler;Standort;Rolle;Medium;Einheit;Messart;gültig von;Messpunkt;Intervall min",
                        "OED;RZ;Gesamt;Strom;kWh;Lastgang-Energie;01.01.2020;;15",
                        "cbsugpu05;RZ;IT;Strom;W;Lastgang-Leistung;01.01.2020;IT-Eingang;60")
                .run("meters");
        Summary summary = run.deliver("energie", file).run("readings");
        return Objects.requireNonNull(summary.totals(), summary.toString());
    }

    @Test
    void serversOfADataCentre() {
        try (JobsRun run = JobsRun.in(folder)) {
            Totals totals = taken(run, RealData.file("energy/server_power_cbsugpu05_hourly.tsv"));
            assertThat(totals.read()).isEqualTo(23_371);
            assertThat(totals.accepted()).isEqualTo(23_371);
        }
    }

    @Test
    void quarterHoursOfADashboard() {
        try (JobsRun run = JobsRun.in(folder)) {
            Totals totals = taken(run, RealData.file("energy/oed_readings/readings_ri_15_days_75.csv"));
            assertThat(totals.accepted()).isEqualTo(7_200);
            // each value rounded to six decimals
            assertThat(totals.sumAccepted()).isBetween(new BigDecimal("356063.810"), new BigDecimal("356063.814"));
        }
    }

    @Test
    void quarterHoursWithHoles() {
        try (JobsRun run = JobsRun.in(folder)) {
            Totals totals = taken(run, RealData.file("energy/oed_readings/readings_ri_15_days_75_holes.csv"));
            assertThat(totals.accepted()).isEqualTo(6_912);
            assertThat(totals.sumAccepted()).isBetween(new BigDecimal("341225.617"), new BigDecimal("341225.621"));
        }
    }
}
