package de.gesamtplan.jobs.controlling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.controlling.DeviationCause;
import de.gesamtplan.domain.controlling.ReportDate;
import de.gesamtplan.domain.execution.Assignment;
import de.gesamtplan.domain.execution.Causes;
import de.gesamtplan.domain.execution.FundsStatus;
import de.gesamtplan.domain.execution.ItemStatus;
import de.gesamtplan.domain.execution.PlanExecution;
import de.gesamtplan.domain.execution.UnplannedVorgang;
import de.gesamtplan.domain.execution.Way;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanAgainstBookingsTest {
    private static final String PLAN = "Ressort;Position;Bezeichnung;Kapitel;Titel;Ansatz 2027;Ansatz 2028;"
            + "Verbindlichkeit;Beschaffungsweg;Rahmenvertrag;Finanzierung";
    private static final String BOOKINGS = "Haushaltsjahr;Periode;Ressort;Kapitel;Titel;Vorgang;Belegart;Belegnummer;"
            + "Buchungsdatum;Betrag;Empfänger;Position;Rahmenvertrag;Buchungstext";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyBookingIsFoundOrListedAndNothingIsSpread() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "fachplanung",
                            "fm.csv",
                            PLAN,
                            "FM;FM-01;Notebooks Außendienst;1604;81201;100.000,00;0,00;freiwillig;Rahmenvertrag;RV-1;\"Land 60 %, EU 40 %\"",
                            "FM;FM-02;Pflege Haushaltsverfahren;1604;53801;50.000,00;0,00;freiwillig;eigen;;",
                            "FM;FM-03;Beratung Cloudstrategie;1604;53801;30.000,00;0,00;freiwillig;eigen;;",
                            "FM;FM-04;Schulung Administratoren;1604;53801;8.000,00;0,00;freiwillig;eigen;;",
                            "FM;FM-05;erst im zweiten Jahr;1604;53801;0,00;9.000,00;freiwillig;eigen;;")
                    .run("plans");
            run.deliver(
                            "soll",
                            "soll.csv",
                            "Haushaltsjahr;Kapitel;Titel;Zweckbestimmung;Art;Betrag;Datum;Bezug;Mittelherkunft",
                            "2027;1604;81201;Geräte;Ansatz;60.000,00;;HHP;",
                            "2027;1604;81201;Geräte;Ansatz;40.000,00;;HHP;EU",
                            "2027;1604;53801;Aufträge;Ansatz;90.000,00;;HHP;Land",
                            "2027;1606;81201;Geräte;Ansatz;1.000,00;;HHP;Bund")
                    .run("budget");
            run.deliver(
                            "beschaffung",
                            "hkr.csv",
                            BOOKINGS,
                            // by position, written otherwise; the payment names none and follows its Vorgang
                            "2027;1;FM;1604;53801;A;Festlegung;A/1;05.01.2027;48.000,00;X;fm 02;;Auftrag",
                            "2027;2;FM;1604;53801;A;Anordnung;A/2;05.02.2027;20.000,00;X;;;Rechnung",
                            // by contract
                            "2027;1;FM;1604;81201;B;Anordnung;B/1;05.01.2027;100.000,01;X;;RV-1;Lieferung",
                            // by line and text
                            "2027;1;FM;1604;53801;C;Festlegung;C/1;05.01.2027;10.000,00;X;;;Beratung zur Cloudstrategie",
                            // nothing fits; the position is another department's
                            "2027;1;MBW;1606;81201;D;Anordnung;D/1;05.01.2027;700,00;X;FM-01;;Kauf",
                            "2027;1;FM;1604;53801;E;Anordnung;E/1;05.01.2027;55,55;X;;;Gebühr",
                            // one Vorgang over two items: 30 000 ordered for FM-02, 31 000 paid on FM-03: open 0, not
                            // 30 000
                            "2027;1;FM;1604;53801;F;Festlegung;F/1;05.01.2027;30.000,00;X;FM-02;;Auftrag",
                            "2027;2;FM;1604;53801;F;Anordnung;F/2;05.02.2027;31.000,00;X;FM-03;;Rechnung")
                    .run("bookings");

            Reckoned reckoned = run.bean(Reckoning.class).of(ReportDate.parse("2027-02"));
            PlanExecution execution =
                    Optional.ofNullable(reckoned.view().execution()).orElseThrow();

            assertThat(execution.assignments())
                    .extracting(a -> a.booking().voucher(), PlanAgainstBookingsTest::position, Assignment::way)
                    .containsExactlyInAnyOrder(
                            tuple("A/1", "FM-02", Way.POSITION),
                            tuple("A/2", "FM-02", Way.POSITION),
                            tuple("B/1", "FM-01", Way.CONTRACT),
                            tuple("C/1", "FM-03", Way.TEXT),
                            tuple("D/1", "", Way.NONE),
                            tuple("E/1", "", Way.NONE),
                            tuple("F/1", "FM-02", Way.POSITION),
                            tuple("F/2", "FM-03", Way.POSITION));
            // FM-02: open 48 000 − 20 000 + 0, paid 20 000. FM-03: open 10 000, paid 31 000 of 30 000. FM-01: 0,01
            // over.
            assertThat(execution.items())
                    .extracting(i -> i.item().itemId(), ItemStatus::planned, ItemStatus::obligo, ItemStatus::ist)
                    .containsExactly(
                            tuple("FM-01", Money.of("100000"), Money.ZERO, Money.of("100000.01")),
                            tuple("FM-02", Money.of("50000"), Money.of("28000"), Money.of("20000")),
                            tuple("FM-03", Money.of("30000"), Money.of("10000"), Money.of("31000")),
                            tuple("FM-04", Money.of("8000"), Money.ZERO, Money.ZERO));
            assertThat(execution.notBegun()).extracting(i -> i.item().itemId()).containsExactly("FM-04");
            assertThat(execution.overPlan())
                    .extracting(i -> i.item().itemId(), ItemStatus::rest)
                    .containsExactly(tuple("FM-03", Money.of("-11000")), tuple("FM-01", Money.of("-0.01")));
            assertThat(execution.notPlanned())
                    .extracting(UnplannedVorgang::vorgang, UnplannedVorgang::bound)
                    .containsExactly(tuple("D", Money.of("700")), tuple("E", Money.of("55.55")));
            assertThat(execution.unplanned().get(1).reason()).contains("Position FM-01 steht nicht im Plan von MBW");

            Money ist = Money.sum(
                            execution.items().stream().map(ItemStatus::ist).toList())
                    .plus(Money.sum(execution.unplanned().stream()
                            .map(UnplannedVorgang::ist)
                            .toList()));
            Money obligo =
                    Money.sum(execution.items().stream().map(ItemStatus::obligo).toList());
            assertThat(ist).isEqualTo(reckoned.report().total().ist()).isEqualTo(Money.of("151755.56"));
            assertThat(obligo).isEqualTo(reckoned.report().total().obligo()).isEqualTo(Money.of("38000"));

            // FM-01 is paid 60 : 40, 100 000,01 → 60 000,01 + 40 000,00 (6 of the 10 parts of the cent); 1606 is the
            // federation's
            assertThat(reckoned.view().funds())
                    .extracting(FundsStatus::source, FundsStatus::soll, FundsStatus::ist, FundsStatus::available)
                    .containsExactly(
                            tuple(FundingSource.STATE, Money.of("150000"), Money.of("111055.56"), Money.of("944.44")),
                            tuple(FundingSource.FEDERATION, Money.of("1000"), Money.of("700"), Money.of("300")),
                            tuple(FundingSource.EU, Money.of("40000"), Money.of("40000"), Money.ZERO));
        }
    }

    /**
     * 40 devices are planned for 40 000 and paid with 47 600 by an invoice that counts 40 for 40 000 without tax. Nothing else
     * is on the line, so the 7 600 above its Soll are due to the price.
     */
    @Test
    void anInvoiceTellsPriceFromQuantity() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "fachplanung",
                            "fm.csv",
                            "Ressort;Position;Bezeichnung;Menge;Einheit;Kapitel;Titel;Ansatz 2027;Verbindlichkeit",
                            "FM;FM-01;Notebooks;40;Stück;1604;81201;40.000,00;freiwillig")
                    .run("plans");
            run.deliver(
                            "soll",
                            "soll.csv",
                            "Haushaltsjahr;Kapitel;Titel;Zweckbestimmung;Art;Betrag;Datum;Bezug",
                            "2027;1604;81201;Geräte;Ansatz;40.000,00;;HHP")
                    .run("budget");
            run.deliver(
                            "beschaffung",
                            "hkr.csv",
                            BOOKINGS,
                            "2027;12;FM;1604;81201;V-1;Anordnung;V-1/1;05.12.2027;47.600,00;X;FM-01;;Rechnung")
                    .run("bookings");
            run.deliver("rechnung", "rechnung.xml", invoice()).run("invoices");

            Reckoned reckoned = run.bean(Reckoning.class).of(ReportDate.parse("2027-12"));
            Causes causes = Causes.of(
                    reckoned.report().rules(),
                    reckoned.view().execution(),
                    reckoned.view().invoices());

            assertThat(reckoned.report().lines()).singleElement().satisfies(line -> {
                assertThat(line.balance().deviation()).isEqualTo(Money.of("7600"));
                assertThat(causes.of(line)).contains(DeviationCause.PRICE);
            });
        }
    }

    private static String invoice() throws IOException {
        String sample = Files.readString(Path.of("../sample-data/inbox/rechnung/RE-2026-001_ubl.xml"));
        return sample.replace("2026-01387", "V-1")
                .replace("2026-08-15", "2027-12-01")
                .replace("38595.40", "40000.00")
                .replace("7333.13", "7600.00")
                .replace("45928.53", "47600.00")
                .replace("unitCode=\"C62\">1<", "unitCode=\"H87\">40<")
                .replace("Leistung laut Auftrag", "Notebook 14 Zoll");
    }

    private static String position(Assignment assignment) {
        PlanItem item = assignment.item();
        return item == null ? "" : item.itemId();
    }
}
