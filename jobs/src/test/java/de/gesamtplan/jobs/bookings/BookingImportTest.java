package de.gesamtplan.jobs.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.store.BookingStore;
import de.gesamtplan.jobs.year.Summary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookingImportTest {
    private static final String HEAD = "Haushaltsjahr;Periode;Ressort;Kapitel;Titel;Vorgang;Belegart;Belegnummer;"
            + "Buchungsdatum;Betrag;Empfänger;Position;Rahmenvertrag;Buchungstext";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aVoucherCountsOnceHoweverOftenItIsSent() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            String order = "2026;3;FM;1604;53801;V1;Festlegung;V1/1;01.03.2026;1.000,00;Firma;;RV-1;Auftrag";
            run.deliver("beschaffung", "maerz.csv", HEAD, order).run("bookings");
            Summary again = run.deliver(
                            "beschaffung",
                            "maerz-nochmal.csv",
                            HEAD,
                            order,
                            "2026;3;FM;1604;53801;V1;Anordnung;V1/2;15.03.2026;400;Firma;;RV-1;Rechnung",
                            "2026;3;FM;1604;53801;V1;Anordnung;V1/2;15.03.2026;400,00;Firma;;RV-1;Rechnung",
                            "2026;3;FM;1604;53801;V1;Anordnung;V1/2;15.03.2026;401,00;Firma;;RV-1;Rechnung")
                    .run("bookings");

            assertThat(again.state()).isEqualTo(Summary.State.DONE_WITH_REJECTS);
            assertThat(run.jdbc().sql("""
                                    SELECT CONCAT_WS(' ', rows_read, rows_accepted, rows_rejected, rows_replaced,
                                                     sum_replaced + 0e0)
                                    FROM delivery WHERE file_name = 'maerz-nochmal.csv'
                                    """).query(String.class).single()).isEqualTo("4 1 1 2 1400");
            assertThat(faults(run)).containsExactly("5 Belegnummer BUCH-07");
        }
    }

    @Test
    void rowsOfATransferShareTheirVoucher() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            Summary summary = run.deliver(
                            "beschaffung",
                            "juni.csv",
                            HEAD,
                            "2026;6;FM;1604;53801;U2;Umbuchung;U2/1;13.06.2026;-2469,55;;;;falscher Titel",
                            "2026;6;FM;1604;51101;U2;Umbuchung;U2/1;13.06.2026;2.469,55;;;;falscher Titel")
                    .run("bookings");

            assertThat(summary.state()).isEqualTo(Summary.State.DONE);
            assertThat(run.bean(BookingStore.class).ofYear(2026)).hasSize(2);
        }
    }

    @Test
    void eachFaultIsNotedAtItsCell() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "beschaffung",
                            "fehler.csv",
                            HEAD,
                            "2026;17;FM;1604;53801;V1;Anordnung;1;01.03.2026;1,00;;;;",
                            "2026;3;XY;1604;53801;V1;Anordnung;2;01.03.2026;1,00;;;;",
                            "2026;3;FM;16O6;53801;V1;Anordnung;3;01.03.2026;1,00;;;;",
                            "2026;3;FM;1699;53801;V1;Anordnung;4;01.03.2026;1,00;;;;",
                            "2026;3;FM;1604;42801;V1;Anordnung;5;01.03.2026;1,00;;;;",
                            "2026;3;FM;1604;53801;V1;Anordung;6;01.03.2026;1,00;;;;",
                            "2026;3;FM;1604;53801;V1;Absetzung;7;01.03.2026;-1,00;;;;",
                            "2026;3;FM;1604;53801;V1;Anordnung;8;31.02.2026;1,00;;;;",
                            "2026;3;FM;1604;53801;V1;Anordnung;9;01.03.2026;;;;;",
                            "2026;3;FM;1606;53801;V1;Anordnung;10;01.04.2026;1,00;;;RV-9;",
                            "2026;13;FM;1604;53801;V1;Anordnung;11;10.01.2027;1,00;;;;",
                            "2027;1;FM;1604;53801;V2;Festlegung;12;01.10.2026;1,00;;;;")
                    .run("bookings");

            assertThat(faults(run))
                    .containsExactly(
                            "2 Periode BUCH-01",
                            "3 Ressort BUCH-02",
                            "4 Kapitel FELD-05",
                            "5 Kapitel BUCH-03",
                            "6 Titel BUCH-04",
                            "7 Belegart BUCH-05",
                            "8 Betrag BUCH-06",
                            "9 Buchungsdatum FELD-04",
                            "10 Betrag FELD-01",
                            "11 Buchungsdatum BUCH-23",
                            "11 Kapitel BUCH-21",
                            "11 Rahmenvertrag BUCH-22");
            BookingStore store = run.bean(BookingStore.class);
            assertThat(store.ofYear(2026)).hasSize(3);
            assertThat(store.latestPeriod(LocalDate.of(2026, 11, 24))).contains(new BudgetPeriod(2026, 3));
            assertThat(store.latestPeriod(LocalDate.of(2027, 2, 1))).contains(new BudgetPeriod(2026, 13));
        }
    }

    @Test
    void manyRowsGoInAndComeBackTheSame() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            List<String> lines = new ArrayList<>(List.of(HEAD));
            for (int i = 1; i <= 2500; i++) {
                lines.add("2026;1;FM;1604;53801;V" + i % 50 + ";Anordnung;B" + i + ";05.01.2026;0,01;;;;");
            }
            run.deliver("beschaffung", "viele.csv", lines.toArray(String[]::new))
                    .run("bookings");

            assertThat(run.jdbc()
                            .sql("SELECT CONCAT(COUNT(*), ' ', SUM(amount)) FROM booking")
                            .query(String.class)
                            .single())
                    .isEqualTo("2500 25.00");
        }
    }

    private static List<String> faults(JobsRun run) {
        return run.jdbc()
                .sql("SELECT CONCAT(line, ' ', field, ' ', code) FROM fault ORDER BY line, field")
                .query(String.class)
                .list();
    }
}
