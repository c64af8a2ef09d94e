package de.gesamtplan.jobs.plans;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.year.Summary;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanImportTest {
    private static final String HEADER =
            "Ressort;Position;Bezeichnung;Kategorie;CPV;Menge;Kapitel;Titel;Ansatz 2027;Ansatz 2028;VE 2028;Art;Verbindlichkeit;Rechtsgrundlage;Ziel;Beschaffungsweg;Rahmenvertrag;Finanzierung;Priorität";

    @TempDir
    private Path folder = Path.of("");

    private static List<String> faults(JobsRun run) {
        return run.jdbc()
                .sql("SELECT CONCAT(line, ' ', field, ' ', code) FROM fault ORDER BY line, id")
                .query(String.class)
                .list();
    }

    @Test
    void takesItemsInAndCountsEveryRowAndCent() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            Summary summary = run.deliver(
                            "fachplanung",
                            "fm.csv",
                            "IT-Fachplanung des Finanzministeriums;;;;",
                            "",
                            HEADER,
                            "FM;1;Notebooks 14 Zoll;HW;30213100-6;200;1604;81201;180.000,00;90.000,00;50.000,00;Ersatz;vertraglich;;6,7;Rahmenvertrag;RV-1;Land 60 %, EU 40 %;2",
                            "FM;2;Betrieb Haushaltsverfahren;DL;;1;1604;53801;1.250.000,50 €;1.300.000,00 €;;Fortführung;gesetzlich;ThürLHO § 34;5;Landesrechenzentrum;;;1",
                            "FM;2;Betrieb Haushaltsverfahren;DL;;1;1604;53801;1.250.000,50 €;1.300.000,00 €;;Fortführung;gesetzlich;ThürLHO § 34;5;Landesrechenzentrum;;;1",
                            "Summe;;;;;;;;2.680.001,00;2.690.000,00;50.000,00;;;;;;;;")
                    .run("plans");

            assertThat(summary.state()).isEqualTo(Summary.State.DONE);
            var totals = Objects.requireNonNull(summary.totals());
            // 180,000 + 90,000 and twice 1,250,000.50 + 1,300,000, the second of which repeats the first
            assertThat(totals.sumRead()).isEqualByComparingTo("5370001.00");
            assertThat(totals.sumAccepted()).isEqualByComparingTo("2820000.50");
            assertThat(totals.sumReplaced()).isEqualByComparingTo("2550000.50");
            assertThat(List.of(totals.read(), totals.accepted(), totals.rejected(), totals.replaced()))
                    .containsExactly(3L, 2L, 0L, 1L);
            assertThat(run.jdbc()
                            .sql("SELECT SUM(amount) FROM plan_amount")
                            .query(BigDecimal.class)
                            .single())
                    .isEqualByComparingTo("2820000.50");
        }
    }

    @Test
    void marksEachFaultAtItsCellAndKeepsTheRest() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            Summary summary = run.deliver(
                            "fachplanung",
                            "mbw.csv",
                            HEADER,
                            "MBW;1;Server;HW;;4;1606;81201;40.000,00;;;Neu;freiwillig;;5;eigen;;;",
                            "MBW;2;Ohne Grundlage;DL;;;1606;53801;10.000,00;;;Neu;gesetzlich;;5;eigen;;;",
                            "MBW;3;Zweideutig;DL;;;1606;53801;;1.234;;Neu;freiwillig;;5;eigen;;;",
                            "XY;4;Fremd;DL;;;1606;99901;5,00;;;Neu;freiwillig;;11;Rahmenvertrag;;EU 50 %;9",
                            "MBW;5;Falsche Prüfziffer;HW;30213100-5;;1606;81201;7,00;;;Neu;freiwillig;;5;eigen;;;",
                            "MBW;1;Anderer Server;HW;;4;1606;81201;50.000,00;;;Neu;freiwillig;;5;eigen;;;")
                    .run("plans");

            assertThat(summary.state()).isEqualTo(Summary.State.DONE_WITH_REJECTS);
            assertThat(faults(run))
                    .containsExactlyInAnyOrder(
                            "3 Rechtsgrundlage PLAN-04",
                            "4 Ansatz 2028 FELD-03",
                            "5 Ressort PLAN-03",
                            "5 Titel PLAN-07",
                            "5 Rahmenvertrag PLAN-05",
                            "5 Ziel PLAN-10",
                            "5 Finanzierung PLAN-14",
                            "5 Priorität PLAN-13",
                            "6 CPV PLAN-11",
                            "7 Position PLAN-02");
            var totals = Objects.requireNonNull(summary.totals());
            assertThat(List.of(totals.read(), totals.accepted(), totals.rejected()))
                    .containsExactly(6L, 1L, 5L);
            assertThat(totals.sumAccepted()).isEqualByComparingTo("40000.00");
            assertThat(totals.sumRejected()).isEqualByComparingTo("60012.00");
            assertThat(run.jdbc()
                            .sql("SELECT COUNT(*) FROM rejected_row")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(5);
            assertThat(run.out().resolve("Fehlerberichte")).isDirectoryContaining("glob:**mbw*.xlsx");
        }
    }

    @Test
    void wrongSumLineRefusesTheFileAndLeavesNothing() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "fachplanung",
                            "fm.csv",
                            HEADER,
                            "FM;1;Server;HW;;4;1604;81201;40.000,00;;;Neu;freiwillig;;5;eigen;;;",
                            "Gesamtsumme;;;;;;;;41.000,00;;;;;;;;;;")
                    .run("plans");

            assertThat(faults(run)).containsExactly("3 Ansatz 2027 DATEI-09");
            assertThat(run.jdbc()
                            .sql("SELECT message FROM fault")
                            .query(String.class)
                            .single())
                    .contains("41000.00", "40000.00");
            assertThat(run.jdbc()
                            .sql("SELECT COUNT(*) FROM plan_item")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(run.rejected("fachplanung")).hasSize(1).allMatch(name -> name.endsWith("-fm.csv"));
        }
    }

    @Test
    void newSubmissionIsANewVersionBesideTheOld() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                    "fachplanung",
                    "fm-1.csv",
                    HEADER,
                    "FM;1;Server;HW;;4;1604;81201;40.000,00;;;Neu;freiwillig;;5;eigen;;;");
            Path windows = folder.resolve("fm-2.csv");
            Files.writeString(
                    windows,
                    HEADER.replace("Priorität", "PRIORITAET *")
                            + "\nFM;1;Server für Außenstellen;HW;;4;1604;81201;35.000,00;;;Neu;freiwillig;;5;eigen;;;3\n",
                    Charset.forName("windows-1252"));
            run.deliver("fachplanung", windows).run("plans");

            assertThat(run.jdbc()
                            .sql(
                                    "SELECT CONCAT(version, ' ', title, ' ', COALESCE(priority, '-')) FROM plan_item JOIN department_plan ON id = plan_id ORDER BY version")
                            .query(String.class)
                            .list())
                    .containsExactly("1 Server -", "2 Server für Außenstellen 3");
        }
    }
}
